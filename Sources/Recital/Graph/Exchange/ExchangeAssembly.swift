/// Puts a graph together from the records of a file.
public struct ExchangeAssembly {
  private var nodes: [ExchangeGraph.Node] = []
  private var edges: [ExchangeGraph.Edge] = []
  private var numbers: [Instrument: Int] = [:]
  /// The numbers of names that were read before: a name is read once, a list has it many times.
  private var known: [String: Int] = [:]
  /// Whether some record said which texts were read.
  private var saysGiven = false

  /// Creates an assembly without records.
  public init() {}

  /// The finished graph; where nothing says which texts were read, what cites counts as read.
  public func graph() -> ExchangeGraph {
    var all = nodes
    if !saysGiven {
      for edge in edges where edge.kind != .partOf { all[edge.citing].isGiven = true }
    }
    return ExchangeGraph(nodes: all, edges: edges)
  }

  /// The number of the node of a name, which is added if it is new.
  public mutating func node(named name: String) -> Int {
    if let number = known[name] { return number }
    let number = node(of: Instrument(named: name))
    known[name] = number
    return number
  }

  mutating func node(of instrument: Instrument) -> Int {
    if let known = numbers[instrument] { return known }
    numbers[instrument] = nodes.count
    nodes.append(ExchangeGraph.Node(instrument))
    return nodes.count - 1
  }

  /// Adds what a file says of a node, as pairs of names and values; names that are not known are
  /// passed over.
  ///
  /// - Parameters:
  ///   - number: The number that `node(named:)` gave.
  ///   - attributes: Names as a file has them: `title`, `in_corpus`.
  ///   - line: The line of the file, for errors.
  /// - Throws: `ExchangeFault` where a value is none of its field.
  public mutating func describe(
    _ number: Int, _ attributes: [(name: String, value: String)], line: Int? = nil
  ) throws(ExchangeFault) {
    for (name, value) in attributes where !value.isEmpty {
      guard let field = ExchangeField(heading: name) else { continue }
      try describe(number, field, value, line)
    }
  }

  mutating func describe(
    _ number: Int, _ field: ExchangeField, _ value: String, _ line: Int?
  ) throws(ExchangeFault) {
    switch field {
    case .title: nodes[number].title = nodes[number].title ?? value
    case .language: nodes[number].language = Language(rawValue: value)
    case .date: nodes[number].date = try ExchangeAssembly.date(value, line)
    case .citedDate: nodes[number].citedDate = try ExchangeAssembly.date(value, line)
    case .agendaItem: nodes[number].agendaItem = value
    case .aliases:
      nodes[number].aliases = value.split(separator: ";").compactMap {
        DocumentSymbol(parsing: String($0.drop { $0 == " " }))
      }.sorted()
    case .isGiven:
      saysGiven = true
      nodes[number].isGiven = ["yes", "true", "1"].contains(value.lowercased())
    case .citing, .cited, .kind, .count, .treatment, .places, .instrument, .citingDate: break
    }
  }

  /// Adds an edge with what the file says of it.
  public mutating func cite(
    _ citing: Int, _ cited: Int, _ attributes: [(name: String, value: String)] = [],
    line: Int? = nil
  ) throws(ExchangeFault) {
    var edge = ExchangeGraph.Edge(citing: citing, cited: cited)
    for (name, value) in attributes where !value.isEmpty {
      guard let field = ExchangeField(heading: name) else { continue }
      try ExchangeAssembly.describe(&edge, field, value, line)
    }
    add(edge)
  }

  mutating func add(_ edge: ExchangeGraph.Edge) {
    var edge = edge
    if edge.kind == .partOf { edge.count = 0 }
    edges.append(edge)
  }

  static func describe(
    _ edge: inout ExchangeGraph.Edge, _ field: ExchangeField, _ value: String, _ line: Int?
  ) throws(ExchangeFault) {
    switch field {
    case .kind:
      guard let kind = Citation.Kind.allCases.first(where: { $0.description == value }) else {
        throw .value(line: line, field: "kind", text: value)
      }
      edge.kind = kind
    case .count:
      guard let count = Double(value), count >= 0, count < 1e9 else {
        throw .value(line: line, field: "count", text: value)
      }
      edge.count = Int(count)
    case .treatment:
      guard let treatment = Treatment(rawValue: value) else {
        throw .value(line: line, field: "treatment", text: value)
      }
      edge.treatment = treatment
    case .places:
      edge.places = try value.split(separator: " ").map { word throws(ExchangeFault) in
        guard let place = Passage.Kind(rawValue: String(word)) else {
          throw .value(line: line, field: "place", text: value)
        }
        return place
      }.sorted { $0.rawValue < $1.rawValue }
    case .date: edge.date = try date(value, line)
    case .citing, .cited, .instrument, .title, .language, .citedDate, .citingDate, .agendaItem,
      .aliases, .isGiven:
      break
    }
  }

  private static func date(_ text: String, _ line: Int?) throws(ExchangeFault) -> CalendarDate {
    guard let date = CalendarDate(graphDate: text) else {
      throw .value(line: line, field: "date", text: text)
    }
    return date
  }
}
