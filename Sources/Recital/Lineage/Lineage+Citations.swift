extension Lineage {
  /// The citations between some instruments that the lineage follows, as numbers of places.
  ///
  /// - Precondition: The instruments are in ascending order.
  func citations(between nodes: [Int], in graph: CitationGraph) -> CompactGraph {
    let edges = nodes.enumerated().flatMap { place, node in
      graph.citations(from: node).compactMap { citation in
        guard filter.admits(citation: citation, in: graph) else {
          return nil as (citing: Int, cited: Int)?
        }
        let other = graph.cited(by: citation)
        let cited = nodes.partitioningIndex { $0 >= other }
        return cited < nodes.count && nodes[cited] == other ? (place, cited) : nil
      }
    }
    return CompactGraph(nodeCount: nodes.count, edges: edges)
  }
}
