/// A graph as other programs hold it: names with their dates and titles, and citations with their
/// kinds, in flat lists.
///
/// Every format of graphs is written from it and read into it, so that all carry the same. What stands
/// behind a citation, its references with their texts and lines, is left out.
public struct ExchangeGraph: Hashable, Sendable {
  /// An instrument.
  public struct Node: Hashable, Sendable {
    /// The instrument.
    public var instrument: Instrument
    /// Its other symbols.
    public var aliases: [DocumentSymbol] = []
    /// A title, and its language where that is known.
    public var title: String?
    /// The language of the title.
    public var language: Language?
    /// The day of adoption as its text gives it.
    public var date: CalendarDate?
    /// The day that those which cite it print with it.
    public var citedDate: CalendarDate?
    /// The item of the agenda, as printed.
    public var agendaItem: String?
    /// Whether its text was read.
    public var isGiven = false

    /// Creates a node of which nothing is known.
    public init(_ instrument: Instrument) { self.instrument = instrument }
  }

  /// A citation.
  public struct Edge: Hashable, Sendable {
    /// The citing node, as an index into `nodes`.
    public var citing: Int
    /// The cited node, as an index into `nodes`.
    public var cited: Int
    /// Why there is an edge.
    public var kind = Citation.Kind.cited
    /// How often it is mentioned; 0 for a part.
    public var count = 1
    /// What the citing text does with it.
    public var treatment: Treatment?
    /// Where it is cited, sorted by name.
    public var places: [Passage.Kind] = []
    /// The date printed with it.
    public var date: CalendarDate?

    /// Creates an edge of one mention.
    public init(citing: Int, cited: Int) {
      self.citing = citing
      self.cited = cited
    }
  }

  /// Numbers of the nodes that were computed and not read: a measure, a community.
  public struct Column: Hashable, Sendable {
    /// The name, of letters only.
    public let name: String
    /// The number of each node, in the order of `nodes`; nil where it has none.
    public let values: [Double?]
    /// Whether all are whole numbers.
    public let isWhole: Bool

    /// Creates a column.
    public init(name: String, values: [Double?], isWhole: Bool) {
      self.name = name
      self.values = values
      self.isWhole = isWhole
    }
  }

  /// The instruments, in their order.
  public let nodes: [Node]
  /// What was computed of the instruments, in the order in which it was asked for.
  public var columns: [Column] = []
  /// The citations, by citing node, cited node and kind; there is one for each of these.
  public let edges: [Edge]

  /// Creates a graph of nodes and edges in any order.
  ///
  /// What is named twice becomes one; of parallel edges of a kind the mentions are added, and the first
  /// treatment and date stand for all. Edges from a node to itself are left out.
  ///
  /// - Precondition: The edges hold indices of `nodes`.
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  public init(nodes: [Node], edges: [Edge]) {
    let order = nodes.indices.sorted { left, right in
      (nodes[left].instrument, left) < (nodes[right].instrument, right)
    }
    var places = [Int](repeating: 0, count: nodes.count)
    var merged: [Node] = []
    merged.reserveCapacity(nodes.count)
    for index in order {
      if merged.last?.instrument == nodes[index].instrument {
        merged[merged.count - 1].join(nodes[index])
      } else {
        merged.append(nodes[index])
      }
      places[index] = merged.count - 1
    }
    self.nodes = merged
    self.edges = ExchangeGraph.merged(
      edges.map { edge in
        var edge = edge
        (edge.citing, edge.cited) = (places[edge.citing], places[edge.cited])
        return edge
      })
  }

  /// Joins graphs that name some of the same instruments.
  public init(joining graphs: [ExchangeGraph]) {
    var nodes: [Node] = []
    var edges: [Edge] = []
    for graph in graphs {
      edges += graph.edges.map { edge in
        var edge = edge
        edge.citing += nodes.count
        edge.cited += nodes.count
        return edge
      }
      nodes += graph.nodes
    }
    self.init(nodes: nodes, edges: edges)
  }

  private static func merged(_ edges: [Edge]) -> [Edge] {
    let order = edges.indices.sorted { left, right in
      let (one, other) = (edges[left], edges[right])
      return (one.citing, one.cited, one.kind, left) < (
        other.citing, other.cited, other.kind, right
      )
    }
    var merged: [Edge] = []
    merged.reserveCapacity(edges.count)
    for edge in order.lazy.map({ edges[$0] }) where edge.citing != edge.cited {
      if let last = merged.last, last.citing == edge.citing, last.cited == edge.cited,
        last.kind == edge.kind
      {
        merged[merged.count - 1].join(edge)
      } else {
        merged.append(edge)
      }
    }
    return merged
  }
}

extension ExchangeGraph.Node {
  /// Takes over what another record of the same instrument knows and this one does not.
  fileprivate mutating func join(_ other: ExchangeGraph.Node) {
    aliases = Set(aliases + other.aliases).sorted()
    if title == nil { (title, language) = (other.title, other.language) }
    date = date ?? other.date
    citedDate = citedDate ?? other.citedDate
    agendaItem = agendaItem ?? other.agendaItem
    isGiven = isGiven || other.isGiven
  }
}

extension ExchangeGraph.Edge {
  fileprivate mutating func join(_ other: ExchangeGraph.Edge) {
    count = count.addingReportingOverflow(other.count).partialValue
    treatment = treatment ?? other.treatment
    date = date ?? other.date
    places = Set(places + other.places).sorted { $0.rawValue < $1.rawValue }
  }
}
