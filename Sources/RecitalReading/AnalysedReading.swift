public import Recital

/// The documents of a file, each analysed by itself, and what was lost.
public struct AnalysedReading: Sendable {
  /// The documents in their order.
  public private(set) var documents: [AnalysedDocument] = []
  /// What could not be read or was not looked at.
  public private(set) var losses: [ReadingError]

  /// No file cites more: the rest of it is left out, so that a small archive cannot take all memory.
  private static let mostReferences = MentionScanner.most

  /// Analyses what was read of the file at a path, one document after the other.
  public init(_ reading: DocumentReader.Reading, path: String) {
    losses = reading.losses
    var count = 0
    for document in reading.documents {
      guard count < AnalysedReading.mostReferences else { break }
      let analysed = Analysis.analyse(document)
      count += analysed.references.count + analysed.unresolved.count
      documents.append(analysed)
    }
    guard count >= AnalysedReading.mostReferences else { return }
    losses.append(.tooManyMentions(path: path, limit: AnalysedReading.mostReferences))
  }
}
