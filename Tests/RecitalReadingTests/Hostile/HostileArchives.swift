/// Zip archives that lead out of their folder, hold each other, or unpack to too much.
enum HostileArchives {
  static var all: [(ending: String, bytes: [UInt8])] {
    (tricks + bombs).map { ("zip", $0.bytes) }
  }

  private static let text = "Recalling its resolution 60/1 of 16 September 2005,\n"
  private static let mega = 1 << 20

  private static var tricks: [SmallZip] {
    let names = [
      "../stray.txt", "../../../../../../tmp/recital-stray.txt", "/tmp/recital-stray.txt",
      "a/../../stray.txt", "..\\..\\stray.txt", "C:\\stray.txt", "stray\0.txt", "-.txt",
      "\u{202E}txt.stray.txt", "a\nb\u{1B}[2J.txt",
      String(repeating: "a/", count: 30_000) + "a.txt",
    ]
    let single = names.map { name in
      var zip = SmallZip()
      zip.add(name, text)
      zip.add("good.txt", text)
      return zip
    }
    var double = SmallZip()
    for _ in 0..<100 { double.add("same.txt", text) }
    var many = SmallZip()
    for number in 0..<20_500 { many.add(number % 100 == 0 ? "\(number).txt" : "\(number)", "60/1") }
    var nested = SmallZip()
    nested.add("a.txt", text)
    for _ in 0..<50 {
      var outer = SmallZip()
      outer.add("a.zip", nested.bytes)
      nested = outer
    }
    return single + [double, many, nested]
  }

  private static var bombs: [SmallZip] {
    let texts: [(String, DeflatedText)] = [
      ("a.txt", DeflatedText("resolutions ", repeating: "60/1, ", upTo: mega)),
      ("a.txt", DeflatedText(repeating: "Recalling its resolution 60/1,\n", upTo: 9 * mega)),
      ("a.html", DeflatedText("<html>", repeating: "<p>A/60/88</p>", upTo: 9 * mega)),
      ("a.xml", DeflatedText("<akomaNtoso>", repeating: "<p>A/60/88</p>", upTo: 9 * mega)),
      ("a.md", DeflatedText(repeating: "- A/60/88 [^1]\n", upTo: 9 * mega)),
    ]
    let single = texts.map { name, text in
      var zip = SmallZip()
      zip.add(name, text)
      return zip
    }
    var sum = SmallZip()
    let part = DeflatedText(repeating: "Recalling its resolution 60/1,\n", upTo: 4 * mega)
    for number in 0..<8 { sum.add("\(number).txt", part) }
    return single + [sum]
  }
}
