import Foundation

/// A table of what readers found: a heading line, then a row a line, parted by tabs.
struct GoldTable {
  typealias Row = [String: String]

  /// The rows by document.
  let rows: [String: [Row]]

  init(at url: URL) throws {
    guard let text = try? String(contentsOf: url, encoding: .utf8) else {
      throw AccuracyError.unreadable(path: url.relativePath)
    }
    let lines = text.split(separator: "\n")
    let keys = (lines.first ?? "").drop { "# ".contains($0) }.split(separator: "\t")
      .map(String.init)
    let all = lines.dropFirst().filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(zip(keys, fields)) { first, _ in first }
    }
    rows = Dictionary(grouping: all) { $0["doc", default: ""] }
  }

  /// The documents, sorted.
  var documents: [String] { rows.keys.sorted() }
}

/// Symbols as they are compared: in capitals, without spaces, direction marks and brackets, Latin
/// letters for the Cyrillic ones that look like them.
func canonical(_ symbol: String) -> String {
  var text = ""
  for scalar in symbol.unicodeScalars {
    switch scalar {
    case "[", "]", "\u{200B}"..."\u{200F}", "\u{2060}": continue
    case _ where scalar.properties.isWhitespace: continue
    default: text.unicodeScalars.append(scalar)
    }
  }
  let latin = String(text.uppercased().map { lookalikes[$0] ?? $0 })
  return String(latin.reversed().drop { ".,;".contains($0) }.reversed())
}

private let lookalikes = Dictionary(
  zip("АВЕКМНОРСТХ", "ABEKMHOPCTX"), uniquingKeysWith: { first, _ in first })
