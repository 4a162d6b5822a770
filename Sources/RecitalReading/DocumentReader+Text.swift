internal import Recital

extension DocumentReader {
  /// Reads a text that is at hand, for instance from a queue or a line of JSON.
  ///
  /// - Parameters:
  ///   - text: The text in UTF-8.
  ///   - source: What it is called in output; need not be a path.
  /// - Returns: The documents of the text; their offsets count its bytes.
  /// - Throws: `ReadingError`, where there is no text to read.
  public func read(text: [UInt8], source: String) throws(ReadingError) -> Reading {
    let loss = try TextCheck.check(text, path: source)
    return Reading(
      documents: Document.documents(inPlainText: text, source: source),
      losses: loss.map { [$0] } ?? [])
  }
}
