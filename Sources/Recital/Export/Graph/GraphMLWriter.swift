/// Writes a graph as GraphML, for networkx, igraph, Gephi, Cytoscape and others.
///
/// The nodes are `n0`, `n1` and so on, as the schema asks for; their instruments are in `name`.
public struct GraphMLWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The text of a graph; the same for the same graph, byte for byte.
  ///
  /// - Complexity: O(*n* + *m*).
  public func text(of graph: ExchangeGraph) -> String {
    var text = GraphMLWriter.head
    let columns = ExchangeValues.ofNodes(in: graph)
    text += GraphMLWriter.keys(columns, "node")
    text += GraphMLWriter.keys(ExchangeValues.ofEdges, "edge")
    text += "<graph id=\"citations\" edgedefault=\"directed\">\n"
    for number in graph.nodes.indices {
      text += "<node id=\"n\(number)\">"
      text += GraphMLWriter.values(ExchangeValues.of(number, in: graph), columns, "node")
      text += "</node>\n"
    }
    for (number, edge) in graph.edges.enumerated() {
      text += "<edge id=\"e\(number)\" source=\"n\(edge.citing)\" target=\"n\(edge.cited)\">"
      text += GraphMLWriter.values(ExchangeValues.of(edge), ExchangeValues.ofEdges, "edge")
      text += "</edge>\n"
    }
    return text + "</graph>\n</graphml>\n"
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
    http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

    """

  private static func keys(_ columns: [ExchangeValues.Column], _ domain: String) -> String {
    columns.map { column in
      let type =
        switch column.kind {
        case .text: "string"
        case .number: "int"
        case .real: "double"
        case .truth: "boolean"
        }
      return "<key id=\"\(domain)-\(column.name)\" for=\"\(domain)\" attr.name=\"\(column.name)\" "
        + "attr.type=\"\(type)\"/>\n"
    }.joined()
  }

  private static func values(
    _ values: [String], _ columns: [ExchangeValues.Column], _ domain: String
  ) -> String {
    var text = ""
    for (value, column) in zip(values, columns) where !value.isEmpty {
      text += "<data key=\"\(domain)-\(column.name)\">\(XMLText.escaped(value))</data>"
    }
    return text
  }
}
