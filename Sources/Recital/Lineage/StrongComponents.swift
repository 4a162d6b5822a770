/// The strongly connected components of a graph: groups of nodes that all reach each other.
///
/// Instruments of one day may cite one another. As components they can be put in order like the
/// rest: a component cites only components of a smaller number.
///
/// Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972),
/// with an explicit stack, so that long chains do not exhaust the call stack.
public struct StrongComponents: Equatable, Sendable {
  /// The component of each node.
  public let componentOfNode: [Int32]
  /// The number of components.
  public let count: Int

  /// Finds the components of a graph.
  ///
  /// - Complexity: O(*n* + *m*) time, O(*n*) space.
  public init(of graph: CompactGraph) {
    var search = DepthFirstSearch(in: graph)
    search.run()
    componentOfNode = search.componentOfNode
    count = search.count
  }
}

/// The state of Tarjan's search.
private struct DepthFirstSearch {
  private let graph: CompactGraph
  /// When each node was entered, -1 before.
  private var order: [Int32]
  /// The earliest open node known to be reachable from each node.
  private var low: [Int32]
  private var entered: Int32 = 0
  /// Nodes entered whose component is not complete.
  private var open: [Int] = []
  /// The way from the start to the current node, with the place of the next edge of each.
  private var path: [(node: Int, next: Int)] = []
  private(set) var componentOfNode: [Int32]
  private(set) var count = 0

  init(in graph: CompactGraph) {
    self.graph = graph
    order = Array(repeating: -1, count: graph.nodeCount)
    low = order
    componentOfNode = order
  }

  mutating func run() {
    for node in 0..<graph.nodeCount where order[node] < 0 { explore(from: node) }
  }

  private mutating func explore(from start: Int) {
    enter(start)
    while let (node, next) = path.last {
      guard next < Int(graph.cited.offsets[node + 1]) else {
        leave(node)
        continue
      }
      path[path.count - 1].next += 1
      let target = Int(graph.cited.entries[next])
      if order[target] < 0 {
        enter(target)
      } else if componentOfNode[target] < 0 {
        low[node] = min(low[node], order[target])
      }
    }
  }

  private mutating func enter(_ node: Int) {
    order[node] = entered
    low[node] = entered
    entered += 1
    open.append(node)
    path.append((node, Int(graph.cited.offsets[node])))
  }

  private mutating func leave(_ node: Int) {
    path.removeLast()
    if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
    guard low[node] == order[node] else { return }
    while let member = open.popLast() {
      componentOfNode[member] = Int32(count)
      if member == node { break }
    }
    count += 1
  }
}
