/// The box of an instrument: its lines of text and the size that they need.
///
/// The size is computed from a table, so that a drawing is the same whatever fonts are installed.
struct DOTBox {
  /// Size of the letters in points: a little smaller where the text is not given.
  let fontSize: Double
  /// The symbol with the date, and the title; where the text is not given the symbol alone, or with
  /// the name that it is known by.
  let lines: [String]

  init(of node: CitationGraph.Node, languages: [Language]) {
    guard let symbol = node.instrument.symbol else {
      fontSize = DOTBox.small
      lines = node.instrument.description.printable.wrapped(toColumns: 26, lines: 4)
      return
    }
    let name = symbol.spelling.printable.truncated(toColumns: 40)
    guard node.isInCorpus else {
      fontSize = DOTBox.small
      lines = [name] + DOTBox.title(of: node, languages, columns: 28)
      return
    }
    fontSize = 11
    let date = node.date ?? node.citedDate
    lines =
      [([name] + (date.map { [$0.description] } ?? [])).joined(separator: " · ")]
      + DOTBox.title(of: node, languages, columns: 38)
  }

  private static func title(
    of node: CitationGraph.Node, _ languages: [Language], columns: Int
  ) -> [String] {
    node.title(in: languages)?.printable.wrapped(toColumns: columns, lines: 3) ?? []
  }

  /// A box that lists instruments, each behind a sign.
  init(listing names: [String]) {
    fontSize = DOTBox.small
    lines = names.map { "▶ \($0)" }
  }

  /// Width in inches.
  var width: String {
    let points = (lines.map { DOTBox.breadth(of: $0) * fontSize }.max() ?? 0) + 14
    return DOTBox.inches(max(points, 50))
  }

  /// Height in inches.
  var height: String { DOTBox.inches(Double(max(lines.count, 1)) * fontSize * 1.3 + 7) }

  /// Size of the letters where the text is not given.
  static let small = 10.0

  private static func breadth(of line: String) -> Double {
    line.unicodeScalars.reduce(0) { $0 + breadth(of: $1) }
  }

  /// Breadth of a character as a fraction of the size of the letters, a little on the safe side.
  private static func breadth(of scalar: Unicode.Scalar) -> Double {
    switch scalar.displayWidth {
    case 0: return 0
    case 2: return 1
    default: break
    }
    switch scalar {
    case " ", ".", ",", ":", ";", "'", "|", "i", "l", "j", "I": return 0.3
    case "/", "(", ")", "-", "[", "]", "t", "f", "r": return 0.4
    case "m", "w", "M", "W", "@", "…", "▶", "·": return 0.95
    default: return scalar.properties.isUppercase ? 0.68 : 0.58
    }
  }

  /// Points as inches with two decimals, without the formatting of a locale.
  private static func inches(_ points: Double) -> String {
    let hundredths = Int((points / 72 * 100).rounded(.up))
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
