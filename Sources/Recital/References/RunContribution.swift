/// What a document gives to the others of a run: its symbol, date and title, and the names that it
/// binds, and what it asks them, without its text.
///
/// A run joined from contributions is the same as one joined from the documents themselves; so a
/// store can join documents that it does not hold in memory.
public struct RunContribution: Sendable {
  /// The document with nothing but its head, and its names as the reading text.
  let document: AnalysedDocument
  /// What it asks the run.
  let questions: RunQuestions

  /// Takes the contribution of an analysed document.
  public init(of analysed: AnalysedDocument) {
    let document = analysed.document
    var names: [UInt8] = []
    var bindings = NameBindings()
    for (key, binding) in zip(analysed.bindings.keys, analysed.bindings.bindings) {
      let start = names.count
      names += document.reading.bytes[binding.name]
      bindings.bind(key, to: binding.target, binding.reason, start..<names.count)
    }
    self.init(
      names: names, bindings: bindings, symbol: document.symbol, date: document.date,
      title: document.title, questions: RunQuestions(of: analysed),
      furtherSymbols: document.furtherSymbols)
  }

  private init(
    names: [UInt8], bindings: NameBindings, symbol: DocumentSymbol?, date: CalendarDate?,
    title: String?, questions: RunQuestions, furtherSymbols: [DocumentSymbol]
  ) {
    self.questions = questions
    var document = Document(
      source: "", bytes: [], reading: ReadingText(bytes: names, runs: []), language: .english,
      symbol: symbol, title: title, date: date, passages: [], calls: [])
    document.furtherSymbols = furtherSymbols
    var analysed = AnalysedDocument(document: document, references: [], unresolved: [])
    analysed.bindings = bindings
    self.document = analysed
  }
}

extension RunContribution {
  /// The document's own symbol.
  public var symbol: DocumentSymbol? { document.document.symbol }
  /// The document's symbols in other series.
  public var furtherSymbols: [DocumentSymbol] { document.document.furtherSymbols }
  /// The title of the document.
  public var title: String? { document.document.title }
  /// The day of adoption.
  public var date: CalendarDate? { document.document.date }

  /// The contribution as bytes, the same for the same contribution.
  public var archive: [UInt8] {
    var writer = ArchiveWriter()
    writer.write(document.document.symbol) { $0.write($1) }
    writer.write(document.document.date) { $0.write($1) }
    writer.write(document.document.title) { $0.write($1) }
    writer.write(document.document.reading.bytes)
    let bound = Array(zip(document.bindings.keys, document.bindings.bindings))
    writer.write(list: bound) { writer, bound in
      let key = bound.0.parts
      writer.write(word: key.hash)
      writer.write(Int(key.count))
      writer.write(bound.1.target)
      writer.write(Int(bound.1.reason.rawValue))
      writer.write(bound.1.name.lowerBound)
      writer.write(bound.1.name.upperBound)
    }
    questions.write(to: &writer)
    if !furtherSymbols.isEmpty { writer.write(list: furtherSymbols) { $0.write($1) } }
    return writer.bytes
  }

  /// Reads a contribution out of bytes; nil where they are none.
  public init?(archive: [UInt8]) {
    var reader = ArchiveReader(archive)
    let symbol = reader.optional { $0.symbol() }
    let date = reader.optional { $0.date() }.flatMap(\.self)
    let title = reader.optional { $0.text() }
    let names = reader.blob()
    var bindings = NameBindings()
    for _ in 0..<reader.count() where !reader.isBroken {
      let key = NameKey(hash: reader.word(), count: Int32(truncatingIfNeeded: reader.number()))
      let target = reader.instrument()
      let reason = Reasons(rawValue: UInt32(truncatingIfNeeded: reader.number()))
      let (lower, upper) = (reader.number(), reader.number())
      guard 0 <= lower, lower <= upper, upper <= names.count else { return nil }
      bindings.bind(key, to: target, reason, lower..<upper)
    }
    // Before there were questions, an archive ended here.
    let questions = reader.isDone ? RunQuestions() : RunQuestions(from: &reader)
    // Most documents have one symbol, and their archive ends here.
    let furtherSymbols = reader.isDone ? [] : reader.list { $0.symbol() }
    guard reader.isDone else { return nil }
    self.init(
      names: names, bindings: bindings, symbol: symbol, date: date, title: title,
      questions: questions, furtherSymbols: furtherSymbols)
  }
}

extension RunResolver {
  /// Collects the names and titles of documents from what they give to the run, in the order of
  /// the documents.
  public init(_ contributions: [RunContribution]) { self.init(contributions.map(\.document)) }
}
