/// The weakly connected components of a graph: groups of nodes that hang together when the
/// direction of citations does not count.
///
/// A forest of disjoint sets. Most nodes join the largest component by their first citations; the
/// rest of the citations of its members are then passed over (Sutton, Ben-Nun & Barak, "Optimizing
/// parallel graph connectivity computation via subgraph sampling", IPDPS 2018).
public struct WeakComponents: Equatable, Sendable {
  /// The component of each node; components are numbered by their smallest nodes.
  public let componentOfNode: [Int32]
  /// The number of nodes of each component.
  public let sizes: [Int]

  /// The number of components.
  public var count: Int { sizes.count }

  /// Finds the components of a graph.
  ///
  /// - Complexity: O(*n* + *m*) time at worst, near O(*n*) where one component holds nearly all;
  ///   O(*n*) space.
  public init(of graph: CompactGraph) {
    var forest = DisjointSets(count: graph.nodeCount)
    forest.uniteFirst(WeakComponents.samples, of: graph.cited)
    let largest = forest.commonRoot
    forest.unite(graph, except: largest)
    (componentOfNode, sizes) = forest.components()
  }

  /// How many citations of each node are looked at before the largest component is told.
  private static let samples = 2
}

/// A forest of disjoint sets with path halving, in which the smallest number is the root.
private struct DisjointSets {
  private var parents: [Int32]

  init(count: Int) { parents = (0..<Int32(count)).map { $0 } }

  mutating func uniteFirst(_ number: Int, of rows: CompactRows) {
    let (offsets, entries) = (rows.offsets.span, rows.entries.span)
    for node in 0..<rows.count {
      let start = Int(offsets[node])
      for place in start..<min(start + number, Int(offsets[node + 1])) {
        unite(Int32(truncatingIfNeeded: node), entries[place])
      }
    }
  }

  /// The root that most of a sample of nodes have, the smallest of several.
  var commonRoot: Int32 {
    var counts: [Int32: Int] = [:]
    let step = max(1, parents.count / 1024)
    for node in stride(from: 0, to: parents.count, by: step) {
      var root = Int32(node)
      while parents[Int(root)] != root { root = parents[Int(root)] }
      counts[root, default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  /// Unites along all citations that nodes outside a component make or receive.
  mutating func unite(_ graph: CompactGraph, except root: Int32) {
    for node in 0..<graph.nodeCount where self.root(of: Int32(node)) != self.root(of: root) {
      for other in graph.cited[node] { unite(Int32(node), other) }
      for other in graph.citing[node] { unite(Int32(node), other) }
    }
  }

  @inline(__always)
  private mutating func root(of node: Int32) -> Int32 {
    var current = node
    var parent = parents[Int(current)]
    while parent != current {
      let above = parents[Int(parent)]
      parents[Int(current)] = above
      current = above
      parent = parents[Int(current)]
    }
    return current
  }

  @inline(__always)
  private mutating func unite(_ one: Int32, _ other: Int32) {
    let first = root(of: one)
    let second = root(of: other)
    if first < second { parents[Int(second)] = first }
    if second < first { parents[Int(first)] = second }
  }

  /// The number of the component of each node, and the size of each.
  mutating func components() -> ([Int32], [Int]) {
    var sizes: [Int] = []
    for node in parents.indices {
      // A root is the smallest of its set, so it has its number already.
      let parent = Int(parents[node])
      if parent == node {
        parents[node] = Int32(sizes.count)
        sizes.append(1)
      } else {
        parents[node] = parents[parent]
        sizes[Int(parents[node])] += 1
      }
    }
    return (parents, sizes)
  }
}
