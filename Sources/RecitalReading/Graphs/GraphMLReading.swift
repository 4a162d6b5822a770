import Recital

/// Reads GraphML: nodes and edges with their data, those of nested graphs too.
///
/// The instrument of a node is its `name` or `label`, else its id; an undirected edge is taken for one
/// from its source to its target. Ports and hyperedges are passed over. Nothing outside the file is
/// looked at.
struct GraphMLReading {
  private typealias Value = (name: String, value: String)

  private struct Record {
    let attributes: Markup.Element
    var values: [Value] = []
  }

  /// The names of the keys of data, by their ids.
  private var names: [String: String] = [:]
  private var nodes: [Record] = []
  private var edges: [Record] = []
  /// What is open: nodes may hold graphs with nodes and edges of their own.
  private var open: [(isNode: Bool, place: Int)] = []
  private var key: String?
  private var text = ""

  /// Reads a file.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func graph(of bytes: [UInt8]) throws(ExchangeFault) -> ExchangeGraph {
    guard NeededLibrary.xml.isThere else { throw .noLibrary }
    var markup = Markup(bytes, as: .xml, atMost: mostSteps)
    switch markup.ending {
    case .whole: break
    case .broken(let line): throw .brokenXML(line: line)
    case .tooDeep, .tooLarge: throw .tooLarge
    }
    var reading = GraphMLReading()
    guard case .start(let root)? = markup.next(), root.name == "graphml" else { throw .noGraphML }
    while let event = markup.next() { reading.take(event, markup) }
    return try reading.assembled()
  }

  /// A graph of a million edges has some fifteen million steps.
  private static let mostSteps = 20_000_000

  private mutating func take(_ event: Markup.Event, _ markup: Markup) {
    switch event {
    case .start(let element): begin(element)
    case .text(let range): if key != nil { text += markup.string(range) }
    case .end(let name): end(name)
    }
  }

  private mutating func begin(_ element: Markup.Element) {
    switch element.name {
    case "key":
      if let id = element["id"] { names[id] = element["attr.name"] ?? element["name"] ?? id }
    case "node":
      open.append((true, nodes.count))
      nodes.append(Record(attributes: element))
    case "edge":
      open.append((false, edges.count))
      edges.append(Record(attributes: element))
    case "data":
      key = element["key"].map { names[$0] ?? $0 }
      text = ""
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "node", "edge": _ = open.popLast()
    case "data":
      if let key, let owner = open.last {
        if owner.isNode {
          nodes[owner.place].values.append((key, text))
        } else {
          edges[owner.place].values.append((key, text))
        }
      }
      key = nil
    default: break
    }
  }

  private func assembled() throws(ExchangeFault) -> ExchangeGraph {
    var assembly = ExchangeAssembly()
    var numbers: [String: Int] = [:]
    var taken: Set<String> = []
    for (place, node) in nodes.enumerated() {
      let id = node.attributes["id"] ?? "\(place + 1)"
      let named = ["name", "label"].lazy.compactMap { name in
        node.values.first { $0.name.lowercased() == name && !$0.value.isEmpty }?.value
      }.first
      // Two nodes of one name stay two.
      var name = named ?? id
      while !taken.insert(name).inserted { name = name == named ? "\(name) #\(id)" : name + "′" }
      let number = assembly.node(named: name)
      numbers[id] = number
      try assembly.describe(number, node.values)
    }
    for edge in edges {
      var ends: [Int] = []
      for end in ["source", "target"] {
        let id = edge.attributes[end] ?? ""
        guard let number = numbers[id] else { throw .noNode(id: id) }
        ends.append(number)
      }
      try assembly.cite(ends[0], ends[1], edge.values)
    }
    return assembly.graph()
  }
}
