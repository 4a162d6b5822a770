/// The part of a graph that main paths are looked for in, with what its components stand for.
public struct CitationNetwork: Sendable {
  /// The components and the citations between them.
  public let condensation: Condensation
  private let members: [[Int]]

  /// Takes some instruments with the citations between them.
  ///
  /// Series that go on side by side often cite each other, each year's members those of the year before.
  /// Folded they would run in a circle, and all of them be one step; of such a circle only the citations
  /// of the series that began earlier count.
  ///
  /// - Parameters:
  ///   - nodes: The instruments, as indices into `CitationGraph.nodes`.
  ///   - graph: The graph.
  ///   - kinds: The kinds of citations that count.
  ///   - isFolded: Whether the members of each series count as one.
  /// - Complexity: O(*k* log *k*) in the instruments and their citations.
  public init(
    of nodes: some Sequence<Int>, in graph: CitationGraph,
    kinds: Set<Citation.Kind> = [.cited, .implied], folding isFolded: Bool = false
  ) {
    let induced = InducedGraph(of: nodes, in: graph, kinds: kinds)
    guard isFolded else {
      condensation = induced.condensation
      members = (0..<induced.condensation.count).map { induced.members(of: $0) }
      return
    }
    let folding = SeriesFolding(induced.nodes, in: graph)
    let folded = CitationNetwork.folded(induced, folding, in: graph)
    var members = [[Int]](repeating: [], count: folded.count)
    for (place, node) in induced.nodes.enumerated() {
      members[folded.component(of: folding.firstOfPlace[place])].append(node)
    }
    condensation = folded
    self.members = members
  }

  /// The citations between series and single instruments, each series as its first place.
  private static func folded(
    _ induced: InducedGraph, _ folding: SeriesFolding, in graph: CitationGraph
  ) -> Condensation {
    let count = induced.nodes.count
    var begins = [Int?](repeating: nil, count: count)
    for (place, node) in induced.nodes.enumerated() {
      guard let day = graph.day(of: node) else { continue }
      let first = folding.firstOfPlace[place]
      begins[first] = min(begins[first] ?? day, day)
    }
    let edges = (0..<count).flatMap { place in
      induced.graph.cited[place].map {
        (citing: folding.firstOfPlace[place], cited: folding.firstOfPlace[Int($0)])
      }
    }
    let whole = Condensation(of: CompactGraph(nodeCount: count, edges: edges))
    let kept = edges.filter { edge in
      guard whole.component(of: edge.citing) == whole.component(of: edge.cited),
        let own = begins[edge.citing], let other = begins[edge.cited]
      else { return true }
      return other <= own
    }
    return Condensation(of: CompactGraph(nodeCount: count, edges: kept))
  }

  /// The instruments that a component stands for, as indices into `CitationGraph.nodes`, in
  /// ascending order.
  public func members(of component: Int) -> [Int] { members[component] }

  /// The citations behind one between components, as pairs of nodes.
  public func citations(
    of edge: PathEdge, in graph: CitationGraph
  ) -> [(citing: Int, cited: Int)] {
    let cited = Set(members[edge.cited])
    return members[edge.citing].flatMap { citing in
      Set(graph.citations[graph.citations(from: citing)].map(\.cited)).intersection(cited).sorted()
        .map { (citing: citing, cited: $0) }
    }
  }
}
