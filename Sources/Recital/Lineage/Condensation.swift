/// A graph with each strongly connected component as one node, so that it is acyclic.
///
/// Instruments of one day may cite one another; every algorithm that needs an order works on the
/// condensation and shows the members of a component as one. Each edge leads to a component with a
/// smaller number, so the numbers are a topological order.
public struct Condensation: Sendable {
  /// The components and the citations between them, each to a smaller number.
  public let graph: CompactGraph
  /// The component of each node, nil where each node is one of its own with the same number.
  private let componentOfNode: [Int32]?
  private let nodes: CompactRows?

  /// Condenses a graph.
  ///
  /// Where every node cites smaller numbers only, the graph itself is its condensation.
  ///
  /// - Complexity: O(*n* + *m*) time and space.
  public init(of graph: CompactGraph) {
    guard !graph.isDescending else {
      self.graph = graph
      componentOfNode = nil
      nodes = nil
      return
    }
    let components = StrongComponents(of: graph)
    self.graph = Condensation.condensed(graph, components)
    componentOfNode = components.componentOfNode
    nodes = CompactRows(
      count: components.count, rows: components.componentOfNode,
      entries: (0..<Int32(graph.nodeCount)).map { $0 })
  }

  /// The number of components.
  public var count: Int { graph.nodeCount }

  /// The number of nodes of the graph that was condensed.
  public var nodeCount: Int { componentOfNode?.count ?? graph.nodeCount }

  /// Whether every component is a single node.
  public var isTrivial: Bool { count == nodeCount }

  /// The component of a node.
  public func component(of node: Int) -> Int { componentOfNode.map { Int($0[node]) } ?? node }

  /// The nodes of a component, in ascending order.
  public func members(of component: Int) -> [Int] {
    nodes.map { $0[component].map { Int($0) } } ?? [component]
  }

  /// The smallest node of a component, which stands for all where one is to be named.
  public func representative(of component: Int) -> Int {
    nodes.map { Int($0.entries[Int($0.offsets[component])]) } ?? component
  }

  /// The number of nodes of a component.
  public func size(of component: Int) -> Int { nodes?.count(of: component) ?? 1 }

  private static func condensed(
    _ graph: CompactGraph, _ components: StrongComponents
  ) -> CompactGraph {
    let component = components.componentOfNode
    var sources: [Int32] = []
    sources.reserveCapacity(graph.edgeCount)
    for node in 0..<graph.nodeCount {
      sources.append(contentsOf: repeatElement(component[node], count: graph.cited.count(of: node)))
    }
    let targets = graph.cited.entries.map { component[Int($0)] }
    return CompactGraph(nodeCount: components.count, sources: sources, targets: targets)
  }
}
