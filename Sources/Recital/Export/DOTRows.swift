/// The rows of a drawing: the years, newest above, then one for what has no date.
struct DOTRows {
  /// The years that occur, nil for none, each with its nodes.
  let rows: [(year: Int?, nodes: [Int])]

  private let graph: CitationGraph

  init(_ nodes: [Int], in graph: CitationGraph) {
    let grouped = Dictionary(grouping: nodes) { graph.year(of: $0) ?? Int.min }
    rows = grouped.keys.sorted(by: >).map { ($0 == Int.min ? nil : $0, grouped[$0] ?? []) }
    self.graph = graph
  }

  /// The year of a node.
  func year(of node: Int) -> Int? { graph.year(of: node) }

  /// Whether a node stands above another.
  func isAbove(_ node: Int, _ other: Int) -> Bool {
    (year(of: node) ?? Int.min) > (year(of: other) ?? Int.min)
  }

  /// The name of the node that heads a row; no instrument has such a name.
  static func heading(_ year: Int?) -> String { "#\(title(year))" }

  /// What stands before a row.
  static func title(_ year: Int?) -> String { year.map(String.init) ?? "n.d." }
}
