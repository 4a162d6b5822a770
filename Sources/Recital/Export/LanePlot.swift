/// A lineage as lines of text, in the manner of `git log --graph`.
///
/// One line for each instrument, the newest first. A line that leaves an instrument downwards leads
/// to what it cites, after transitive reduction; `●` has its text in the corpus, `○` is only cited,
/// `◉` is the root. Where citations run in a circle, those that would lead upwards are not drawn.
public struct LanePlot: Sendable {
  /// The characters to draw with.
  public enum Characters: Sendable {
    /// Box-drawing characters.
    case lines
    /// ASCII only.
    case ascii
  }

  /// The characters to draw with.
  public var characters: Characters
  /// The number of columns to fit into; titles are cut.
  public var width: Int
  /// The languages that titles are looked for in, in this order.
  public var languages: [Language]

  /// Creates a plot.
  public init(
    characters: Characters = .lines, width: Int = 100, languages: [Language] = [.english]
  ) {
    self.characters = characters
    self.width = width
    self.languages = languages
  }

  /// Draws a selection; every line ends in a line feed.
  public func text(of selection: GraphSelection, in graph: CitationGraph) -> String {
    let chronology = Chronology(of: graph)
    let drawn = selection.drawn(in: graph)
    let compact = compactGraph(of: drawn, selection, graph)
    let days = days(of: selection, compact, chronology)
    let order = NewestFirst(compact, days: days).order
    let nodes = order.map { selection.nodes[$0] }
    var lineOfPlace = order
    for (line, place) in order.enumerated() { lineOfPlace[place] = line }
    var lanes = Lanes(characters: characters)
    let drawings = order.map { place in
      let node = selection.nodes[place]
      let mark = lanes.characters.mark(
        isRoot: node == selection.lineage?.root, isInCorpus: graph.nodes[node].isInCorpus)
      return lanes.line(
        of: place, mark: mark,
        citing: cited(below: place, lineOfPlace, compact) { isMain($0, selection, graph) })
    }
    let reached = reasons(of: selection, in: graph)
    let columns = [
      drawings, nodes.map { graph.nodes[$0].instrument.symbol?.spelling ?? "" },
      nodes.map { date(of: graph.nodes[$0]) }, nodes.map { reached[$0] ?? "" },
      nodes.map { title(of: graph.nodes[$0]) },
    ]
    return lines(of: columns)
  }

  private func compactGraph(
    of drawn: [GraphSelection.DrawnCitation], _ selection: GraphSelection, _ graph: CitationGraph
  ) -> CompactGraph {
    var places: [Int: Int] = [:]
    for (place, node) in selection.nodes.enumerated() { places[node] = place }
    let edges = drawn.compactMap { edge -> (citing: Int, cited: Int)? in
      let citation = graph.citations[edge.citation]
      guard let citing = places[citation.citing], let cited = places[citation.cited] else {
        return nil
      }
      return (citing, cited)
    }
    return CompactGraph(nodeCount: selection.nodes.count, edges: edges)
  }

  /// The days to list by.
  ///
  /// What has none follows the oldest instrument that cites it, so that the lanes that wait for it
  /// are no longer than need be.
  private func days(
    of selection: GraphSelection, _ graph: CompactGraph, _ chronology: Chronology
  ) -> [Int?] {
    selection.nodes.enumerated().map { place, node in
      if let day = chronology.days[node] { return day }
      return graph.citing[place].compactMap { chronology.days[selection.nodes[Int($0)]] }.min()
    }
  }

  /// What a place cites further down: first what goes on in the same lane, then the nearest line.
  private func cited(
    below place: Int, _ lines: [Int], _ graph: CompactGraph, isMain: (Int) -> Bool
  ) -> [Int] {
    let below = graph.cited[place].map(Int.init)
      .filter { lines[$0] > lines[place] }
      .sorted { lines[$0] < lines[$1] }
    // A text of the corpus has a lineage to go on with, the others mostly end at once.
    return below.filter(isMain) + below.filter { !isMain($0) }
  }

  private func isMain(_ place: Int, _ selection: GraphSelection, _ graph: CitationGraph) -> Bool {
    graph.nodes[selection.nodes[place]].isInCorpus
  }

  private func lines(of columns: [[String]]) -> String {
    let widths = columns.map { $0.map(\.displayWidth).max() ?? 0 }
    var text = ""
    for row in columns[0].indices {
      var line = ""
      for (column, width) in zip(columns, widths) where width > 0 {
        line += (line.isEmpty ? "" : "  ") + column[row].padded(toColumns: width)
      }
      let end = line.lastIndex { $0 != " " }.map { line.index(after: $0) } ?? line.startIndex
      text += String(line[..<end]).truncated(toColumns: width) + "\n"
    }
    return text
  }

  /// The date, or the likely year with a tilde.
  private func date(of node: CitationGraph.Node) -> String {
    if let date = node.date ?? node.citedDate { return date.description }
    return Chronology.likelyDate(of: node).map { "~\($0.year)" } ?? ""
  }

  private func title(of node: CitationGraph.Node) -> String {
    if let title = node.title(in: languages) { return title.printable }
    guard case .named(let name) = node.instrument else { return "" }
    return name.printable
  }

  /// For each member of a lineage what its first citation does.
  private func reasons(of selection: GraphSelection, in graph: CitationGraph) -> [Int: String] {
    var reasons: [Int: String] = [:]
    for member in selection.lineage?.members ?? [] {
      let citation = graph.citations[member.citation]
      let treatment = graph.bestEvidence(of: citation)?.treatment?.rawValue
      reasons[member.node] =
        citation.kind == .cited ? treatment ?? "cite" : citation.kind.description
    }
    return reasons
  }
}
