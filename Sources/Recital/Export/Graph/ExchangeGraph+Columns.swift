extension ExchangeGraph {
  /// What can be computed of the instruments of a graph to stand beside them.
  public enum Computed: Hashable, Sendable {
    /// The number of the community, from 1 for the largest on.
    case community
    /// A value by which instruments are ranked.
    case measure(Measure)

    /// All of them.
    public static let all = [Computed.community] + Measure.allCases.map(Computed.measure)

    /// The name of the column: `community`, `pagerank`.
    public var name: String {
      switch self {
      case .community: "community"
      case .measure(let measure): measure.rawValue
      }
    }
  }

  /// Adds what is computed of the graph that this one was taken out of.
  ///
  /// - Precondition: The nodes are those of the graph, in its order.
  /// - Complexity: That of the measures.
  public mutating func add(_ computed: [Computed], of graph: CitationGraph) {
    precondition(nodes.count == graph.nodes.count, "the instruments of the same graph")
    let scores = MeasureScores(of: graph, filter: CitationFilter())
    columns += computed.map { computed in
      switch computed {
      case .community:
        let numbers = Communities(of: graph).ofNode.map { Double($0 + 1) }
        return Column(name: computed.name, values: numbers, isWhole: true)
      case .measure(let measure):
        return Column(
          name: computed.name, values: scores.scores(of: measure), isWhole: measure.isCount)
      }
    }
  }
}

extension Measure {
  /// Whether its values are whole numbers.
  fileprivate var isCount: Bool {
    switch self {
    case .documents, .mentions, .heirs: true
    case .pagerank, .authority, .citerank, .katz, .fair, .disruption: false
    }
  }
}
