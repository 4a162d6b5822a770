/// Writes a graph as a Pajek network.
///
/// An arc has its mentions as value and, as label, its kind, its treatment and its places. Titles and
/// dates have no place in it: the years that Pajek itself knows, `[1998-*]`, are a mistake to other
/// programs that read its files. A quotation mark in a name becomes an apostrophe.
public struct PajekWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The text of a graph; the same for the same graph, byte for byte.
  ///
  /// - Complexity: O(*n* + *m*).
  public func text(of graph: ExchangeGraph) -> String {
    var text = "*Network citations\n*Vertices \(graph.nodes.count)\n"
    for (number, node) in graph.nodes.enumerated() {
      text += "\(number + 1) \"\(PajekWriter.plain(node.instrument.description))\"\n"
    }
    text += "*Arcs\n"
    for edge in graph.edges {
      let label =
        [edge.kind.description] + [edge.treatment?.rawValue].compactMap(\.self)
        + edge.places.map(\.rawValue)
      text += "\(edge.citing + 1) \(edge.cited + 1) \(max(1, edge.count)) "
      text += "l \"\(label.joined(separator: " "))\"\n"
    }
    return text
  }

  private static func plain(_ name: String) -> String {
    name.printable.replacing("\"", with: "'")
  }
}
