@testable import Recital

extension CompactGraph {
  /// A random graph; with `acyclic` every node cites only smaller numbers.
  static func random(seed: UInt64, nodes: Int, edges: Int, acyclic: Bool) -> CompactGraph {
    var generator = SeededGenerator(seed: seed)
    let pairs = (0..<edges).map { _ -> (citing: Int, cited: Int) in
      let one = Int.random(in: 0..<nodes, using: &generator)
      let other = Int.random(in: 0..<nodes, using: &generator)
      return acyclic ? (max(one, other), min(one, other)) : (one, other)
    }
    return CompactGraph(nodeCount: nodes, edges: pairs)
  }

  /// The edges as pairs.
  var pairs: [[Int]] {
    (0..<nodeCount).flatMap { node in cited[node].map { [node, Int($0)] } }
  }

  /// For each node the set of nodes it reaches over one edge or more, found the slow way.
  func reachedSlowly() -> [Set<Int>] {
    (0..<nodeCount).map { start in
      var reached: Set<Int> = []
      var waiting = cited[start].map(Int.init)
      while let node = waiting.popLast() {
        if reached.insert(node).inserted { waiting += cited[node].map(Int.init) }
      }
      return reached
    }
  }
}
