/// The columns of a drawing: the years from left to right, after one for what has no date.
struct DOTColumns {
  /// The years that occur, nil for none, each with its nodes.
  let columns: [(year: Int?, nodes: [Int])]

  private let years: [Int?]

  init(_ nodes: [Int], in graph: CitationGraph) {
    let years = Chronology(of: graph).years
    let grouped = Dictionary(grouping: nodes) { years[$0] ?? Int.min }
    columns = grouped.keys.sorted().map { ($0 == Int.min ? nil : $0, grouped[$0] ?? []) }
    self.years = years
  }

  /// Whether a node stands to the right of another.
  func isRight(_ node: Int, of other: Int) -> Bool {
    (years[node] ?? Int.min) > (years[other] ?? Int.min)
  }

  /// The name of the node that heads a column; no instrument has such a name.
  static func heading(_ year: Int?) -> String { "#\(title(year))" }

  /// What stands above a column.
  static func title(_ year: Int?) -> String { year.map(String.init) ?? "n.d." }
}
