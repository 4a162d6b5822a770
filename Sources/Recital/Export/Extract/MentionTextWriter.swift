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
    let target = (mention.target ?? "?").padded(toColumns: 24)
    let text = mention.text.truncated(toColumns: 60)
    let line =
      "\(mention.source):\(mention.line): \(target) \(text)  (\(notes.joined(separator: ", ")))"
    // A document's control characters would steer the reader's terminal.
    output += line.utf8.lazy.filter { $0 >= 0x20 && $0 != 0x7F }
    output.append(0x0A)
  }

  private func place(_ mention: ExtractedMention) -> String {
    let number = mention.paragraph.map { " \($0)" } ?? ""
    let caller = mention.calledFrom.map { " of \($0)" } ?? ""
    return mention.place.rawValue + number + caller
  }
}
