/// The numbers that Word sets before paragraphs by itself: `1.`, `(a)`.
struct DocxNumbering {
  /// A level of a list.
  private struct Level {
    var start = 1
    var format = "decimal"
    /// The text around the numbers: `(%2)`.
    var text = ""
  }

  /// The levels of the abstract lists, by identifier.
  private var lists: [String: [Int: Level]] = [:]
  /// The abstract list of each list.
  private var abstract: [String: String] = [:]
  /// The last numbers given, by abstract list and level.
  private var counts: [String: [Int: Int]] = [:]

  /// Reads `word/numbering.xml`; nothing is numbered where there is none.
  init(_ part: Markup?) {
    guard var markup = part else { return }
    var list = ""
    var level: Int?
    var number = ""
    while let event = markup.next() {
      guard case .start(let element) = event else { continue }
      let value = element["val"] ?? ""
      switch element.name {
      case "abstractNum":
        list = element["abstractNumId"] ?? ""
        level = nil
      case "lvl":
        level = element["ilvl"].flatMap { Int($0) }
        if let level { lists[list, default: [:]][level] = Level() }
      case "start": if let level { lists[list]?[level]?.start = Int(value) ?? 1 }
      case "numFmt": if let level { lists[list]?[level]?.format = value }
      case "lvlText": if let level { lists[list]?[level]?.text = value }
      case "num":
        number = element["numId"] ?? ""
        level = nil
      case "abstractNumId": abstract[number] = value
      case "lvlOverride": level = nil
      default: break
      }
    }
  }

  /// The number before the next paragraph of a list, nil where none is set.
  mutating func next(in list: String, level: Int) -> String? {
    guard let key = abstract[list], let levels = lists[key], let own = levels[level],
      own.format != "bullet", own.format != "none"
    else { return nil }
    let number = min((counts[key]?[level]).map { $0 + 1 } ?? own.start, 1_000_000)
    var count = counts[key, default: [:]].filter { $0.key < level }
    count[level] = number
    counts[key] = count
    var text = own.text
    for (other, settings) in levels where other <= level {
      let value = count[other] ?? settings.start
      text = text.replacing("%\(other + 1)", with: DocxNumbering.written(value, settings.format))
    }
    return text
  }

  private static func written(_ number: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter": letters(number)
    case "upperLetter": letters(number).uppercased()
    case "lowerRoman": roman(number).lowercased()
    case "upperRoman": roman(number)
    default: String(number)
    }
  }

  // `a` to `z`, then `aa`, `bb`, as Word does.
  private static func letters(_ number: Int) -> String {
    guard number > 0, number < 26 * 20, let scalar = Unicode.Scalar(0x61 + (number - 1) % 26) else {
      return String(number)
    }
    return String(repeating: Character(scalar), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard number > 0, number < 4000 else { return String(number) }
    let steps = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var (rest, text) = (number, "")
    for (value, letters) in steps {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}
