/// The letters, figures and marks of an Arabic text in their plain spelling.
///
/// Arabic-Indic and Persian figures become ASCII; the marks of direction, vowels and the bar that
/// stretches words are left out; the forms that a printer joins become the letters they show.
enum ArabicLetters {
  /// The text in its plain spelling; nil where it has no other.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func respelled(_ bytes: [UInt8]) -> Respelling? {
    var writer = RespellingWriter(bytes)
    let span = bytes.span
    var offset = 0
    while offset &+ 33 <= span.count {
      let first = hits(in: span, at: offset)
      let second = hits(in: span, at: offset &+ 16)
      if SixteenBytes.any(first .| second) {
        take(SixteenBytes.words(first), span, offset, &writer)
        take(SixteenBytes.words(second), span, offset &+ 16, &writer)
      }
      offset &+= 32
    }
    while offset < span.count {
      take(span, at: offset, &writer)
      offset += 1
    }
    return writer.finish()
  }

  /// Where something may begin that has another spelling; the byte behind the sixteen must be there.
  ///
  /// `D9` stands before the second half of the alphabet or such a sign, the other bytes are rare.
  @inline(__always)
  private static func hits(in bytes: Span<UInt8>, at offset: Int) -> SixteenBytes.Matches {
    let block = SixteenBytes(bytes, at: offset)
    let letters = SixteenBytes(bytes, at: offset &+ 1).matches(from: 0x81, count: 10)
    return SixteenBytes.matches(block.matches(0xD9), without: letters) .| block.matches(0xDB)
      .| block.matches(0xE2) .| block.matches(0xEF)
  }

  @inline(__always)
  private static func take(
    _ found: (first: UInt64, second: UInt64), _ bytes: Span<UInt8>, _ offset: Int,
    _ writer: inout RespellingWriter
  ) {
    take(found.first, bytes, offset, &writer)
    take(found.second, bytes, offset &+ 8, &writer)
  }

  @inline(__always)
  private static func take(
    _ found: UInt64, _ bytes: Span<UInt8>, _ offset: Int, _ writer: inout RespellingWriter
  ) {
    var hits = found
    while hits != 0 {
      take(bytes, at: offset &+ hits.trailingZeroBitCount >> 3, &writer)
      hits &= hits &- 1
    }
  }

  private static func take(
    _ bytes: Span<UInt8>, at offset: Int, _ writer: inout RespellingWriter
  ) {
    guard offset >= writer.position else { return }
    if figure(bytes, at: offset) != nil { return takeFigures(bytes, at: offset, &writer) }
    let second = bytes.byte(offset + 1)
    let third = bytes.byte(offset + 2)
    switch bytes[offset] {
    case 0xD9 where second == 0x80 || second &- 0x8B < 8: writer.remove(offset..<offset + 2)
    case 0xE2 where second == 0x80 && (third &- 0x8B < 5 || third &- 0xAA < 5):
      writer.remove(offset..<offset + 3)
    case 0xE2 where second == 0x81 && (third == 0xA0 || third &- 0xA6 < 4):
      writer.remove(offset..<offset + 3)
    case 0xEF:
      if let letters = printed(second, third) { writer.replace(offset..<offset + 3, with: letters) }
    default: break
    }
  }

  /// Takes a number as one stretch, so that a long text of them stays short.
  private static func takeFigures(
    _ bytes: Span<UInt8>, at start: Int, _ writer: inout RespellingWriter
  ) {
    var figures: [UInt8] = []
    var offset = start
    while let figure = figure(bytes, at: offset) {
      figures.append(figure)
      offset += 2
    }
    writer.replace(start..<offset, with: figures)
  }

  /// The ASCII figure for an Arabic-Indic (`٠` to `٩`) or a Persian one (`۰` to `۹`).
  private static func figure(_ bytes: Span<UInt8>, at offset: Int) -> UInt8? {
    let second = bytes.byte(offset + 1)
    switch bytes.byte(offset) {
    case 0xD9: return second &- 0xA0 < 10 ? second &- 0xA0 &+ 0x30 : nil
    case 0xDB: return second &- 0xB0 < 10 ? second &- 0xB0 &+ 0x30 : nil
    default: return nil
    }
  }

  // MARK: Forms of print

  /// The letters that a form of print shows, U+FC00 to U+FD3D and U+FE80 to U+FEFC.
  private static func printed(_ second: UInt8, _ third: UInt8) -> [UInt8]? {
    if second &- 0xB0 < 5 { return ArabicLigatures.letters(second, third) }
    let form = Int(second) << 6 | Int(third & 0x3F)
    let first = 0xBA << 6
    return form >= first ? forms[safe: form - first] : nil
  }

  private static let forms: [[UInt8]] = {
    var forms: [[UInt8]] = []
    var letter: [UInt8] = []
    for character in formsOfLetters {
      if let count = character.wholeNumberValue {
        forms += Array(repeating: letter, count: count)
      } else {
        letter = Array(String(character).utf8)
      }
    }
    return forms + ["لآ", "لآ", "لأ", "لأ", "لإ", "لإ", "لا", "لا"].map { Array($0.utf8) }
  }()

  /// The letters in the order of Unicode, each with the number of its forms.
  private static let formsOfLetters =
    "ء1آ2أ2ؤ2إ2ئ4ا2ب4ة2ت4ث4ج4ح4خ4د2ذ2ر2ز2س4ش4ص4ض4ط4ظ4ع4غ4ف4ق4ك4ل4م4ن4ه4و2ى2ي4"
}
