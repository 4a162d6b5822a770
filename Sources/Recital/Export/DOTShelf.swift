/// Several instruments in one box: those of one year that one instrument cites, that nothing else
/// drawn cites and that cite nothing drawn.
struct DOTShelf {
  /// The instrument that cites them, as an index into `CitationGraph.nodes`.
  let citing: Int
  /// Their year, nil where they have none.
  let year: Int?
  /// The citations of them.
  let edges: [GraphSelection.DrawnCitation]

  /// The name of the node; no instrument has such a name.
  func name(_ citing: String) -> String { "#with \(citing) \(DOTRows.title(year))" }

  /// Finds the shelves of two and more instruments.
  static func shelves(
    of drawn: [GraphSelection.DrawnCitation], in graph: CitationGraph, roots: Set<Int>,
    _ rows: DOTRows
  ) -> [DOTShelf] {
    var ties: [Int: Int] = [:]
    for edge in drawn.map({ graph.citations[$0.citation] }) {
      ties[edge.citing, default: 0] += 1
      ties[edge.cited, default: 0] += 1
    }
    let single = drawn.filter { edge in
      let citation = graph.citations[edge.citation]
      let node = graph.nodes[citation.cited]
      return ties[citation.cited] == 1 && !roots.contains(citation.cited) && !node.isInCorpus
        && node.instrument.symbol != nil
    }
    let groups = Dictionary(grouping: single) { edge in
      let citation = graph.citations[edge.citation]
      return [citation.citing, rows.year(of: citation.cited) ?? Int.min]
    }
    return groups.filter { $0.value.count > 1 }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map {
        DOTShelf(citing: $0.key[0], year: $0.key[1] == Int.min ? nil : $0.key[1], edges: $0.value)
      }
  }
}
