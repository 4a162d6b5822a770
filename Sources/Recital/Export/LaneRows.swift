/// The lines of a plot, from the newest instrument to the oldest, with the lanes before them.
struct LaneRows {
  /// A line: an instrument with the lanes before it.
  struct Row {
    /// The instrument, as an index into `CitationGraph.nodes`.
    let node: Int
    /// The lanes, with the mark of the instrument unless it hangs on another.
    let drawing: String
    /// How far it is indented: 0 for an instrument with a lane.
    let depth: Int
    /// The mark before an instrument that hangs on another.
    let mark: Character
    /// The citation that tells why it is listed, as an index into `CitationGraph.citations`.
    let citation: Int?
  }

  /// The lines, from the first to the last.
  private(set) var rows: [Row] = []
  /// The instruments asked about.
  let roots: Set<Int>

  private let selection: GraphSelection
  private let graph: CitationGraph
  private let drawn: [GraphSelection.DrawnCitation]
  private let compact: CompactGraph
  private let hanging: HangingInstruments

  init(of selection: GraphSelection, in graph: CitationGraph, _ characters: LanePlot.Characters) {
    self.selection = selection
    self.graph = graph
    let roots = selection.roots
    self.roots = roots
    drawn = selection.drawn(in: graph)
    compact = LaneRows.compactGraph(of: drawn, selection.nodes, graph)
    hanging = HangingInstruments(in: compact) { place in
      let node = selection.nodes[place]
      return !roots.contains(node) && !graph.isInCorpus(node)
    }
    addRows(characters)
  }

  private mutating func addRows(_ characters: LanePlot.Characters) {
    let reached = reached
    let ties = ties
    var lanes = Lanes(characters: characters)
    let order = order()
    var lines = [Int](repeating: 0, count: compact.nodeCount)
    for (line, place) in order.enumerated() { lines[place] = line }
    for place in order {
      let node = selection.nodes[place]
      let sign = mark(of: node, characters)
      let drawing = lanes.line(of: place, mark: sign, citing: cited(below: place, lines))
      rows.append(Row(node: node, drawing: drawing, depth: 0, mark: sign, citation: reached[node]))
      let passing = lanes.passing
      var open = children(of: place).map { (place: $0, depth: 1) }
      while let next = open.popLast() {
        let node = selection.nodes[next.place]
        rows.append(
          Row(
            node: node, drawing: passing, depth: next.depth, mark: mark(of: node, characters),
            citation: ties[node]))
        open += children(of: next.place).map { ($0, next.depth + 1) }
      }
    }
  }

  /// What hangs on a place, the newest last.
  private func children(of place: Int) -> [Int] {
    hanging.children[place].sorted { left, right in
      let one = graph.day(of: selection.nodes[left]) ?? Int.min
      let other = graph.day(of: selection.nodes[right]) ?? Int.min
      return one == other ? left > right : one < other
    }
  }

  private func mark(of node: Int, _ characters: LanePlot.Characters) -> Character {
    characters.mark(isRoot: roots.contains(node), isInCorpus: graph.isInCorpus(node))
  }

  /// For each member of a lineage the citation that its line shows: of an ancestor the one that is
  /// drawn, of a descendant the one by which it was reached.
  private var reached: [Int: Int] {
    var reached: [Int: Int] = [:]
    let ties = ties
    for member in selection.lineage?.members ?? [] {
      let tie = member.direction == .ancestors ? ties[member.node] : nil
      reached[member.node] = tie ?? member.citation
    }
    return reached
  }

  /// For each node the most explicit citation of it that is drawn, the last of several.
  private var ties: [Int: Int] {
    var ties: [Int: Int] = [:]
    for edge in drawn {
      let citation = graph.citations[edge.citation]
      // A citation by number says more than one of a whole series.
      if let other = ties[citation.cited], graph.citations[other].kind < citation.kind { continue }
      ties[citation.cited] = edge.citation
    }
    return ties
  }

  /// The places that have a lane, newest first.
  private func order() -> [Int] {
    let places = selection.nodes.indices.filter { !hanging.hangs[$0] }
    var numbers = [Int](repeating: 0, count: compact.nodeCount)
    for (number, place) in places.enumerated() { numbers[place] = number }
    let edges = places.flatMap { place in
      compact.cited[place].map(Int.init).filter { !hanging.hangs[$0] }
        .map { (citing: numbers[place], cited: numbers[$0]) }
    }
    let days = days
    let bare = CompactGraph(nodeCount: places.count, edges: edges)
    return NewestFirst(bare, days: places.map { days[$0] }).order.map { places[$0] }
  }

  /// The days to list by.
  ///
  /// What has none follows the oldest instrument that cites it, so that the lanes that wait for it
  /// are no longer than need be.
  private var days: [Int?] {
    let days = selection.nodes.map { graph.day(of: $0) }
    return days.enumerated().map { place, day in
      day ?? compact.citing[place].compactMap { days[Int($0)] }.min()
    }
  }

  /// What a place cites further down: first what goes on in the same lane, then the nearest line.
  private func cited(below place: Int, _ lines: [Int]) -> [Int] {
    let below = compact.cited[place].map(Int.init)
      .filter { !hanging.hangs[$0] && lines[$0] > lines[place] }
      .sorted { lines[$0] < lines[$1] }
    // A text of the corpus has a lineage to go on with, the others mostly end at once.
    let isMain = { (place: Int) in graph.isInCorpus(selection.nodes[place]) }
    return below.filter(isMain) + below.filter { !isMain($0) }
  }

  private static func compactGraph(
    of drawn: [GraphSelection.DrawnCitation], _ nodes: [Int], _ graph: CitationGraph
  ) -> CompactGraph {
    var places: [Int: Int] = [:]
    for (place, node) in nodes.enumerated() { places[node] = place }
    let edges = drawn.compactMap { edge -> (citing: Int, cited: Int)? in
      let citation = graph.citations[edge.citation]
      guard let citing = places[citation.citing], let cited = places[citation.cited] else {
        return nil
      }
      return (citing, cited)
    }
    return CompactGraph(nodeCount: nodes.count, edges: edges)
  }
}
