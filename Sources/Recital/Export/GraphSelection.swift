/// What of a graph is written or drawn: some nodes with the citations between them.
public struct GraphSelection: Sendable {
  /// A citation that is drawn, with those that are not because a chain over it says the same.
  public struct DrawnCitation: Hashable, Sendable {
    /// The citation, as an index into `CitationGraph.citations`.
    public let citation: Int
    /// How many citations the citing instrument makes beside it that are not drawn.
    public let hidden: Int
  }

  /// The nodes, as indices into `CitationGraph.nodes`, sorted.
  public let nodes: [Int]
  /// The citations, as indices into `CitationGraph.citations`, sorted.
  public let citations: [Int]
  /// The lineage that was selected, nil for a whole graph.
  public let lineage: Lineage?
  /// How many instruments of the lineage the limit leaves out.
  public let omittedCount: Int
  /// The series of each root, where they were looked for to select what is nearest; else none.
  private(set) var series: [Series] = []

  /// Selects a whole graph.
  public init(all graph: CitationGraph) {
    nodes = Array(graph.nodes.indices)
    citations = Array(graph.citations.indices)
    lineage = nil
    omittedCount = 0
  }

  /// Selects the instruments of a lineage, and the citations between them of the kinds followed.
  ///
  /// Past some 150 instruments a drawing is no longer legible. With a limit the nearest generations
  /// are taken, and of the last one the series of the roots and what is cited most.
  ///
  /// - Parameters:
  ///   - lineage: The lineage.
  ///   - graph: The graph that it was traced in.
  ///   - limit: How many instruments to select at most, with the roots, which are always selected; nil for all.
  public init(of lineage: Lineage, in graph: CitationGraph, atMost limit: Int? = nil) {
    let limit = limit ?? Int.max
    let count = lineage.roots.count + lineage.members.count
    let series =
      count <= limit ? [] : lineage.roots.map { Series(through: $0, in: graph) }
    self.series = series
    nodes = GraphSelection.nearest(limit, of: lineage, series, in: graph)
    omittedCount = count - nodes.count
    let members = Set(nodes)
    citations = nodes.flatMap { graph.citations(from: $0) }.filter {
      members.contains(graph.cited(by: $0)) && lineage.filter.admits(citation: $0, in: graph)
    }
    self.lineage = lineage
  }

  /// Puts a selection together from parts.
  init(nodes: [Int], citations: [Int], lineage: Lineage?, omittedCount: Int) {
    self.nodes = nodes
    self.citations = citations
    self.lineage = lineage
    self.omittedCount = omittedCount
  }

  /// The generation of which not all members are taken.
  private static func generation(within room: Int, of lineage: Lineage) -> Int {
    var counts: [Int: Int] = [:]
    for member in lineage.members { counts[member.generation, default: 0] += 1 }
    var taken = 0
    for generation in counts.keys.sorted() {
      taken += counts[generation] ?? 0
      if taken > room { return generation }
    }
    return Int.max
  }

  private static func nearest(
    _ limit: Int, of lineage: Lineage, _ known: [Series], in graph: CitationGraph
  ) -> [Int] {
    guard !known.isEmpty else { return lineage.nodes }
    var series: [Int: Int] = [:]
    for (root, known) in zip(lineage.roots, known) {
      series.merge(distances(from: root, in: known), uniquingKeysWith: min)
    }
    let room = max(0, limit - lineage.roots.count)
    let last = generation(within: room, of: lineage)
    let whole = lineage.members.filter { $0.generation < last }.map(\.node)
    let candidates = lineage.members.lazy.filter { $0.generation == last }.map { member in
      Nearness(
        node: member.node, steps: series[member.node] ?? Int.max,
        citing: graph.citingCount(of: member.node))
    }
    let kept = whole + Nearness.least(room - whole.count, of: candidates).map(\.node)
    return (lineage.roots + kept).sorted()
  }

  /// The instruments asked about; none for a whole graph.
  var roots: Set<Int> { Set(lineage?.roots ?? []) }

  /// The names of the instruments asked about; nil for a whole graph.
  public func subject(in graph: CitationGraph) -> String? {
    lineage.map { lineage in
      lineage.roots.map { graph.nodes[$0].instrument.description }.joined(separator: ", ")
    }
  }

  /// For each member of the series of an instrument how many steps it stands from it.
  private static func distances(from root: Int, in series: Series) -> [Int: Int] {
    let members = series.members.map(\.node)
    guard let place = members.firstIndex(of: root) else { return [:] }
    var distances: [Int: Int] = [:]
    for (index, node) in members.enumerated() { distances[node] = abs(index - place) }
    return distances
  }

  /// The citations to draw: one for each pair of nodes, the most explicit, after transitive
  /// reduction.
  ///
  /// - Complexity: That of `TransitiveReduction`.
  public func drawn(in graph: CitationGraph) -> [DrawnCitation] {
    var places: [Int: Int] = [:]
    for (place, node) in nodes.enumerated() { places[node] = place }
    // Citations of one pair stand together, the most explicit first.
    var pairs: [(citation: Int, citing: Int, cited: Int)] = []
    for index in citations {
      let citation = graph.citations[index]
      guard let citing = places[citation.citing], let cited = places[citation.cited],
        pairs.last.map({ ($0.citing, $0.cited) != (citing, cited) }) ?? true
      else { continue }
      pairs.append((index, citing, cited))
    }
    let reduction = TransitiveReduction(
      of: CompactGraph(
        nodeCount: nodes.count, edges: pairs.map { (citing: $0.citing, cited: $0.cited) }))
    // What stays is in the order of the pairs.
    var kept = reduction.edges[...]
    return pairs.compactMap { pair in
      guard let edge = kept.first, (edge.citing, edge.cited) == (pair.citing, pair.cited) else {
        return nil
      }
      kept.removeFirst()
      return DrawnCitation(citation: pair.citation, hidden: edge.hidden)
    }
  }
}
