/// Writes a graph as RDF in Turtle, with CiTO, the Citation Typing Ontology (Peroni & Shotton 2012).
///
/// An instrument is known by the address of its official document, others by a URN of their name. Every
/// citation is `cito:cites`, and beside it the property nearest to its treatment; a part is
/// `dcterms:isPartOf` its base.
public struct TurtleWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The text of a graph; the same for the same graph, byte for byte.
  ///
  /// - Complexity: O(*n* + *m*).
  public func text(of graph: ExchangeGraph) -> String {
    let names = graph.nodes.map { TurtleWriter.address(of: $0.instrument) }
    var text = TurtleWriter.head
    var edge = 0
    for (number, node) in graph.nodes.enumerated() {
      text +=
        "\n<\(names[number])>\n  dcterms:identifier \(TurtleWriter.quoted(node.instrument.description))"
      text += TurtleWriter.description(of: node)
      while edge < graph.edges.count, graph.edges[edge].citing == number {
        let properties = TurtleWriter.properties(of: graph.edges[edge])
        for property in properties {
          text += " ;\n  \(property) <\(names[graph.edges[edge].cited])>"
        }
        edge += 1
      }
      text += " .\n"
    }
    return text
  }

  /// The property of CiTO that is nearest to a treatment.
  public static func property(of treatment: Treatment) -> String {
    switch treatment {
    case .recall: "obtainsBackgroundFrom"
    case .reaffirm: "confirms"
    case .note: "citesForInformation"
    case .welcome: "supports"
    case .emphasize, .guide: "citesAsAuthority"
    case .consider: "reviews"
    case .recognize: "credits"
    case .concern, .regret: "critiques"
    case .condemn: "disagreesWith"
    case .endorse: "agreesWith"
    case .decide: "usesConclusionsFrom"
    case .encourage: "citesAsRecommendedReading"
    case .request, .urge, .invite, .express: "discusses"
    }
  }

  private static let head = """
    @prefix cito: <http://purl.org/spar/cito/> .
    @prefix dcterms: <http://purl.org/dc/terms/> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

    """

  private static func properties(of edge: ExchangeGraph.Edge) -> [String] {
    switch edge.kind {
    case .partOf: ["dcterms:isPartOf"]
    case .implied: ["cito:cites", "cito:citesAsRelated"]
    case .cited: ["cito:cites"] + (edge.treatment.map { ["cito:\(property(of: $0))"] } ?? [])
    }
  }

  private static func description(of node: ExchangeGraph.Node) -> String {
    var text = " ;\n  dcterms:type \(quoted(CitationGraph.Node(node.instrument).kind.rawValue))"
    for alias in node.aliases { text += " ;\n  dcterms:identifier \(quoted(alias.spelling))" }
    if let title = node.title {
      let language = node.language.map { "@\($0.rawValue)" } ?? ""
      text += " ;\n  dcterms:title \(quoted(title))\(language)"
    }
    if let date = node.date ?? node.citedDate {
      text += " ;\n  dcterms:date \"\(date)\"^^xsd:date"
    }
    return text
  }

  private static func address(of instrument: Instrument) -> String {
    if let link = instrument.symbol?.officialLink(in: .english) { return link }
    var text = "urn:x-recital:"
    for byte in instrument.description.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ", "\u{7F}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
