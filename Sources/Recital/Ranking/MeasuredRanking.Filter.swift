extension MeasuredRanking {
  /// Which citations count.
  public struct Filter: Hashable, Sendable {
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

    /// Passes on the citations that count, in their order.
    func forEachCitation(
      of graph: CitationGraph, kinds: Set<Citation.Kind>, _ body: (Citation) -> Void
    ) {
      let lineage = Lineage.Filter(kinds: kinds, treatments: treatments, dates: dates)
      let counts =
        dates == nil && citing.isAll
        ? nil
        : graph.nodes.indices.map { lineage.admits($0, in: graph) && citing.admits($0, in: graph) }
      for citation in graph.citations
      where kinds.contains(citation.kind) && (counts?[citation.citing] ?? true) {
        if lineage.admits(citation, in: graph) { body(citation) }
      }
    }
  }
}
