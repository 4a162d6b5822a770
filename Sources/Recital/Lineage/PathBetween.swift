/// How one instrument leads to another: all chains of citations between the two.
public struct PathBetween: Sendable {
  /// The instrument that rests on the other, as an index into `CitationGraph.nodes`.
  public let newer: Int
  /// The instrument that the other rests on, as an index into `CitationGraph.nodes`.
  public let older: Int
  /// All instruments on chains from one to the other, both ends among them, in ascending order.
  public let nodes: [Int]
  /// The instruments of a shortest chain, from the newer to the older.
  public let shortest: [Int]
  /// The instruments of a longest chain, from the newer to the older; those that cite each other in a
  /// circle count as one.
  public let longest: [Int]
  /// The instruments of the main path between the two: the chain that the most chains share.
  public let main: [Int]
  /// The instruments that every chain leads over, without the two ends, from the newer on.
  public let unavoidable: [Int]
  /// The decimal logarithm of the number of chains.
  public let logarithmOfCount: Double

  /// Finds the chains from one instrument to another; nil where there are none.
  ///
  /// A step leads from what cites to what is cited, or from a part to its base.
  ///
  /// - Parameters:
  ///   - newer: The instrument that the chains begin with, as an index into `CitationGraph.nodes`.
  ///   - older: The instrument that they end with.
  ///   - graph: The graph.
  ///   - kinds: The kinds of citations to follow.
  /// - Complexity: O(*k* log *k*) in the nodes and edges that the newer one reaches.
  public init?(
    from newer: Int, to older: Int, in graph: CitationGraph,
    kinds: Set<Citation.Kind> = Set(Citation.Kind.allCases)
  ) {
    guard let nodes = PathBetween.between(newer, older, graph, kinds) else { return nil }
    let induced = InducedGraph(of: nodes, in: graph, kinds: kinds)
    guard let start = induced.component(of: newer), let end = induced.component(of: older),
      let first = induced.place(of: newer), let last = induced.place(of: older)
    else { return nil }
    self.newer = newer
    self.older = older
    self.nodes = nodes
    shortest = induced.shortest(from: first, to: last).map { induced.nodes[$0] }
    let levels = Levels(of: induced.condensation)
    longest = induced.chain(along: levels.longestPath(from: start), from: newer, to: older)
    let paths = MainPaths(in: induced.condensation)
    main =
      start == end
      ? shortest : induced.chain(along: paths.global(), from: newer, to: older)
    logarithmOfCount = max(0, paths.logarithmOfTotal)
    let dominators = Dominators(from: start, in: induced.condensation)
    unavoidable = (dominators.path(to: end) ?? [])
      .filter { induced.condensation.size(of: $0) == 1 }.flatMap { induced.members(of: $0) }
  }
}
