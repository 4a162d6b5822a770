extension Lineage {
  /// Which citations are followed, and which instruments count.
  public struct Filter: Hashable, Sendable {
    /// The kinds of citations to follow, apart from parts, which are always followed.
    public var kinds: Set<Citation.Kind>
    /// The classes of citing verbs to follow; empty for all, also for citations without a verb.
    public var treatments: Set<Treatment>
    /// The first and the last day of adoption, as far as known or likely, of the instruments that
    /// count; others are neither listed nor followed.
    public var dates: ClosedRange<CalendarDate>?

    /// Creates a filter.
    public init(
      kinds: Set<Citation.Kind> = [.cited, .implied], treatments: Set<Treatment> = [],
      dates: ClosedRange<CalendarDate>? = nil
    ) {
      self.kinds = kinds
      self.treatments = treatments
      self.dates = dates
    }

    /// Whether a citation, an index into `CitationGraph.citations`, is followed.
    func admits(citation: Int, in graph: CitationGraph) -> Bool {
      let kind = graph.kind(ofCitation: citation)
      guard kind != .partOf else { return true }
      return kinds.contains(kind)
        && (treatments.isEmpty || graph.mark(of: citation).holds(treatments))
    }

    /// Whether an instrument counts; one of which no date is known or likely does not count where
    /// dates are asked for.
    func admits(_ node: Int, in graph: CitationGraph) -> Bool {
      guard let dates else { return true }
      guard let day = graph.day(of: node) else { return false }
      return (dates.lowerBound.dayNumber...dates.upperBound.dayNumber).contains(day)
    }
  }
}
