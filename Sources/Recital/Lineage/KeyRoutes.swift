/// The search for key routes, which shares one pair of sweeps between all numbers of routes.
struct KeyRoutes<Number: PathNumber> {
  private let paths: WeightedPaths<Number>
  private let search: MainPaths.Search
  private let down: HeaviestPaths<Number>
  /// For each component the sum along the heaviest way up to what is never cited.
  private let up: [Number]
  /// All citations, the heaviest first.
  private let sorted: [PathEdge]

  init(_ paths: WeightedPaths<Number>, search: MainPaths.Search) {
    self.paths = paths
    self.search = search
    down = HeaviestPaths(in: paths.graph, paths.counts)
    var up = [Number](repeating: .none, count: paths.graph.nodeCount)
    var edges: [PathEdge] = []
    for node in stride(from: paths.graph.nodeCount - 1, through: 0, by: -1) {
      for citing in paths.graph.citing[node].map({ Int($0) }) {
        up[node] = max(up[node], paths.counts.count(citing: citing, cited: node) + up[citing])
        edges.append(PathEdge(citing: citing, cited: node))
      }
    }
    self.up = up
    let weights = edges.map(paths.weight)
    sorted = edges.indices.sorted { one, other in
      weights[one] == weights[other]
        ? edges[one] < edges[other] : weights[one] > weights[other]
    }.map { edges[$0] }
  }

  /// The heaviest citations, and those as heavy as the last of them.
  func heaviest(_ count: Int) -> [PathEdge] {
    guard count > 0, let last = sorted.prefix(count).last else { return [] }
    let weight = paths.weight(last)
    return Array(sorted.prefix { paths.weight($0) >= weight })
  }

  /// Some citations with the ways on from both of their ends.
  func edges(of keys: [PathEdge]) -> [PathEdge] {
    let above = paths.edges(from: keys.map(\.citing), stepsUp) { PathEdge(citing: $1, cited: $0) }
    let below = paths.edges(from: keys.map(\.cited), stepsDown) { PathEdge(citing: $0, cited: $1) }
    return Set(keys + above + below).sorted()
  }

  private func stepsUp(from node: Int) -> [Int] {
    guard search == .global else { return paths.heaviestUp(node) }
    return HeaviestPaths<Number>.greatest(paths.graph.citing[node].map { Int($0) }) {
      paths.counts.count(citing: $0, cited: node) + up[$0]
    }
  }

  private func stepsDown(from node: Int) -> [Int] {
    search == .global ? down.stepsDown(from: node) : paths.heaviestDown(node)
  }
}
