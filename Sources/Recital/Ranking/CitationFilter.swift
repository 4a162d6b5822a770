/// Which citations count.
public struct CitationFilter: Hashable, Sendable {
  /// The classes of citing verbs; empty for all.
  public var treatments: Set<Treatment>
  /// The days of adoption of the citing instruments; nil for all.
  public var dates: ClosedRange<CalendarDate>?
  /// The citing instruments that count.
  public var citing: InstrumentChoice

  /// Creates a filter.
  public init(
    treatments: Set<Treatment> = [], dates: ClosedRange<CalendarDate>? = nil,
    citing: InstrumentChoice = InstrumentChoice()
  ) {
    self.treatments = treatments
    self.dates = dates
    self.citing = citing
  }

  /// Whether all citations count.
  var isAll: Bool { treatments.isEmpty && dates == nil && citing.isAll }

  /// How often each instrument is cited or implied by citations that count.
  ///
  /// - Complexity: O(*n*) where all count in a stored graph, else O(*n* + *m*).
  func tallies(of graph: CitationGraph) -> [CitationTally] {
    guard !isAll else { return graph.tallies }
    var tallies = [CitationTally](repeating: CitationTally(), count: graph.nodes.count)
    forEachCitation(of: graph, kinds: [.cited, .implied]) { tallies[$0.cited].count($0) }
    return tallies
  }

  /// The bare graph of the explicit citations that count.
  func compact(_ graph: CitationGraph) -> CompactGraph {
    guard !isAll else { return graph.compact([.cited]) }
    var (sources, targets): ([Int32], [Int32]) = ([], [])
    forEachCitation(of: graph, kinds: [.cited]) { citation in
      sources.append(Int32(citation.citing))
      targets.append(Int32(citation.cited))
    }
    return CompactGraph(nodeCount: graph.nodes.count, sources: sources, targets: targets)
  }

  /// Passes on the citations that count, in their order.
  private func forEachCitation(
    of graph: CitationGraph, kinds: Set<Citation.Kind>, _ body: (Citation) -> Void
  ) {
    let lineage = Lineage.Filter(kinds: kinds, treatments: treatments, dates: dates)
    let offsets = graph.outgoingOffsets
    for node in graph.nodes.indices
    where lineage.admits(node, in: graph) && citing.admits(node, in: graph) {
      for citation in Int(offsets[node])..<Int(offsets[node + 1])
      where kinds.contains(graph.kind(ofCitation: citation))
        && lineage.admits(citation: citation, in: graph)
      {
        body(graph.citations[citation])
      }
    }
  }
}
