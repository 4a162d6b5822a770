/// The sentence around a stretch of a document, in three parts, each on one line.
public struct Excerpt: Hashable, Sendable {
  /// What stands before the stretch.
  public let lead: String
  /// The stretch.
  public let mark: String
  /// What stands behind it.
  public let tail: String

  /// The sentence.
  public var text: String { lead + mark + tail }

  /// Cuts the sentence out of the passages of a document; an ellipsis shows where it goes on.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets into the reading text.
  ///   - document: The document.
  ///   - columns: How much is shown on either side, and of a long stretch, in columns of a terminal.
  public init(around range: Range<Int>, in document: Document, columns: Int = 70) {
    let passage = document.passage(at: range.lowerBound).map { document.passages[$0].range }
    let whole = passage ?? range
    let end = Swift.min(range.upperBound, whole.upperBound)
    mark = document.text(in: range.lowerBound..<Swift.max(end, range.lowerBound)).printable
      .truncated(toColumns: columns * 2)
    let (before, after) = Excerpt.surroundings(
      of: range.lowerBound..<Swift.max(end, range.lowerBound), in: whole, document, columns)
    let isCut = mark.hasSuffix("…")
    lead = Excerpt.lastSentence(of: before, columns)
    tail = isCut ? "" : Excerpt.firstSentence(of: after, columns)
  }

  /// Cuts the sentence out of a text.
  public init(around range: Range<String.Index>, in text: String, columns: Int = 70) {
    mark = String(text[range]).printable.truncated(toColumns: columns * 2)
    lead = Excerpt.lastSentence(of: String(text[..<range.lowerBound].suffix(columns * 4)), columns)
    tail = Excerpt.firstSentence(of: String(text[range.upperBound...].prefix(columns * 4)), columns)
  }

  /// What stands before and behind a stretch, as far as it can be shown: a passage may be a book.
  private static func surroundings(
    of range: Range<Int>, in whole: Range<Int>, _ document: Document, _ columns: Int
  ) -> (before: String, after: String) {
    let bytes = document.reading.bytes
    let reach = columns * 16
    var first = Swift.max(whole.lowerBound, range.lowerBound - reach)
    while first > whole.lowerBound, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    var last = Swift.min(whole.upperBound, range.upperBound + reach)
    while last < whole.upperBound, bytes[last] & 0xC0 == 0x80 { last += 1 }
    return (
      document.text(in: first..<range.lowerBound), document.text(in: range.upperBound..<last)
    )
  }

  private static func lastSentence(of text: String, _ columns: Int) -> String {
    var kept: [Character] = []
    var width = 0
    var following: Character?
    for character in text.reversed() {
      width += String(character).displayWidth
      if ends(character, before: following) { break }
      if width > columns {
        kept.append("…")
        break
      }
      kept.append(character)
      following = character
    }
    return spaced(String(kept.reversed()), after: false)
  }

  private static func firstSentence(of text: String, _ columns: Int) -> String {
    var kept = ""
    var width = 0
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      width += String(character).displayWidth
      if width > columns {
        kept += "…"
        break
      }
      kept.append(character)
      if ends(character, before: characters[safe: index + 1]) { break }
    }
    return spaced(kept, after: true)
  }

  /// Whether a sentence ends with a character; a full stop inside an abbreviation ends none.
  private static func ends(_ character: Character, before next: Character?) -> Bool {
    if "。！？".contains(character) { return true }
    return character == "\n" || ".;".contains(character) && next == "\n"
  }

  /// One line that keeps the space next to the mark, which `printable` takes off.
  private static func spaced(_ text: String, after: Bool) -> String {
    let line = text.printable
    guard !line.isEmpty else { return text.isEmpty ? "" : " " }
    if after { return text.first?.isWhitespace == true && line.first != " " ? " " + line : line }
    return text.last?.isWhitespace == true && line.last != " " ? line + " " : line
  }
}
