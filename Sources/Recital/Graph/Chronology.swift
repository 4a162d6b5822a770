/// When instruments were adopted, as far as their texts, those that cite them or their symbols
/// tell.
struct Chronology {
  /// For each node the day number to sort by, nil where nothing tells.
  let days: [Int?]
  /// For each node the year to show, nil where nothing tells.
  let years: [Int?]

  init(of graph: CitationGraph) {
    (days, years) = graph.chronology
  }

  /// The date of a node, else the date printed with it, else one that its symbol makes likely.
  static func likelyDate(of node: CitationGraph.Node) -> CalendarDate? {
    node.date ?? node.citedDate ?? node.instrument.symbol.flatMap(likelyDate)
  }

  /// The date of a node as it is shown: a likely year has `~` before it.
  static func shownDate(of node: CitationGraph.Node) -> String {
    if let date = node.date ?? node.citedDate { return date.description }
    return likelyDate(of: node).map { "~\($0.year)" } ?? ""
  }

  /// The middle of the likely dates of a symbol.
  ///
  /// A session that begins in autumn adopts nearly all of its resolutions before the year is out,
  /// so there the end of the first year is nearer the truth than the middle.
  static func likelyDate(of symbol: DocumentSymbol) -> CalendarDate? {
    guard let range = symbol.likelyDates else { return yearInside(symbol) }
    let first = range.lowerBound
    if first.month >= 9, range.upperBound.dayNumber - first.dayNumber < 400 {
      return CalendarDate(year: first.year, month: 12, day: 31)
    }
    // Two full years have their middle between two days: the earlier one counts.
    let middle = (first.dayNumber + range.upperBound.dayNumber - 1) / 2
    let year = (first.year...range.upperBound.year).last {
      CalendarDate(year: $0, month: 1, day: 1).map { $0.dayNumber <= middle } ?? false
    }
    return CalendarDate(year: year ?? first.year, month: 7, day: 1)
  }

  /// The middle of a year that stands between strokes, as in `A/CONF.192/BMS/2008/3`.
  private static func yearInside(_ symbol: DocumentSymbol) -> CalendarDate? {
    let years = symbol.spelling.split(separator: "/").compactMap { part in
      part.utf8.count == 4 ? Int(part) : nil
    }
    return years.first { (1946...2100).contains($0) }
      .flatMap { CalendarDate(year: $0, month: 7, day: 1) }
  }
}
