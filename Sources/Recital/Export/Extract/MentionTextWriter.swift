/// Writes mentions for a reader: where, what, which, and what is done with it.
public struct MentionTextWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// Adds one line for a mention: `file:line: target  text  (recall, preamble 1, 2001-12-24)`.
  public func write(_ mention: ExtractedMention, to output: inout [UInt8]) {
    var notes = [mention.treatment?.rawValue, place(mention), mention.date?.description]
      .compactMap(\.self)
    if let pinpoint = mention.pinpoint { notes.append(pinpoint) }
    if mention.target == nil { notes.append(mention.reasons.joined(separator: " ")) }
    // Control characters of a document would steer the reader's terminal.
    let target = (mention.target ?? "?").printable.padded(toColumns: 24)
    let text = mention.text.printable.truncated(toColumns: 60)
    let place = "\(mention.source.printable):\(mention.line)"
    let line = "\(place): \(target) \(text)  (\(notes.joined(separator: ", ").printable))"
    output += line.utf8
    output.append(0x0A)
  }

  private func place(_ mention: ExtractedMention) -> String {
    let number = mention.paragraph.map { " \($0)" } ?? ""
    let caller = mention.calledFrom.map { " of \($0)" } ?? ""
    return mention.place.rawValue + number + caller
  }
}
