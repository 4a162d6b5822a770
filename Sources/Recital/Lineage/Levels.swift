/// How far each component of a condensation stands from both ends of the network.
///
/// Longest paths in an acyclic graph, in two sweeps. Instruments of zero criticality lie on a longest
/// line of descent (Kelley & Walker, "Critical-path planning and scheduling", 1959; for citation
/// networks Price & Evans, arXiv 2512.12355, 2025).
public struct Levels: Sendable {
  /// For each component the most citations on a way down from it.
  public let below: [Int]
  /// For each component the most citations on a way up from it.
  public let above: [Int]

  private let graph: CompactGraph

  /// Finds the levels.
  ///
  /// - Complexity: O(*n* + *m*).
  public init(of condensation: Condensation) {
    graph = condensation.graph
    var below = [Int](repeating: 0, count: graph.nodeCount)
    for node in 0..<graph.nodeCount {
      for cited in graph.cited[node] { below[node] = max(below[node], below[Int(cited)] + 1) }
    }
    var above = [Int](repeating: 0, count: graph.nodeCount)
    for node in stride(from: graph.nodeCount - 1, through: 0, by: -1) {
      for citing in graph.citing[node] { above[node] = max(above[node], above[Int(citing)] + 1) }
    }
    self.below = below
    self.above = above
  }

  /// The number of citations on the longest way through the network.
  public var longest: Int { below.max() ?? 0 }

  /// How many citations shorter than the longest way of the network the longest way through a
  /// component is; 0 for those on a longest way.
  public func criticality(of component: Int) -> Int {
    longest - below[component] - above[component]
  }

  /// How many citations shorter than the longest way of the network the longest way over a citation is.
  public func criticality(of edge: PathEdge) -> Int {
    longest - above[edge.citing] - 1 - below[edge.cited]
  }

  /// The citations on ways that are at most so many citations shorter than the longest, by citing and cited
  /// component.
  ///
  /// - Complexity: O(*n* + *m*).
  public func edges(within slack: Int) -> [PathEdge] {
    (0..<graph.nodeCount).flatMap { citing in
      graph.cited[citing].map { PathEdge(citing: citing, cited: Int($0)) }
        .filter { criticality(of: $0) <= slack }
    }
  }

  /// The longest way down from a component; of several the one over the smallest components.
  public func longestPath(from component: Int) -> [Int] {
    var path = [component]
    while let last = path.last,
      let next = graph.cited[last].first(where: { below[Int($0)] == below[last] - 1 })
    {
      path.append(Int(next))
    }
    return path
  }
}
