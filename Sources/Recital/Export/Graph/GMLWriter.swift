/// Writes a graph as GML (Himsolt 1997), for networkx, igraph, Gephi, Cytoscape and yEd.
///
/// The file is ASCII: other characters are written as `&#23567;`, as the language asks for.
public struct GMLWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The text of a graph; the same for the same graph, byte for byte.
  ///
  /// - Complexity: O(*n* + *m*).
  public func text(of graph: ExchangeGraph) -> String {
    // Several edges of one pair are told apart by a key, which networkx asks for.
    var text = "graph [\n  directed 1\n  multigraph 1\n"
    for (number, node) in graph.nodes.enumerated() {
      let name = GMLWriter.quoted(node.instrument.description)
      text += "  node [\n    id \(number)\n    label \(name)\n"
      text += GMLWriter.values(
        Array(ExchangeValues.of(number, in: graph).dropFirst()),
        Array(ExchangeValues.ofNodes(in: graph).dropFirst()))
      text += "  ]\n"
    }
    for edge in graph.edges {
      text += "  edge [\n    source \(edge.citing)\n    target \(edge.cited)\n"
      text += "    key \"\(edge.kind.description)\"\n"
      text += GMLWriter.values(ExchangeValues.of(edge), ExchangeValues.ofEdges)
      text += "  ]\n"
    }
    return text + "]\n"
  }

  private static func values(_ values: [String], _ columns: [ExchangeValues.Column]) -> String {
    var text = ""
    for (value, column) in zip(values, columns) where !value.isEmpty {
      let shown =
        switch column.kind {
        case .text: quoted(value)
        case .number, .real: value
        case .truth: value == "true" ? "1" : "0"
        }
      text += "    \(column.name) \(shown)\n"
    }
    return text
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "\"": text += "&quot;"
      case " "..."~": text.unicodeScalars.append(scalar)
      default: text += "&#\(scalar.value);"
      }
    }
    return text + "\""
  }
}
