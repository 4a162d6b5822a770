extension Graphviz {
  /// What places the nodes of a graph.
  public enum Engine: String, CaseIterable, Hashable, Sendable {
    /// Layers along the direction of the edges; for up to some 200 nodes.
    case dot
    /// Forces between the nodes; for large graphs without a direction.
    case sfdp
    /// Nothing: nodes and edges stand where their `pos` attributes say.
    case nop2
  }
}
