/// The letter that heads a part of a family: `A`, behind `Z` `AA`, in Arabic its name.
struct OmnibusLetter {
  /// The letter or letters, Latin as in a symbol.
  let text: String

  /// Reads a line that holds nothing else; nil where it holds something else.
  init?(_ line: TextLine, on page: PageText) {
    let bytes = page.bytes
    let first = bytes[line.start]
    if first >= 0x41, first <= 0x5A {
      guard line.count == 1 || line.count == 2 && bytes[line.start + 1] == first else { return nil }
      text = String(decoding: bytes[line.start..<line.end], as: UTF8.self)
      return
    }
    guard page.language == .arabic, first >= 0xD8, first <= 0xDB, line.count <= 16,
      let name = OmnibusLetter.name(Array(bytes[line.start..<line.end]))
    else { return nil }
    text = name
  }

  // The reader of names wants a number and a space before them.
  private static func name(_ line: [UInt8]) -> String? {
    let bytes = [0x20] + line
    let names = ArabicLetterNames(bytes.span, at: 0)
    guard names.letters.count == 1, names.end == bytes.count else { return nil }
    return names.letters[0].letters
  }

  /// The place of a letter in a family, from 0; behind `Z` comes `AA`.
  static func place(of text: String) -> Int {
    let letters = text.utf8
    guard let first = letters.first else { return 0 }
    return (letters.count - 1) * 26 + Int(first) - 0x41
  }

  /// The letter at a place in a family.
  static func text(at place: Int) -> String {
    let letter = Character(Unicode.Scalar(UInt8(0x41 + place % 26)))
    return String(repeating: letter, count: place / 26 + 1)
  }
}
