/// The number of a session in words: `Seventy-sixth session`, `第七十六届会议`.
enum SessionOrdinal {
  private static let endings: [[UInt8]] = ["session", "届会议"].map { Array($0.utf8) }

  /// Whether a passage ends as a line with a session does.
  static func mayStand(in text: TextStretch) -> Bool {
    endings.contains { text.ends(with: $0) }
  }

  /// The number, nil where a line names no session.
  static func number(in line: String) -> Int? {
    if let end = line.firstRange(of: "届会议") { return chinese(line[..<end.lowerBound]) }
    let words = line.lowercased().split { $0 == " " || $0 == "-" }
    guard let end = words.firstIndex(of: "session"), end > 0 else { return nil }
    return english(words[..<end])
  }

  private static func chinese(_ text: Substring) -> Int? {
    guard let start = text.lastIndex(of: "第") else { return nil }
    let digits = Array("零一二三四五六七八九")
    var tens = 0
    var units = 0
    for character in text[text.index(after: start)...] where character != " " {
      if character == "十" {
        tens = max(units, 1)
        units = 0
      } else if let digit = digits.firstIndex(of: character) {
        units = digit
      } else {
        return Int(text[text.index(after: start)...].filter { $0 != " " })
      }
    }
    return tens * 10 + units > 0 ? tens * 10 + units : nil
  }

  private static func english(_ words: ArraySlice<Substring>) -> Int? {
    let tens = [
      "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
      "eighty": 80, "ninety": 90, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
      "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    ]
    let units = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
      "seventeenth", "eighteenth", "nineteenth",
    ]
    var number = 0
    for word in words.suffix(2) {
      if let value = tens[String(word)] {
        number += value
      } else if let unit = units.firstIndex(of: String(word)) {
        number += unit + 1
      }
    }
    return number > 0 ? number : nil
  }
}
