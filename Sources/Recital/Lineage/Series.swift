/// The chain of successive resolutions or decisions through one of them.
///
/// Each member cites the one before it: by a number, or by naming the series as a whole. Where one
/// names none before it, since its text is not given or not understood, the newest that a later
/// member names goes on.
public struct Series: Sendable {
  /// Why one instrument is taken for the successor of another.
  public enum Link: String, Hashable, Sendable, CaseIterable {
    /// It cites it and bears the same title.
    case title
    /// It names the series that the other belongs to.
    case implied
    /// It cites it as the only one of the session before, and nothing is known of its title.
    case number
  }

  /// A member of the series.
  public struct Member: Hashable, Sendable {
    /// The instrument, as an index into `CitationGraph.nodes`.
    public let node: Int
    /// The citation of its predecessor, as an index into `CitationGraph.citations`; nil at the end,
    /// and where only a later member names the predecessor.
    public let citation: Int?
    /// Why that is its predecessor; nil where there is no such citation.
    public let link: Link?
  }

  /// The members, newest first.
  public let members: [Member]

  /// Follows a series from one of its members to both ends.
  ///
  /// Predecessors are always older, so there is no way round in a circle.
  ///
  /// - Complexity: O(*n* + *k*), where *k* is the number of citations that the members and those
  ///   that cite them make.
  public init(through node: Int, in graph: CitationGraph) {
    let search = SeriesSearch(in: graph)
    var newest = node
    while let next = search.successor(of: newest) { newest = next }
    var members: [Member] = []
    var named: Set<Int> = []
    var current: Int? = newest
    while let member = current {
      let steps = search.linked(from: member)
      named.formUnion(steps.map { graph.citations[$0.citation].cited })
      let step = search.predecessor(of: member)
      members.append(Member(node: member, citation: step?.citation, link: step?.link))
      current =
        step.map { graph.citations[$0.citation].cited } ?? search.newest(of: named, before: member)
    }
    self.members = members
  }
}

/// The search for the neighbours of an instrument in its series.
private struct SeriesSearch {
  typealias Step = (citation: Int, link: Series.Link)

  private let graph: CitationGraph
  private let days: [Int?]

  init(in graph: CitationGraph) {
    self.graph = graph
    days = Chronology(of: graph).days
  }

  /// The citation of the newest predecessor.
  func predecessor(of node: Int) -> Step? {
    let newest = linked(from: node).max { left, right in
      let one = graph.citations[left.citation]
      let other = graph.citations[right.citation]
      // Of two citations of one instrument the explicit one comes out on top.
      return (days[one.cited] ?? 0, -one.cited, other.kind)
        < (days[other.cited] ?? 0, -other.cited, one.kind)
    }
    return newest ?? onlyNumber(of: node)
  }

  /// The citations of members of the same series.
  func linked(from node: Int) -> [Step] {
    graph.citations(from: node).filter { isPossible($0) }.compactMap { citation in
      if hasSameTitle(citation) { return (citation, .title) }
      return graph.citations[citation].kind == .implied ? (citation, .implied) : nil
    }
  }

  /// The newest of some instruments that is older than another.
  func newest(of nodes: Set<Int>, before node: Int) -> Int? {
    guard let day = days[node] else { return nil }
    let older = nodes.filter { (days[$0] ?? Int.max) < day }
    return older.max { (days[$0] ?? 0, -$0) < (days[$1] ?? 0, -$1) }
  }

  /// The oldest instrument whose predecessor is the given one, else the oldest that names it as a
  /// member of its series.
  func successor(of node: Int) -> Int? {
    let citing = Set(graph.citations(to: node).map { graph.citations[Int($0)].citing })
    let successors = citing.filter { candidate in
      predecessor(of: candidate).map { graph.citations[$0.citation].cited } == node
    }
    return oldest(of: successors) ?? oldest(of: citing.filter { names(node, in: $0) })
  }

  private func names(_ node: Int, in citing: Int) -> Bool {
    linked(from: citing).contains { graph.citations[$0.citation].cited == node }
  }

  private func oldest(of nodes: Set<Int>) -> Int? {
    nodes.min { (days[$0] ?? 0, $0) < (days[$1] ?? 0, $1) }
  }

  /// Whether a citation leads to an older act of the same kind and body.
  private func isPossible(_ index: Int) -> Bool {
    let citation = graph.citations[index]
    let citing = graph.nodes[citation.citing]
    let cited = graph.nodes[citation.cited]
    guard citation.kind != .partOf, citing.kind == .resolution || citing.kind == .decision,
      citing.kind == cited.kind,
      citing.instrument.symbol?.body == cited.instrument.symbol?.body,
      let later = days[citation.citing], let earlier = days[citation.cited]
    else { return false }
    return earlier < later
  }

  private func hasSameTitle(_ index: Int) -> Bool {
    let citing = graph.nodes[graph.citations[index].citing].titles
    let cited = graph.nodes[graph.citations[index].cited].titles
    return citing.contains { language, title in
      cited[language].map { SeriesSearch.key($0) == SeriesSearch.key(title) } ?? false
    }
  }

  /// The one citation of the session before, or of the one before that, to an act without a title.
  private func onlyNumber(of node: Int) -> Step? {
    let candidates = graph.citations(from: node).filter { isPossible($0) }
    guard case .regular(let session) = graph.nodes[node].instrument.symbol?.session else {
      return nil
    }
    for earlier in [session - 1, session - 2] {
      let cited = candidates.filter {
        graph.nodes[graph.citations[$0].cited].instrument.symbol?.session == .regular(earlier)
      }
      guard cited.isEmpty else {
        let untitled = graph.nodes[graph.citations[cited[0]].cited].titles.isEmpty
        return cited.count == 1 && untitled ? (cited[0], .number) : nil
      }
    }
    return nil
  }

  /// A title without the spaces, quotation marks and capitals that differ between versions, and
  /// without the letter before the title of a part: `V. Small arms`.
  private static func key(_ title: String) -> String {
    let head = title.prefix { $0.isASCII && $0.isUppercase }
    let rest = title.dropFirst(head.count)
    let bare = (1...2).contains(head.count) && rest.first == "." ? rest : title[...]
    return bare.filter { $0.isLetter || $0.isNumber }.lowercased()
  }
}
