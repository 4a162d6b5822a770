/// A lineage as lines of text, in the manner of `git log --graph`.
///
/// One line for each instrument, the newest first. A line that leaves an instrument downwards leads
/// to what it cites, after transitive reduction; `●` has its text in the corpus, `○` is only cited,
/// `◉` is what was asked about. What only one instrument cites and cites nothing itself is listed below that one,
/// indented, without a line. Where citations run in a circle, those that would lead upwards are not
/// drawn.
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
  /// Whose lineage each instrument belongs to, where several were asked about.
  public var shares: LineageShares?
  /// Whether to tell the columns apart by the colours of a terminal (ECMA-48).
  public var isColored = false

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
    let rows = LaneRows(of: selection.withoutBareBases(in: graph), in: graph, characters)
    let texts = LaneTexts(
      of: rows, in: graph, languages: languages,
      letters: shares.map { LineageLetters(of: $0, in: graph) })
    let table = LaneTable(width: width, ellipsis: characters.ellipsis, isColored: isColored)
    return table.text(of: texts.lines)
  }

  /// The main line of the series of each root, newest first, in lines of the width; empty where no
  /// root has a predecessor or a successor.
  public func series(of selection: GraphSelection, in graph: CitationGraph) -> String {
    var shown: Set<Int> = []
    var text = ""
    let known = selection.series
    for (index, root) in (selection.lineage?.roots ?? []).enumerated() where !shown.contains(root) {
      let series = known.isEmpty ? Series(through: root, in: graph) : known[index]
      let members = series.members.map(\.node)
      shown.formUnion(members)
      text += self.series(members, in: graph)
    }
    return text
  }

  private func series(_ members: [Int], in graph: CitationGraph) -> String {
    guard members.count > 1 else { return "" }
    let arrow = characters == .ascii ? "->" : "→"
    let head = "Series: "
    var text = head
    var used = head.displayWidth
    for (index, member) in members.enumerated() {
      let name = graph.nodes[member].instrument.description.printable
      let piece = index + 1 < members.count ? "\(name) \(arrow)" : name
      if index > 0, used + 1 + piece.displayWidth > width {
        text += "\n" + String(repeating: " ", count: head.count)
        used = head.count
      } else if index > 0 {
        text += " "
        used += 1
      }
      text += piece
      used += piece.displayWidth
    }
    return text + "\n"
  }
}

extension LanePlot.Characters {
  /// What stands for the rest of a text that is cut.
  var ellipsis: String {
    switch self {
    case .lines: "…"
    case .ascii: "..."
    }
  }

  /// The line of a lane that leads past; a crossing line is broken by it.
  var vertical: Character {
    switch self {
    case .lines: "│"
    case .ascii: "|"
    }
  }

  /// The line between lanes.
  var horizontal: Character {
    switch self {
    case .lines: "─"
    case .ascii: "-"
    }
  }

  /// The mark of an instrument.
  func mark(isRoot: Bool, isInCorpus: Bool) -> Character {
    switch self {
    case .lines: isRoot ? "◉" : isInCorpus ? "●" : "○"
    case .ascii: isRoot ? "@" : isInCorpus ? "*" : "o"
    }
  }
}
