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
    // Not of the parameter: while that is in use, every change would copy the documents.
    let run = RunResolver(self.documents)
    for index in self.documents.indices { run.resolve(&self.documents[index]) }
  }

  /// Joins documents as `init(joining:)` does, some of them at a time in each of several tasks.
  public static func joining(_ documents: [AnalysedDocument], tasks: Int) async -> Analysis {
    let run = RunResolver(documents)
    let parts = await Portions(of: documents.count, for: tasks).map { portion in
      documents[portion].map { document in
        var joined = document
        run.resolve(&joined)
        return joined
      }
    }
    return Analysis(joined: parts.flatMap(\.self))
  }

  private init(joined documents: [AnalysedDocument]) { self.documents = documents }

  /// Analyses one document: all that can be known from its own text.
  public static func analyse(_ document: Document) -> AnalysedDocument {
    let mentions = MentionScanner().mentions(in: document)
    var analysed = ReferenceResolver().resolve(mentions, in: document)
    if document.borrowed != nil { analysed.document.calls = document.withBorrowedCalls.calls }
    NameResolver.resolve(&analysed, analysed.document)
    FootnoteVerbs.apply(to: &analysed, document)
    if document.borrowed != nil { analysed.document.calls = document.calls }
    OfficialLinks.confirm(&analysed)
    return analysed
  }
}
