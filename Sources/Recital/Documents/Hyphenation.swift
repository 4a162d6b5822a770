/// Words divided at the ends of lines in English texts, where a hyphen may also belong to the word:
/// `resolu-` and `tion`, but `follow-` and `up`.
///
/// In the narrow columns of old volumes many lines end so, and a hyphen says nothing more; elsewhere
/// only the words are joined by which references are known.
struct Hyphenation {
  /// Whether so many lines end with a hyphen that it is the habit of the text.
  private let isUsual: Bool
  private let lexicon = Lexicon.words(of: .english)

  /// Lines that are looked at.
  private static let reach = 2000

  /// Looks at the ends of lines.
  init(of page: PageText) {
    let bytes = page.bytes
    let span = bytes.span
    let lines = page.lines.prefix(Hyphenation.reach)
    let divided = lines.count { Hyphenation.endsDivided($0, span) }
    isUsual = divided >= 4 && divided * 12 >= lines.count
  }

  /// Whether a line ends with a hyphen behind a small letter.
  @inline(__always)
  static func endsDivided(_ line: TextLine, _ bytes: Span<UInt8>) -> Bool {
    bytes[line.end &- 1] == 0x2D && line.count > 3 && ByteClass.isLower(bytes[line.end &- 2])
  }

  /// Whether the last word of a line that ends so goes on in the next line.
  func divides(_ line: TextLine, _ next: TextLine, _ bytes: Span<UInt8>) -> Bool {
    guard ByteClass.isLower(bytes[next.start]) else { return false }
    return isUsual || isKnown(word(line, next, bytes))
  }

  private func word(_ line: TextLine, _ next: TextLine, _ bytes: Span<UInt8>) -> [UInt8] {
    var start = line.end - 1
    while start > line.start, ByteClass.isLetter(bytes[start - 1]) { start -= 1 }
    var end = next.start
    while end < next.end, ByteClass.isLetter(bytes[end]) { end += 1 }
    return (start..<line.end - 1).map { bytes[$0] } + (next.start..<end).map { bytes[$0] }
  }

  private func isKnown(_ word: [UInt8]) -> Bool {
    let (letters, end) = (word.span, word.count)
    return lexicon.months.match(in: letters, at: 0, until: end)?.end == end
      || lexicon.verbs.match(in: letters, at: 0, until: end)?.end == end
      || lexicon.nounsBefore.match(in: letters, before: end, from: 0)?.start == 0
  }
}
