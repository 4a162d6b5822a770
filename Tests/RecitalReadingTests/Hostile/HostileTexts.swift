/// Plain texts that ask for more work than they have bytes.
enum HostileTexts {
  static var all: [(ending: String, bytes: [UInt8])] {
    texts.map { ("txt", Array($0.utf8)) } + [
      ("txt", [0xFF, 0xFE] + [UInt8](repeating: 0xD8, count: 100_001)),
      ("txt", [0xFE, 0xFF, 0xDC]), ("txt", []), ("txt", [UInt8](repeating: 0, count: 100_000)),
      ("txt", [UInt8](repeating: 0x81, count: 1 << 20)),
      ("docx", [0x50, 0x4B, 3, 4]), ("pdf", Array("<html>60/1".utf8)),
    ]
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static var texts: [String] {
    [
      "General Assembly resolutions " + repeated("60/1, ", 60_000),
      repeated("General Assembly resolutions 1 (I) to 99999 (XX)\n", 6_000),
      repeated("1/ Ibid.\n", 60_000), repeated("¹²³ ", 60_000),
      repeated("(", 400_000) + "60/1", repeated("“", 100_000) + "60/1" + repeated("”", 100_000),
      repeated("A/", 400_000), repeated("/Add.1", 100_000), repeated("第", 100_000) + "56/24号决议",
      repeated("resolution resolution ", 60_000), repeated("\u{202B}\u{640}", 100_000),
      repeated("all resolutions entitled “", 15_000), repeated("\n", 3_000_000) + "60/1",
      repeated("the Programme of Action (“the Programme”) ", 15_000),
      (0..<15_000).map { "\($0). Decides on 60/\($0);\n\n" }.joined(),
      repeated(
        "GENERAL ASSEMBLY\n\nA/RES/60/1\n\n60/1. Title\n\nThe General Assembly,\n\n", 6_000),
    ]
  }
}
