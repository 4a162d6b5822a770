import Foundation
import Recital
import Testing

@testable import RecitalReading

@Suite("Texts in other encodings than UTF-8")
struct TextEncodingTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../corpus").standardizedFileURL

  private func read(_ bytes: [UInt8], _ path: String = "a.txt") throws -> SourceText {
    try DocumentReader().text(of: bytes, FileKind(of: bytes, path: path), path: path)
  }

  private func corpus(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
  }

  private func encoded(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    text.unicodeScalars.flatMap { encoding.encode($0) }
  }

  @Test(
    "A plain text is known by the words that it then has",
    arguments: [
      ("A-RES-57-72.zh.txt", TextEncoding.chinese), ("A-RES-56-24-V.ru.txt", .cyrillic),
      ("A-RES-56-24-V.ru.txt", .cyrillicKOI8), ("A-RES-56-24-V.ar.txt", .arabic),
      ("A-RES-56-24-V.fr.txt", .western), ("A-RES-57-72.zh.txt", .littleEndian),
      ("A-RES-57-72.zh.txt", .bigEndian), ("A-RES-56-24-V.ar.txt", .littleEndian),
      ("A-RES-56-24-V.fr.txt", .bigEndian),
    ])
  func detection(name: String, encoding: TextEncoding) throws {
    let text = try corpus(name)
    let bytes = encoded(text, encoding)
    let read = try read(bytes)
    #expect(String(decoding: read.bytes, as: UTF8.self) == encoding.decoded(text))
    #expect(read.loss == nil)
  }

  @Test("Old Chinese texts are read in Big5")
  func bigFive() throws {
    let text = "大會，\n回顧其關於小武器的第 57/72 號決議和所有國家的報告，\n決定在各國大會上審議。\n"
    let read = try read(encoded(text, .traditionalChinese))
    #expect(String(decoding: read.bytes, as: UTF8.self) == text)
  }

  @Test("A byte order mark tells UTF-16", arguments: [TextEncoding.littleEndian, .bigEndian])
  func byteOrderMark(encoding: TextEncoding) throws {
    let read = try read(encoded("\u{FEFF}大会，\n", encoding))
    #expect(String(decoding: read.bytes, as: UTF8.self) == "大会，\n")
  }

  @Test("A page says in which encoding it is")
  func declared() throws {
    let page = """
      <html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
      </head><body><p>ссылаясь на резолюцию 57/72,</body></html>
      """
    let read = try read(encoded(page, .cyrillic), "a.html")
    #expect(String(decoding: read.bytes, as: UTF8.self) == "ссылаясь на резолюцию 57/72,\n")
    let xml = "<?xml version='1.0' encoding=\"Big5\"?><akomaNtoso><p>大會</p></akomaNtoso>"
    let document = try self.read(encoded(xml, .traditionalChinese), "a.xml")
    #expect(String(decoding: document.bytes, as: UTF8.self) == "大會\n")
  }

  @Test("A page that is UTF-8 is read so, whatever it declares")
  func wrongDeclaration() throws {
    let page = "<?xml version='1.0' encoding='UTF-16'?><html><meta charset=big5><p>Принята</html>"
    #expect(String(decoding: try read(Array(page.utf8)).bytes, as: UTF8.self) == "Принята\n")
  }

  @Test("Bytes that are none of the encoding are told, and the rest is read")
  func broken() throws {
    let text = String(repeating: "ссылаясь на резолюцию 57/72 и на доклад,\n", count: 20)
    let read = try read(encoded(text, .cyrillic) + [0x98] + encoded(text, .cyrillic))
    #expect(
      read.loss == .brokenEncoding(path: "a.txt", encoding: "windows-1251", count: 1))
    #expect(String(decoding: read.bytes, as: UTF8.self) == text + "\u{FFFD}" + text)
  }

  @Test("Noise is no text in any encoding")
  func noise() {
    var state: UInt64 = 7
    let noise = (0..<4000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33) | 1
    }
    #expect(throws: ReadingError.self) { try read(noise) }
  }

  @Test(
    "Names of encodings are known in their usual spellings",
    arguments: [
      ("gb2312", TextEncoding.chinese), ("GBK", .chinese), ("Big5-HKSCS", .traditionalChinese),
      ("Windows-1256", .arabic), ("x-cp1251", .cyrillic), ("ISO-8859-1", .western),
      ("utf-8", nil), ("klingon", nil),
    ] as [(String, TextEncoding?)])
  func names(name: String, encoding: TextEncoding?) {
    #expect(TextEncoding(declared: name) == encoding)
  }
}

extension TextEncoding {
  /// The bytes of a character, a question mark where the encoding has none.
  fileprivate func encode(_ scalar: Unicode.Scalar) -> [UInt8] {
    Self.bytes(of: scalar, in: self) ?? [UInt8(ascii: "?")]
  }

  /// A text as it comes back from this encoding.
  fileprivate func decoded(_ text: String) -> String {
    var back = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      back.append(Self.bytes(of: scalar, in: self) == nil ? "?" : scalar)
    }
    return String(back)
  }

  private static func bytes(of scalar: Unicode.Scalar, in encoding: TextEncoding) -> [UInt8]? {
    String(scalar).data(using: encoding.foundation).map { [UInt8]($0) }
  }

  private var foundation: String.Encoding {
    let codes: [TextEncoding: UInt32] = [
      .chinese: 0x632, .traditionalChinese: 0xA03, .arabic: 0x506, .cyrillicKOI8: 0xA02,
    ]
    return switch self {
    case .littleEndian: .utf16LittleEndian
    case .bigEndian: .utf16BigEndian
    case .cyrillic: .windowsCP1251
    case .western: .windowsCP1252
    default: String.Encoding(rawValue: 0x8000_0000 | UInt(codes[self] ?? 0))
    }
  }
}
