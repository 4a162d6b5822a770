/// Reads the capital letters of an act: `24V`, `24 V`, `24[V]`, `218/B`, `77 AA`, `128/A-B`.
struct LetterReader {
  /// The letters.
  private(set) var letters = LetterSuffix.none
  /// The last letter of a range, 0 where there is none.
  private(set) var last: UInt8 = 0
  /// The offset behind the letters.
  private(set) var position: Int
  private let end: Int

  /// What must follow the letters.
  enum Follower {
    /// A session in parentheses: the ` (III)` of `217 A (III)`.
    case parenthesis
    /// Anything but a word of which the letter would be a part, or an article.
    case anything
  }

  /// Reads letters behind a number at an offset, nil where there are none.
  init?(in bytes: Span<UInt8>, at start: Int, until end: Int, before follower: Follower) {
    self.position = start
    self.end = end
    let opening = bytes.folded(at: start, until: end)
    switch opening.value {
    case UInt8(ascii: "["):
      position += opening.width
      guard readPair(in: bytes), bytes.step(over: UInt8(ascii: "]"), at: &position, until: end)
      else { return nil }
    case UInt8(ascii: "/"):
      position += opening.width
      guard readPair(in: bytes), isComponentEnd(in: bytes) else { return nil }
      readRange(in: bytes)
    case UInt8(ascii: " "):
      position += opening.width
      guard readSpaced(in: bytes, before: follower) else { return nil }
    default:
      guard readPair(in: bytes), isWordEnd(in: bytes) else { return nil }
      readRange(in: bytes)
    }
  }

  private mutating func readPair(in bytes: Span<UInt8>) -> Bool {
    let first = bytes.folded(at: position, until: end)
    guard first.value.isUpper else { return false }
    position += first.width
    let second = bytes.folded(at: position, until: end)
    let hasSecond = second.value.isUpper
    if hasSecond { position += second.width }
    letters = LetterSuffix(first: first.value, second: hasSecond ? second.value : 0)
    return true
  }

  /// Reads letters behind a space, where they might as well be a word of the text.
  private mutating func readSpaced(in bytes: Span<UInt8>, before follower: Follower) -> Bool {
    let start = position
    guard readPair(in: bytes), bytes[start] < 0x80, bytes[position - 1] < 0x80,
      isWordEnd(in: bytes)
    else { return false }
    if letters.second != 0, letters.second != letters.first { return false }
    if follower == .parenthesis { return true }
    readRange(in: bytes)
    return last != 0 || !startsPhrase(in: bytes)
  }

  /// Reads the `-B` of `A-B`.
  private mutating func readRange(in bytes: Span<UInt8>) {
    var cursor = position
    guard letters.second == 0, bytes.step(over: UInt8(ascii: "-"), at: &cursor, until: end)
    else { return }
    let letter = bytes.folded(at: cursor, until: end)
    guard letter.value.isUpper, letter.value > letters.first else { return }
    cursor += letter.width
    let next = bytes.folded(at: cursor, until: end).value
    guard !next.isAlphanumeric, next != UInt8(ascii: "/") else { return }
    last = letter.value
    position = cursor
  }

  private func isWordEnd(in bytes: Span<UInt8>) -> Bool {
    let next = bytes.folded(at: position, until: end).value
    guard !next.isAlphanumeric, next != UInt8(ascii: "'") else { return false }
    return next != UInt8(ascii: ".") || !isLetterBehind(position + 1, in: bytes)
  }

  private func isComponentEnd(in bytes: Span<UInt8>) -> Bool {
    let next = bytes.folded(at: position, until: end).value
    return !next.isAlphanumeric && next != UInt8(ascii: ".")
  }

  private func isLetterBehind(_ offset: Int, in bytes: Span<UInt8>) -> Bool {
    bytes.folded(at: offset, until: end).value.isLetter
  }

  /// Whether the letter is itself a word that begins a phrase: "A report", "I thank", "E o".
  ///
  /// Behind a letter that belongs to a number stand a mark, a figure or one of a few small words.
  private func startsPhrase(in bytes: Span<UInt8>) -> Bool {
    switch letters.first {
    case UInt8(ascii: "A"), UInt8(ascii: "E"), UInt8(ascii: "I"), UInt8(ascii: "O"),
      UInt8(ascii: "Y"):
      break
    default: return false
    }
    let space = bytes.folded(at: position, until: end)
    guard letters.second == 0, space.isSpace else { return false }
    var cursor = position + space.width
    var word: UInt64 = 0
    while case let next = bytes.folded(at: cursor, until: end), next.value.isLower, word < 1 << 56 {
      word = word << 8 | UInt64(next.value)
      cursor += next.width
    }
    return word != 0 && !LetterReader.linkWords.contains(word)
  }

  /// The words that follow a number in a running text: "24 A of 10 December", "54 A du 1er".
  private static let linkWords = PackedWords("of and to or du de et y a e on in by was del le il")
}
