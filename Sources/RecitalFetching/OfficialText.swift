public import Recital

/// A text of the document service: one document, in one language, as one type of file.
public struct OfficialText: Hashable, Sendable, CustomStringConvertible {
  /// The document.
  public let symbol: DocumentSymbol
  /// The language of the text.
  public let language: Language
  /// The type of file.
  public let type: FileType

  /// Names a text, which need not be there.
  public init(_ symbol: DocumentSymbol, in language: Language, as type: FileType) {
    self.symbol = symbol
    self.language = language
    self.type = type
  }

  /// Its name in a sentence: `A/RES/79/40 (en, pdf)`.
  public var description: String { "\(symbol) (\(language.rawValue), \(type.rawValue))" }

  /// The name of its file: `A_RES_79_40.en.pdf`, `S_RES_1540_2004.en.pdf`.
  ///
  /// Letters, figures, points and hyphens stay; strokes and opening parentheses become low lines,
  /// a closing one goes, or becomes a low line before a letter; any other byte becomes its number.
  /// So the name leads nowhere else, and needs no quoting.
  public var fileName: String {
    var name = ""
    let bytes = Array(symbol.spelling.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "("): name += "_"
      case UInt8(ascii: ")"):
        let isFollowed = index + 1 < bytes.count && OfficialText.isPlain(bytes[index + 1])
        name += isFollowed ? "_" : ""
      case UInt8(ascii: ".") where name.isEmpty: name += "_"
      case _ where OfficialText.isPlain(byte): name.unicodeScalars.append(Unicode.Scalar(byte))
      default: name += "_x" + String(byte, radix: 16)
      }
    }
    return "\(name).\(language.rawValue).\(type.rawValue)"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
