/// The title of a document, apart from the number printed before it.
struct TitleText {
  /// The title on one line, nil where only a number is printed.
  let title: String?

  /// Takes the title out of a passage.
  init(_ passage: TextStretch, words: LayoutWords) {
    var start = passage.range.lowerBound
    let number = passage.leadingNumber
    if passage.bytes[number].contains(0x2F) {
      start = TitleText.letterEnd(passage, behind: number.upperBound)
      while start < passage.range.upperBound, TitleText.isFiller(passage.bytes[start]) {
        start += 1
      }
    } else if let roman = RomanTitle.number(
      in: passage.bytes.span, at: start, until: passage.range.upperBound)
    {
      start = roman.title
      while start < passage.range.upperBound, TitleText.isFiller(passage.bytes[start]) {
        start += 1
      }
    }
    let end = TitleText.callStart(passage.bytes, start..<passage.range.upperBound)
    let rest = TextStretch(bytes: passage.bytes, range: start..<end)
    let isNumberOnly =
      rest.count <= 80
      && words.resolutions.begins(
        rest.bytes.span, at: rest.range.lowerBound, until: rest.range.upperBound)
    title = isNumberOnly || rest.isEmpty ? nil : TitleText.joined(rest)
  }

  /// Takes a stretch that bears no number.
  init(line: TextStretch) {
    let end = TitleText.callStart(line.bytes, line.range)
    let text = TextStretch(bytes: line.bytes, range: line.range.lowerBound..<end)
    title = text.isEmpty ? nil : TitleText.joined(text)
  }

  // The letter belongs to the number: `56/24 V. Title`, `56/24 V - Title`.
  private static func letterEnd(_ passage: TextStretch, behind number: Int) -> Int {
    let bytes = passage.bytes
    guard number + 3 < passage.range.upperBound, bytes[number] == 0x20,
      bytes[number + 1] >= 0x41, bytes[number + 1] <= 0x5A
    else { return number }
    let isClosed =
      bytes[number + 2] == 0x2E || bytes[number + 2] == 0x20 && bytes[number + 3] == 0x2D
    return isClosed ? number + 2 : number
  }

  // The raised figures at its end call a footnote.
  private static func callStart(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end - 3 >= range.lowerBound {
      if bytes[end - 2] == 0xC2, [0xB2, 0xB3, 0xB9].contains(bytes[end - 1]) {
        end -= 2
      } else if bytes[end - 3] == 0xE2, bytes[end - 2] == 0x81, bytes[end - 1] >= 0xB0 {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  private static func isFiller(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x2E || byte == 0x2D
  }

  // One space between words, none between Chinese characters.
  private static func joined(_ text: TextStretch) -> String {
    if isJoined(text) { return text.string }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isSpaced = false
    for offset in text.range {
      let byte = text.bytes[offset]
      if byte <= 0x20 {
        isSpaced = true
        continue
      }
      if isSpaced, !(endsChinese(result) && isChinese(byte)) { result.append(0x20) }
      isSpaced = false
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  // A text without Chinese, with one space between words, needs no joining.
  private static func isJoined(_ text: TextStretch) -> Bool {
    let bytes = text.bytes.span
    var wasSpace = false
    for offset in text.range {
      let byte = bytes[offset]
      guard byte >= 0x20, byte < 0xE3, !(wasSpace && byte == 0x20) else { return false }
      wasSpace = byte == 0x20
    }
    return !wasSpace
  }

  private static func endsChinese(_ text: [UInt8]) -> Bool {
    text.isEmpty || (text.count >= 3 && isChinese(text[text.count - 3]))
  }

  private static func isChinese(_ byte: UInt8) -> Bool {
    (byte >= 0xE3 && byte <= 0xE9) || byte == 0xEF
  }
}
