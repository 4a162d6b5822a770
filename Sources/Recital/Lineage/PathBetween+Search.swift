extension PathBetween {
  /// What the newer one reaches and what reaches the older one, in ascending order; nil where the one does
  /// not reach the other.
  ///
  /// Both searches go on in turn until one of them has found all that it can; the other then stays
  /// within that, as in the search from both ends of Pohl ("Bi-directional search", Machine Intelligence 6,
  /// 1971). Where the order of the instruments is known, neither passes the other end.
  ///
  /// - Complexity: O(*n* + *k*), where *k* is twice the number of citations that the lesser of the two
  ///   searches sees.
  static func between(
    _ newer: Int, _ older: Int, _ graph: CitationGraph, _ kinds: Set<Citation.Kind>
  ) -> [Int]? {
    guard var below = Reach(from: newer, to: older, in: graph, kinds, isDown: true),
      var above = Reach(from: older, to: newer, in: graph, kinds, isDown: false)
    else { return nil }
    while true {
      guard below.advance(to: above.seenCitations) else {
        guard below.holds(older) else { return nil }
        above.finish(within: below)
        return above.nodes
      }
      guard above.advance(to: below.seenCitations) else {
        guard above.holds(newer) else { return nil }
        below.finish(within: above)
        return below.nodes
      }
    }
  }
}

/// The search for all that an instrument reaches along citations, or that reaches it.
private struct Reach {
  private let graph: CitationGraph
  private let isDown: Bool
  /// Which kinds of citations count, nil where all do.
  private let kinds: [Bool]?
  /// The ranks between which an instrument must lie.
  private let ranks: ClosedRange<Int>?
  private var found: [Bool]
  private var open: [Int]
  private(set) var seenCitations = 0

  /// Begins a search; nil where the order of the instruments tells that it will not come to its end.
  init?(
    from start: Int, to end: Int, in graph: CitationGraph, _ kinds: Set<Citation.Kind>,
    isDown: Bool
  ) {
    self.graph = graph
    self.isDown = isDown
    let wanted = Citation.Kind.allCases.map(kinds.contains)
    self.kinds = wanted.allSatisfy(\.self) ? nil : wanted
    if let first = graph.knownRank(of: start), let last = graph.knownRank(of: end) {
      guard isDown ? last <= first : first <= last else { return nil }
      ranks = min(first, last)...max(first, last)
    } else {
      ranks = nil
    }
    found = [Bool](repeating: false, count: graph.nodes.count)
    found[start] = true
    open = [start]
  }

  /// Whether an instrument was found.
  func holds(_ node: Int) -> Bool { found[node] }

  /// What was found, in ascending order.
  var nodes: [Int] { found.indices.filter { found[$0] } }

  /// Goes on until more citations have been seen than a number; false where nothing is left to see.
  mutating func advance(to number: Int) -> Bool {
    let limit = number + 64
    while seenCitations < limit {
      guard let node = open.popLast() else { return false }
      step(from: node) { _ in true }
    }
    return true
  }

  /// Leaves out what another search has not found, and goes on within what it has.
  mutating func finish(within other: Reach) {
    // What was found on a way outside may be reached on one inside too, but each step of a way between the
    // ends is inside: so begin anew from what is inside.
    for node in found.indices where found[node] && !other.found[node] { found[node] = false }
    open = open.filter { other.found[$0] }
    while let node = open.popLast() { step(from: node) { other.found[$0] } }
  }

  private mutating func step(from node: Int, where isWanted: (Int) -> Bool) {
    if isDown {
      let citations = graph.citations(from: node)
      seenCitations += citations.count + 1
      for citation in citations { take(graph.cited(by: citation), citation, isWanted) }
    } else {
      let citations = graph.citations(to: node)
      seenCitations += citations.count + 1
      for citation in citations { take(graph.citing(of: Int(citation)), Int(citation), isWanted) }
    }
  }

  private mutating func take(_ node: Int, _ citation: Int, _ isWanted: (Int) -> Bool) {
    guard !found[node], isWanted(node) else { return }
    if let ranks, let rank = graph.knownRank(of: node), !ranks.contains(rank) { return }
    if let kinds, !kinds[Int(graph.kind(ofCitation: citation).rawValue)] { return }
    found[node] = true
    open.append(node)
  }
}
