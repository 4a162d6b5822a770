/// Files that are of a type by their first and last bytes, with nothing of sense between them.
public enum SampleFiles {
  /// A PDF of at least so many bytes; each number gives another one.
  public static func pdf(_ number: Int = 1, bytes: Int = 3000) -> [UInt8] {
    Array("%PDF-1.7\n%\(number)\n".utf8) + filler(number, bytes) + Array("\n%%EOF\n".utf8)
  }

  /// A Word document.
  public static func docx(bytes: Int = 3000) -> [UInt8] {
    [0x50, 0x4B, 3, 4] + filler(2, bytes) + Array("PK\u{1}\u{2}word/document.xml".utf8)
      + Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0, count: 18)
  }

  /// A Word document of old.
  public static func doc(bytes: Int = 3000) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + filler(3, bytes)
  }

  private static func filler(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 31 &+ number &* 7) % 251) }
  }
}
