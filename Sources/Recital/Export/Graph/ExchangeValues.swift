/// What the formats of graphs say of a node or an edge, in one order and under one set of names.
///
/// The names are letters only, which every format takes.
enum ExchangeValues {
  /// What a value is.
  enum Kind { case text, number, real, truth }

  /// A name with what its values are.
  struct Column {
    let name: String
    let kind: Kind
  }

  static let ofNodes = [
    Column(name: "name", kind: .text), Column(name: "kind", kind: .text),
    Column(name: "title", kind: .text), Column(name: "language", kind: .text),
    Column(name: "date", kind: .text), Column(name: "citedDate", kind: .text),
    Column(name: "agendaItem", kind: .text), Column(name: "aliases", kind: .text),
    Column(name: "inCorpus", kind: .truth),
  ]

  static let ofEdges = [
    Column(name: "kind", kind: .text), Column(name: "mentions", kind: .number),
    Column(name: "treatment", kind: .text), Column(name: "places", kind: .text),
    Column(name: "date", kind: .text),
  ]

  /// The columns of the nodes of a graph, with what was computed of them.
  static func ofNodes(in graph: ExchangeGraph) -> [Column] {
    ofNodes + graph.columns.map { Column(name: $0.name, kind: $0.isWhole ? .number : .real) }
  }

  /// The values of a node in the order of `ofNodes(in:)`; empty where nothing is known.
  static func of(_ number: Int, in graph: ExchangeGraph) -> [String] {
    of(graph.nodes[number]) + graph.columns.map { $0.values[number].map($0.text) ?? "" }
  }

  /// The values of a node in the order of `ofNodes`; empty where nothing is known.
  static func of(_ node: ExchangeGraph.Node) -> [String] {
    [
      node.instrument.description, CitationGraph.Node(node.instrument).kind.rawValue,
      node.title ?? "", node.language?.rawValue ?? "", node.date?.description ?? "",
      node.citedDate?.description ?? "", node.agendaItem ?? "",
      node.aliases.map(\.spelling).joined(separator: "; "), node.isGiven ? "true" : "false",
    ]
  }

  /// The values of an edge in the order of `ofEdges`.
  static func of(_ edge: ExchangeGraph.Edge) -> [String] {
    [
      edge.kind.description, String(edge.count), edge.treatment?.rawValue ?? "",
      edge.places.map(\.rawValue).joined(separator: " "), edge.date?.description ?? "",
    ]
  }
}

extension ExchangeGraph.Column {
  /// A number with all its digits; one that is not whole always has a point, as GML asks for.
  func text(_ value: Double) -> String {
    if isWhole, let whole = Int(exactly: value) { return String(whole) }
    let text = value.description
    guard !text.contains("."), let exponent = text.firstIndex(of: "e") else { return text }
    return text[..<exponent] + ".0" + text[exponent...]
  }
}
