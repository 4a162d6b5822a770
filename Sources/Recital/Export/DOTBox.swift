/// The box of an instrument: its lines of text and the size that they need.
///
/// The size is computed from a table, so that a drawing is the same whatever fonts are installed.
struct DOTBox {
  /// Size of the letters in points.
  static let fontSize = 11.0

  /// The symbol, the date and the title, or the name.
  let lines: [String]

  init(of node: CitationGraph.Node, languages: [Language]) {
    let columns = 18
    guard let symbol = node.instrument.symbol else {
      lines = node.instrument.description.printable.wrapped(toColumns: columns, lines: 4)
      return
    }
    let date = (node.date ?? node.citedDate).map { [$0.description] } ?? []
    let title = node.title(in: languages)?.printable.wrapped(toColumns: columns, lines: 3) ?? []
    lines = [symbol.spelling] + date + title
  }

  /// Width in inches.
  var width: String {
    let points = (lines.map(DOTBox.points).max() ?? 0) + 16
    return DOTBox.inches(max(points, 92))
  }

  /// Height in inches.
  var height: String { DOTBox.inches(Double(max(lines.count, 1)) * DOTBox.fontSize * 1.3 + 9) }

  private static func points(_ line: String) -> Double {
    line.unicodeScalars.reduce(0) { $0 + breadth(of: $1) } * fontSize
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
    case "m", "w", "M", "W", "@", "…": return 0.95
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
