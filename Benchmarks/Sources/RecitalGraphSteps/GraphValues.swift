import Foundation
import Recital

/// All values of a small graph as JSON, for `test-peers.py` to compare with those of other libraries.
enum GraphValues {
  /// The values of the graph in a file of numbered edges.
  static func json(of path: String) async throws -> Data {
    let graph = CompactGraph(try await EdgeFile(path: path).edges(tasks: 1))
    let condensation = Condensation(of: graph)
    let nodes = Array(0..<graph.nodeCount)
    let hits = Hits(of: graph, tolerance: 1e-14)
    let paths = MainPaths(in: condensation, counting: .exact)
    let components = nodes.map { condensation.component(of: $0) }
    var values: [String: Any] = [
      "pagerank": PageRank(of: graph, condensation).scores, "authorities": hits.authorities,
      "hubs": hits.hubs, "katz": KatzIndex(of: graph, condensation).scores,
      "weak": WeakComponents(of: graph).componentOfNode.map { Int($0) }, "strong": components,
      "ancestors": AncestorCounts(of: nodes, in: condensation).counts,
      "longest": Levels(of: condensation).longest, "paths": paths.exactTotal ?? "",
    ]
    values["reduction"] = TransitiveReduction(of: graph).edges.map { [$0.citing, $0.cited] }
    if condensation.isTrivial, let root = components.max() {
      let dominators = Dominators(from: root, in: condensation)
      values["root"] = condensation.representative(of: root)
      values["dominators"] = components.map { component in
        dominators.nearest(of: component).map { condensation.representative(of: $0) } ?? -1
      }
    }
    let communities = Communities(of: citations(of: graph))
    values["communities"] = communities.ofNode
    values["modularity"] = communities.modularity
    return try JSONSerialization.data(withJSONObject: values, options: [.sortedKeys])
  }

  /// The communities of a graph that is too large for all values, with their modularity.
  static func communities(of path: String) async throws -> Data {
    let graph = CompactGraph(try await EdgeFile(path: path).edges(tasks: 1))
    let communities = Communities(of: citations(of: graph))
    let values: [String: Any] = [
      "communities": communities.ofNode, "modularity": communities.modularity,
    ]
    return try JSONSerialization.data(withJSONObject: values, options: [.sortedKeys])
  }

  /// The same graph with names in the order of its numbers.
  private static func citations(of graph: CompactGraph) -> CitationGraph {
    let nodes = (0..<graph.nodeCount).map {
      ExchangeGraph.Node(.named("node " + String(String(10_000_000 + $0).dropFirst())))
    }
    let edges = (0..<graph.nodeCount).flatMap { node in
      graph.cited[node].map { ExchangeGraph.Edge(citing: node, cited: Int($0)) }
    }
    return ExchangeGraph(nodes: nodes, edges: edges).graph(source: "graph")
  }
}
