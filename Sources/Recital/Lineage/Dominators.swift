/// The components through which every line of descent passes.
///
/// A component dominates another where each way from the root to that one leads over it. Cooper,
/// Harvey & Kennedy, "A simple, fast dominance algorithm", Rice University TR-06-33870 (2001); on an
/// acyclic graph, in topological order, one round is enough.
public struct Dominators: Sendable {
  /// The component that the ways begin at.
  public let root: Int
  /// For each component the last one before it that all ways from the root lead over; the root is
  /// its own, -1 where no way leads.
  private let nearest: [Int]

  /// Finds the dominators of all that a component reaches.
  ///
  /// - Complexity: O(*m* *d*) time, where *d* is the depth of the tree of dominators.
  public init(from root: Int, in condensation: Condensation) {
    let graph = condensation.graph
    var nearest = [Int](repeating: -1, count: graph.nodeCount)
    nearest[root] = root
    for node in stride(from: root - 1, through: 0, by: -1) {
      for citing in graph.citing[node].map({ Int($0) }) where nearest[citing] >= 0 {
        nearest[node] =
          nearest[node] < 0 ? citing : Dominators.common(nearest[node], citing, nearest)
      }
    }
    self.root = root
    self.nearest = nearest
  }

  /// The last component that all ways from the root to another lead over; nil for the root and for
  /// what it does not reach.
  public func nearest(of component: Int) -> Int? {
    component == root || nearest[component] < 0 ? nil : nearest[component]
  }

  /// The components that all ways from the root to another lead over, without these two, from the
  /// root on; nil where no way leads.
  public func path(to component: Int) -> [Int]? {
    guard nearest[component] >= 0 else { return nil }
    var path: [Int] = []
    var current = component
    while let next = nearest(of: current), next != root {
      path.append(next)
      current = next
    }
    return path.reversed()
  }

  /// For each component how many others are reached over it only, each with the size that is given.
  ///
  /// - Complexity: O(*n*).
  public func dominatedCounts(size: (Int) -> Int = { _ in 1 }) -> [Int] {
    var counts = [Int](repeating: 0, count: nearest.count)
    for component in nearest.indices {
      guard let next = nearest(of: component) else { continue }
      // A dominator has a greater number, so all that it dominates has been counted before.
      counts[next] += counts[component] + size(component)
    }
    return counts
  }

  private static func common(_ one: Int, _ other: Int, _ nearest: [Int]) -> Int {
    var (first, second) = (one, other)
    while first != second {
      if first < second { first = nearest[first] } else { second = nearest[second] }
    }
    return first
  }
}
