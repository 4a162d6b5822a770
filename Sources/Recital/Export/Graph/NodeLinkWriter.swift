/// Writes a graph as node-link JSON, as `networkx.node_link_graph` and pages with D3 read it.
///
/// A node is known by its instrument; parallel edges are told apart by their kind, in `key`.
public struct NodeLinkWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The text of a graph, a line for each node and edge; the same for the same graph, byte for byte.
  ///
  /// - Complexity: O(*n* + *m*).
  public func text(of graph: ExchangeGraph) -> String {
    let names = graph.nodes.map(\.instrument.description)
    let columns = ExchangeValues.ofNodes(in: graph)
    let nodes = graph.nodes.indices.map { number -> String in
      var members = NodeLinkWriter.members(ExchangeValues.of(number, in: graph), columns)
      members["id"] = members.removeValue(forKey: "name")
      return JSONValue.object(members).text
    }
    let edges = graph.edges.map { edge -> String in
      var members = NodeLinkWriter.members(ExchangeValues.of(edge), ExchangeValues.ofEdges)
      members["source"] = .string(names[edge.citing])
      members["target"] = .string(names[edge.cited])
      members["key"] = .string(edge.kind.description)
      return JSONValue.object(members).text
    }
    return """
      {
        "directed": true,
        "edges": [\(NodeLinkWriter.lines(edges))],
        "graph": {},
        "multigraph": true,
        "nodes": [\(NodeLinkWriter.lines(nodes))]
      }

      """
  }

  private static func members(
    _ values: [String], _ columns: [ExchangeValues.Column]
  ) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    for (value, column) in zip(values, columns) where !value.isEmpty {
      members[column.name] =
        switch column.kind {
        case .text: .string(value)
        case .number: .integer(Int(value) ?? 0)
        case .real: .number(Double(value) ?? 0)
        case .truth: .bool(value == "true")
        }
    }
    return members
  }

  private static func lines(_ records: [String]) -> String {
    records.isEmpty ? "" : "\n    " + records.joined(separator: ",\n    ") + "\n  "
  }
}
