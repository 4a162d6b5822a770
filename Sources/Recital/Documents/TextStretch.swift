/// A stretch of UTF-8 text with the few questions that a head asks of it.
struct TextStretch {
  let bytes: [UInt8]
  let range: Range<Int>

  var isEmpty: Bool { range.isEmpty }
  var count: Int { range.count }
  var string: String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether it begins with a phrase.
  func starts(with phrase: [UInt8]) -> Bool { has(phrase, at: range.lowerBound) }

  /// Whether it ends with a phrase.
  func ends(with phrase: [UInt8]) -> Bool { has(phrase, at: range.upperBound - phrase.count) }

  /// Whether a phrase stands at an offset.
  func has(_ phrase: [UInt8], at offset: Int) -> Bool {
    guard offset >= range.lowerBound, offset + phrase.count <= range.upperBound else {
      return false
    }
    for index in 0..<phrase.count where bytes[offset + index] != phrase[index] { return false }
    return true
  }

  /// Whether a phrase stands somewhere in it.
  func holds(_ phrase: [UInt8]) -> Bool {
    guard !phrase.isEmpty, phrase.count <= count else { return false }
    return (range.lowerBound...range.upperBound - phrase.count).contains { has(phrase, at: $0) }
  }

  /// Its first figures and slashes: the number before a title.
  var leadingNumber: Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] >= 0x2F, bytes[end] <= 0x39 { end += 1 }
    return range.lowerBound..<(spacedNumberEnd(behind: end) ?? end)
  }

  /// The end of a number with spaces round its slash, where a title follows: `52 / 31 - `.
  private func spacedNumberEnd(behind session: Int) -> Int? {
    let end = range.upperBound
    guard session > range.lowerBound, session + 3 < end,
      bytes.span.has(" / ", at: session, until: end),
      let number = bytes.span.figures(at: session + 3, until: end)
    else { return nil }
    let next = bytes.span.skippingSpaces(from: number.end, until: end)
    guard next < end else { return number.end }
    let isTitle =
      bytes[next] == 0x2D || bytes[next] == 0x2E || bytes.span.has("–", at: next, until: end)
    return isTitle ? number.end : nil
  }
}
