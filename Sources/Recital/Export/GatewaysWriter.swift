/// Writes the instruments that alone lead to others.
public struct GatewaysWriter: Sendable {
  /// How many lines to write at most.
  public var limit: Int

  /// Creates a writer.
  public init(limit: Int = 20) { self.limit = limit }

  /// A table for a reader; empty where no instrument alone leads to others.
  public func text(of gateways: Gateways, in graph: CitationGraph) -> String {
    guard !gateways.entries.isEmpty else { return "" }
    var text = "Reached over one instrument only:\n"
    for entry in gateways.entries.prefix(limit) {
      let side = entry.direction == .ancestors ? "below" : "above"
      let name = graph.nodes[entry.node].instrument.description.printable
      text += "\(String(entry.count).rightAligned(toColumns: 5)) \(side) \(name)\n"
    }
    let more = gateways.entries.count - limit
    return more > 0 ? text + "  … and below or above \(more) more.\n" : text
  }

  /// An array of JSON objects.
  func json(of gateways: Gateways, in graph: CitationGraph) -> JSONValue {
    .array(
      gateways.entries.map { entry in
        .object([
          "instrument": .string(graph.nodes[entry.node].instrument.description),
          "direction": .string(entry.direction.rawValue), "count": .integer(entry.count),
        ])
      })
  }
}
