/// The search for main paths over numbers of one kind; `MainPaths` says what they are.
struct WeightedPaths<Number: PathNumber>: Sendable {
  /// The components and the citations between them.
  let graph: CompactGraph
  /// The numbers of paths.
  let counts: PathCounts<Number>

  /// Counts the paths of an acyclic graph.
  init(in condensation: Condensation, weight: PathWeight) {
    graph = condensation.graph
    counts = PathCounts(in: condensation, weight: weight)
  }

  /// The path of the greatest sum, from the newest component to the oldest; where several have it,
  /// the one over the smallest components.
  ///
  /// - Complexity: O(*n* + *m*).
  func global() -> [Int] { HeaviestPaths(in: graph, counts).heaviest() }

  /// The citations of all paths of the greatest sum.
  func globalEdges() -> [PathEdge] {
    let down = HeaviestPaths(in: graph, counts)
    let starts = (0..<graph.nodeCount).filter {
      graph.citing.count(of: $0) == 0 && graph.cited.count(of: $0) > 0
    }
    let best = HeaviestPaths<Number>.greatest(starts) { down.down[$0] }
    return edges(from: best, down.stepsDown(from:)) { PathEdge(citing: $0, cited: $1) }.sorted()
  }

  func local(_ direction: Lineage.Direction) -> [PathEdge] {
    switch direction {
    case .descendants: localFromOldest()
    case .ancestors: localFromNewest()
    case .both: Set(localFromOldest() + localFromNewest()).sorted()
    }
  }

  private func localFromOldest() -> [PathEdge] {
    let ends = (0..<graph.nodeCount).filter { graph.cited.count(of: $0) == 0 }
    let first = heaviest(
      of: ends.flatMap { end in
        graph.citing[end].map { PathEdge(citing: Int($0), cited: end) }
      })
    let rest = edges(from: first.map(\.citing), heaviestUp) { PathEdge(citing: $1, cited: $0) }
    return Set(first + rest).sorted()
  }

  private func localFromNewest() -> [PathEdge] {
    let starts = (0..<graph.nodeCount).filter { graph.citing.count(of: $0) == 0 }
    let first = heaviest(
      of: starts.flatMap { start in
        graph.cited[start].map { PathEdge(citing: start, cited: Int($0)) }
      })
    let rest = edges(from: first.map(\.cited), heaviestDown) { PathEdge(citing: $0, cited: $1) }
    return Set(first + rest).sorted()
  }

  func keyRoutes(_ count: Int, search: MainPaths.Search) -> [PathEdge] {
    let routes = KeyRoutes(self, search: search)
    return routes.edges(of: routes.heaviest(count))
  }

  func keyRouteSweep(upTo limit: Int, search: MainPaths.Search) -> [MainPaths.SweepStep] {
    let routes = KeyRoutes(self, search: search)
    return (1...max(1, limit)).map { count in
      let edges = routes.edges(of: routes.heaviest(count))
      let components = Set(edges.flatMap { [$0.citing, $0.cited] }).count
      return MainPaths.SweepStep(count: count, components: components, citations: edges.count)
    }
  }

  /// The weight of a citation.
  func weight(_ edge: PathEdge) -> Number { counts.count(citing: edge.citing, cited: edge.cited) }

  /// The citing components over the heaviest citations of a component.
  func heaviestUp(_ node: Int) -> [Int] {
    HeaviestPaths<Number>.greatest(graph.citing[node].map { Int($0) }) {
      counts.count(citing: $0, cited: node)
    }
  }

  /// The cited components over the heaviest citations that a component makes.
  func heaviestDown(_ node: Int) -> [Int] {
    HeaviestPaths<Number>.greatest(graph.cited[node].map { Int($0) }) {
      counts.count(citing: node, cited: $0)
    }
  }

  private func heaviest(of edges: [PathEdge]) -> [PathEdge] {
    guard let most = edges.map(weight).max() else { return [] }
    return edges.filter { weight($0) == most }
  }

  /// The edges along steps from some components on, each component once.
  func edges(
    from starts: [Int], _ steps: (Int) -> [Int], _ edge: (Int, Int) -> PathEdge
  ) -> [PathEdge] {
    var seen = Set(starts)
    var open = starts
    var found: [PathEdge] = []
    while let node = open.popLast() {
      for next in steps(node) {
        found.append(edge(node, next))
        if seen.insert(next).inserted { open.append(next) }
      }
    }
    return found
  }
}

extension WeightedPaths<Double> {
  /// Whether doubles can tell all numbers and their sums.
  var isWithinRange: Bool {
    let greatest = (counts.above.max() ?? 0) * (counts.below.max() ?? 0)
    return (greatest * Double(max(graph.nodeCount, 1))).isFinite && counts.total.isFinite
  }
}
