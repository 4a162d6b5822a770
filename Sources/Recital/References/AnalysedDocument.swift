/// A document with its references: what the graph is built from.
public struct AnalysedDocument: Sendable {
  /// The document.
  public var document: Document
  /// Its references: those by number or symbol, those by name, those that only the run resolves;
  /// each by place in the reading text.
  public var references: [Reference]
  /// Its mentions without a target, by place in the source.
  public var unresolved: [Unresolved]
  /// The names that it binds to instruments.
  var bindings = NameBindings()
  /// Where words begin with a capital, in passages that may hold names; for the names that only the
  /// run knows.
  var capitals: [Int32] = []
  /// The key of its title.
  let titleKey: NameKey?

  /// Creates an analysed document.
  public init(document: Document, references: [Reference], unresolved: [Unresolved]) {
    self.document = document
    titleKey = document.title.map { NameKey($0) }
    self.references = references
    self.unresolved = unresolved
  }
}
