/// Writes a graph as GEXF 1.3, for Gephi: instruments and citations begin at their dates.
///
/// Several citations of one pair are told apart by their kind.
public struct GEXFWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The text of a graph; the same for the same graph, byte for byte.
  ///
  /// - Complexity: O(*n* + *m*).
  public func text(of graph: ExchangeGraph) -> String {
    let starts = graph.nodes.map { ($0.date ?? $0.citedDate)?.description }
    var text = GEXFWriter.head
    text += GEXFWriter.columns(Array(ExchangeValues.ofNodes(in: graph).dropFirst()), "node")
    text += GEXFWriter.columns(ExchangeValues.ofEdges, "edge")
    text += "<nodes>\n"
    for (number, node) in graph.nodes.enumerated() {
      let name = XMLText.escaped(node.instrument.description)
      text += "<node id=\"\(number)\" label=\"\(name)\"\(GEXFWriter.start(starts[number]))>"
      text += GEXFWriter.values(Array(ExchangeValues.of(number, in: graph).dropFirst()))
      text += "</node>\n"
    }
    text += "</nodes>\n<edges>\n"
    for (number, edge) in graph.edges.enumerated() {
      let label = edge.treatment?.rawValue ?? edge.kind.description
      text +=
        "<edge id=\"\(number)\" source=\"\(edge.citing)\" target=\"\(edge.cited)\" "
        + "label=\"\(label)\" kind=\"\(edge.kind.description)\" weight=\"\(max(1, edge.count))\""
        + "\(GEXFWriter.start(starts[edge.citing]))>"
      text += GEXFWriter.values(ExchangeValues.of(edge)) + "</edge>\n"
    }
    return text + "</edges>\n</graph>\n</gexf>\n"
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <gexf xmlns="http://gexf.net/1.3" version="1.3">
    <graph mode="dynamic" defaultedgetype="directed" timeformat="date">

    """

  private static func start(_ date: String?) -> String { date.map { " start=\"\($0)\"" } ?? "" }

  private static func columns(_ columns: [ExchangeValues.Column], _ domain: String) -> String {
    let lines = columns.enumerated().map { number, column in
      let type =
        switch column.kind {
        case .text: "string"
        case .number: "integer"
        case .real: "double"
        case .truth: "boolean"
        }
      return "<attribute id=\"\(number)\" title=\"\(column.name)\" type=\"\(type)\"/>\n"
    }
    return "<attributes class=\"\(domain)\">\n\(lines.joined())</attributes>\n"
  }

  private static func values(_ values: [String]) -> String {
    var text = "<attvalues>"
    for (number, value) in values.enumerated() where !value.isEmpty {
      text += "<attvalue for=\"\(number)\" value=\"\(XMLText.escaped(value))\"/>"
    }
    return text + "</attvalues>"
  }
}
