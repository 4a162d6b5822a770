extension CarryOver.Places {
  /// The letter of a cell: `p` preamble, `o` operative part, `b` both, `n` only a note, `a` an annex or
  /// other text, `s` through the name of the series.
  var letter: Character {
    switch sides {
    case [.preamble, .operative]: "b"
    case .preamble: "p"
    case .operative: "o"
    default: contains(.elsewhere) ? "a" : contains(.footnote) ? "n" : "s"
    }
  }

  /// The places in words: `preamble`, `operative`, `footnote`, `elsewhere`, `implied`.
  var words: [String] {
    let names: [(CarryOver.Places, String)] = [
      (.preamble, "preamble"), (.operative, "operative"), (.footnote, "footnote"),
      (.elsewhere, "elsewhere"), (.implied, "implied"),
    ]
    return names.filter { contains($0.0) }.map(\.1)
  }
}

extension CarryOver {
  /// Short headings of the columns: the sessions where these differ, else the numbers, else the
  /// symbols.
  func headings(in graph: CitationGraph) -> [String] {
    let symbols = columns.map { graph.nodes[$0].instrument.symbol }
    let choices = [
      symbols.map { CarryOver.session(of: $0) ?? "" },
      symbols.map { symbol in symbol.map { String($0.number) } ?? "" },
    ]
    for choice in choices
    where Set(choice).count == columns.count && !choice.contains("") && !choice.contains("0") {
      return choice
    }
    return columns.map { graph.nodes[$0].instrument.description.printable }
  }

  private static func session(of symbol: DocumentSymbol?) -> String? {
    switch symbol?.session {
    case .regular(let number): String(number)
    default: nil
    }
  }

  /// The rows that most members cite, in the order of all; and how many of the others there are.
  ///
  /// - Parameters:
  ///   - limit: How many rows to take at most.
  ///   - count: How many members must cite what is taken.
  /// - Returns: The rows taken, and the number of those left out.
  func chosen(atMost limit: Int, citedBy count: Int = 1) -> (rows: [Row], omitted: Int) {
    let ranked = rows.indices.filter { rows[$0].count >= count }.sorted { left, right in
      let (one, other) = (rows[left], rows[right])
      let first = (one.isMember ? 1 : 0, -one.count, left)
      return first < (other.isMember ? 1 : 0, -other.count, right)
    }
    let chosen = ranked.prefix(limit).sorted().map { rows[$0] }
    return (chosen, rows.count - chosen.count)
  }
}
