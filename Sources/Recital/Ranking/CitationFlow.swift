/// The solution of a system in which every node passes a part of its value on to what it cites.
///
/// The value of a node is a start plus what comes from each node that cites it: the value of that
/// one times its factor. In an order with the citing nodes first this is one sweep, and exact; only
/// inside strongly connected components it is repeated until nothing changes any more.
struct CitationFlow {
  private let graph: CompactGraph
  private let condensation: Condensation

  init(in graph: CompactGraph, _ condensation: Condensation) {
    self.graph = graph
    self.condensation = condensation
  }

  /// Values for a start and a factor of each node.
  ///
  /// - Complexity: O(*n* + *m*), and as much again for each round inside a component.
  func values(start: (Int) -> Double, factor: (Int) -> Double) -> [Double] {
    var values = [Double](repeating: 0, count: graph.nodeCount)
    // What a node passes on, so that one number is fetched for each citation.
    var passed = values
    for component in stride(from: condensation.count - 1, through: 0, by: -1) {
      guard condensation.size(of: component) == 1 else {
        settle(condensation.members(of: component), &values, &passed, start, factor)
        continue
      }
      let node = condensation.representative(of: component)
      let value = start(node) + inflow(of: node, passed)
      values[node] = value
      passed[node] = value * factor(node)
    }
    return values
  }

  @inline(__always)
  private func inflow(of node: Int, _ passed: [Double]) -> Double {
    let entries = graph.citing.entries.span
    let passed = passed.span
    var sum = 0.0
    for place in graph.citing.range(of: node) { sum += passed[Int(entries[place])] }
    return sum
  }

  /// Repeats the sweep over the members of a circle until their values stand still.
  private func settle(
    _ members: [Int], _ values: inout [Double], _ passed: inout [Double],
    _ start: (Int) -> Double, _ factor: (Int) -> Double
  ) {
    for _ in 0..<CitationFlow.rounds {
      var change = 0.0
      var sum = 0.0
      for node in members {
        let value = start(node) + inflow(of: node, passed)
        change += abs(value - values[node])
        sum += abs(value)
        values[node] = value
        passed[node] = value * factor(node)
      }
      if change <= sum * CitationFlow.tolerance { return }
    }
  }

  private static let rounds = 1000
  private static let tolerance = 1e-14
}
