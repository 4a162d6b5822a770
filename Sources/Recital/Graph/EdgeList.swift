/// The citations of a graph as a plain list, for engines that hold more than one machine does.
///
/// It is a table of five columns, citing, cited, date, kind and count, separated by tabs, with that
/// heading. It leaves out evidence and titles, and the parts of a document, which follow from the
/// symbols.
public struct EdgeList: Hashable, Sendable {
  /// A row: one instrument cites another, or implies it by naming its series.
  public struct Edge: Hashable, Sendable {
    /// The citing instrument.
    public var citing: Instrument
    /// The cited instrument.
    public var cited: Instrument
    /// The date that is printed most with it, nil where none is.
    public var date: CalendarDate?
    /// Why there is an edge; never a part.
    public var kind: Citation.Kind
    /// How often it is mentioned, in the language version that mentions it most.
    public var count: Int

    /// Creates a row.
    public init(
      citing: Instrument, cited: Instrument, date: CalendarDate?, kind: Citation.Kind, count: Int
    ) {
      self.citing = citing
      self.cited = cited
      self.date = date
      self.kind = kind
      self.count = count
    }
  }

  /// The rows, in the order of citing instrument, cited instrument and kind.
  public let edges: [Edge]

  /// Creates a list of rows in any order.
  ///
  /// Rows for the same citation, as of lists that were joined, become one: the highest count, and
  /// the earliest date, stand for all.
  ///
  /// - Complexity: O(*m* log *m*).
  public init(_ edges: [Edge]) {
    var merged: [Edge] = []
    for edge in edges.sorted(by: EdgeList.precedes) where edge.citing != edge.cited {
      if let last = merged.last, !EdgeList.differ(last, edge) {
        merged[merged.count - 1].count = max(last.count, edge.count)
        merged[merged.count - 1].date = [last.date, edge.date].compactMap(\.self).min()
      } else {
        merged.append(edge)
      }
    }
    self.edges = merged
  }

  /// Lists the citations of a graph.
  public init(of graph: CitationGraph) {
    self.init(
      graph.citations.filter { $0.kind != .partOf }.map { citation in
        var dates: [CalendarDate: Int] = [:]
        for date in graph.evidence(of: citation).compactMap(\.date) { dates[date, default: 0] += 1 }
        return Edge(
          citing: graph.nodes[citation.citing].instrument,
          cited: graph.nodes[citation.cited].instrument,
          date: dates.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key, kind: citation.kind,
          count: citation.mentions)
      })
  }

  private static func differ(_ one: Edge, _ other: Edge) -> Bool {
    one.citing != other.citing || one.cited != other.cited || one.kind != other.kind
  }

  private static func precedes(_ one: Edge, _ other: Edge) -> Bool {
    if one.citing != other.citing { return one.citing < other.citing }
    if one.cited != other.cited { return one.cited < other.cited }
    return one.kind < other.kind
  }
}
