extension GraphSelection {
  /// Selects a chain of instruments, each of which cites the next, with these citations only.
  public init(chain: [Int], in graph: CitationGraph) {
    var members: [Lineage.Member] = []
    for (step, pair) in zip(chain, chain.dropFirst()).enumerated() {
      guard let citation = graph.citation(from: pair.0, to: pair.1) else { continue }
      members.append(
        Lineage.Member(
          node: pair.1, direction: .ancestors, generation: step + 1, citation: citation))
    }
    self.init(
      nodes: Set(chain).sorted(), citations: Set(members.map(\.citation)).sorted(),
      lineage: chain.first.map { GraphSelection.lineage(of: members, from: $0) }, omittedCount: 0)
  }

  /// Selects all instruments on the chains between two, with the citations between them.
  ///
  /// - Parameters:
  ///   - path: The chains.
  ///   - graph: The graph that they were found in.
  ///   - limit: How many instruments to select at most: those nearest to the newer end. The shortest
  ///     chain is always among them.
  public init(of path: PathBetween, in graph: CitationGraph, atMost limit: Int? = nil) {
    let between = Set(path.nodes)
    var members: [Lineage.Member] = []
    var seen: Set<Int> = [path.newer]
    var level = [path.newer]
    var generation = 0
    while !level.isEmpty {
      generation += 1
      let steps = level.flatMap { graph.citations(from: $0) }
      level = []
      for citation in steps where between.contains(graph.citations[citation].cited) {
        let node = graph.citations[citation].cited
        guard seen.insert(node).inserted else { continue }
        level.append(node)
        members.append(
          Lineage.Member(
            node: node, direction: .ancestors, generation: generation, citation: citation))
      }
    }
    let shortest = Set(path.shortest)
    let sorted =
      members.filter { shortest.contains($0.node) }
      + members.filter { !shortest.contains($0.node) }
    let kept = sorted.prefix(Swift.max(shortest.count - 1, (limit ?? Int.max) - 1))
      .sorted { ($0.generation, $0.node) < ($1.generation, $1.node) }
    let nodes = Set(kept.map(\.node)).union([path.newer])
    self.init(
      nodes: nodes.sorted(), citations: GraphSelection.citations(between: nodes, in: graph),
      lineage: GraphSelection.lineage(of: kept, from: path.newer),
      omittedCount: members.count - kept.count)
  }

  /// Selects some instruments and the given citations between them, without a root.
  public init(edges: [(citing: Int, cited: Int)], in graph: CitationGraph) {
    self.init(
      nodes: Set(edges.flatMap { [$0.citing, $0.cited] }).sorted(),
      citations: Set(edges.compactMap { graph.citation(from: $0.citing, to: $0.cited) }).sorted(),
      lineage: nil, omittedCount: 0)
  }

  private static func lineage(of members: [Lineage.Member], from root: Int) -> Lineage {
    Lineage(roots: [root], direction: .ancestors, members: members, filter: Lineage.Filter())
  }

  private static func citations(between nodes: Set<Int>, in graph: CitationGraph) -> [Int] {
    nodes.sorted().flatMap { graph.citations(from: $0) }
      .filter { nodes.contains(graph.citations[$0].cited) }
  }
}

extension CitationGraph {
  /// The most explicit citation of one node by another, as an index into `citations`.
  func citation(from citing: Int, to cited: Int) -> Int? {
    // Citations of one pair stand together, the most explicit first.
    citations(from: citing).first { citations[$0].cited == cited }
  }
}
