/// The part of a graph that main paths are looked for in, with what its components stand for.
public struct CitationNetwork: Sendable {
  /// The components and the citations between them.
  public let condensation: Condensation
  private let members: [[Int]]

  /// Takes some instruments with the citations between them.
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
    let edges = (0..<induced.graph.nodeCount).flatMap { place in
      induced.graph.cited[place].map {
        (citing: folding.firstOfPlace[place], cited: folding.firstOfPlace[Int($0)])
      }
    }
    let folded = Condensation(of: CompactGraph(nodeCount: induced.nodes.count, edges: edges))
    var members = [[Int]](repeating: [], count: folded.count)
    for (place, node) in induced.nodes.enumerated() {
      members[folded.component(of: folding.firstOfPlace[place])].append(node)
    }
    condensation = folded
    self.members = members
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
