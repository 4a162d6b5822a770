/// The way of the data, one call a stage: document, mentions, references, and what only the whole
/// run can tell.
public struct Analysis: Sendable {
  /// The documents of the run with their references, in the order given.
  public private(set) var documents: [AnalysedDocument]

  /// Analyses documents one after another.
  public init(of documents: [Document]) {
    self.init(joining: documents.map(Analysis.analyse))
  }

  /// Joins documents that were analysed apart: binds the names that one leaves open and another
  /// explains, and finds the members of series.
  public init(joining documents: [AnalysedDocument]) {
    self.documents = documents
    RunResolver(self.documents).resolve(&self.documents)
  }

  /// Analyses one document: all that can be known from its own text.
  public static func analyse(_ document: Document) -> AnalysedDocument {
    let mentions = MentionScanner().mentions(in: document)
    var analysed = ReferenceResolver().resolve(mentions, in: document)
    NameResolver.resolve(&analysed)
    FootnoteVerbs.apply(to: &analysed)
    return analysed
  }
}
