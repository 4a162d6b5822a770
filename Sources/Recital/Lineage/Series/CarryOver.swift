/// What the members of a series cite, one after the other: when a citation enters, stays, moves
/// between preamble and operative part, and drops.
public struct CarryOver: Sendable {
  /// Where in an instrument another one is cited.
  public struct Places: OptionSet, Hashable, Sendable {
    /// One bit for each place.
    public let rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// In a preambular paragraph.
    public static let preamble = Places(rawValue: 1)
    /// In an operative paragraph.
    public static let operative = Places(rawValue: 2)
    /// In a footnote.
    public static let footnote = Places(rawValue: 4)
    /// In an annex, a heading or any other text.
    public static let elsewhere = Places(rawValue: 8)
    /// Through the name of its series.
    public static let implied = Places(rawValue: 16)

    /// The places by which a citation is said to move; empty where it stands beside the text.
    var sides: Places { intersection([.preamble, .operative]) }
  }

  /// What becomes of a citation from one member to the next.
  public enum Change: String, Hashable, Sendable, CaseIterable {
    /// The member cites it, the one before did not.
    case enters
    /// Both cite it in the same part.
    case stays
    /// It is cited in another part than before, or in one part more or less.
    case moves
    /// The member before cited it, this one does not.
    case drops
  }

  /// What is cited, and where each member cites it.
  public struct Row: Hashable, Sendable {
    /// The cited instrument, as an index into `CitationGraph.nodes`.
    public let node: Int
    /// For each column where it is cited, nil where it is not.
    public let places: [Places?]
    /// Whether it is a member of the series itself.
    public let isMember: Bool

    /// How many members cite it.
    public var count: Int { places.count { $0 != nil } }
    /// The first column that cites it.
    public var first: Int { places.firstIndex { $0 != nil } ?? 0 }
    /// The last column that cites it.
    public var last: Int { places.lastIndex { $0 != nil } ?? 0 }

    /// What becomes of the citation in a column; nil where neither that member nor the one before
    /// cites it.
    public func change(in column: Int) -> Change? {
      let before = column > 0 ? places[column - 1] : nil
      switch (before, places[column]) {
      case (nil, nil): return nil
      case (nil, _?): return .enters
      case (_?, nil): return .drops
      case (let one?, let other?):
        let isBeside = one.sides.isEmpty || other.sides.isEmpty
        return isBeside || one.sides == other.sides ? .stays : .moves
      }
    }
  }

  /// The members whose text was given, as indices into `CitationGraph.nodes`, oldest first.
  public let columns: [Int]
  /// What they cite: by the member that cites it first, then by how many cite it, then by node; the
  /// members of the series come last, by date.
  public let rows: [Row]

  /// Follows the citations through a series.
  ///
  /// - Complexity: O(*k* log *k*) in the citations of the members, and their references.
  public init(of series: Series, in graph: CitationGraph) {
    let members = series.members.map(\.node)
    let columns = members.reversed().filter { graph.nodes[$0].isInCorpus }
    var cells: [Int: [Places?]] = [:]
    for (column, member) in columns.enumerated() {
      for index in graph.citations(from: member) {
        let citation = graph.citations[index]
        guard citation.kind != .partOf else { continue }
        let places = CarryOver.places(of: citation, in: graph)
        let row = cells[citation.cited, default: Array(repeating: nil, count: columns.count)]
        cells[citation.cited] = row
        cells[citation.cited]?[column] = (row[column] ?? []).union(places)
      }
    }
    var order: [Int: Int] = [:]
    for (place, member) in members.reversed().enumerated() { order[member] = place }
    self.columns = columns
    rows = cells.map { Row(node: $0, places: $1, isMember: order[$0] != nil) }
      .sorted { CarryOver.key(of: $0, order) < CarryOver.key(of: $1, order) }
  }

  private static func key(of row: Row, _ order: [Int: Int]) -> (Int, Int, Int, Int) {
    guard let place = order[row.node] else { return (0, row.first, -row.count, row.node) }
    return (1, place, 0, 0)
  }

  private static func places(of citation: Citation, in graph: CitationGraph) -> Places {
    guard citation.kind == .cited else { return .implied }
    var places: Places = []
    for evidence in graph.evidence(of: citation) {
      switch evidence.place {
      case .preamble: places.insert(.preamble)
      case .operative: places.insert(.operative)
      case .footnote: places.insert(.footnote)
      case .header, .title, .annex, .heading, .body: places.insert(.elsewhere)
      }
    }
    return places.isEmpty ? .elsewhere : places
  }
}
