extension CitationGraph {
  /// Where the citations of each node begin.
  var outgoingOffsets: [Int32] {
    switch links {
    case .built(let outgoing, _, _): outgoing
    case .stored(let graph): graph.outgoingOffsets
    }
  }

  /// The citations that each node receives.
  var incomingRows: CompactRows {
    switch links {
    case .built(_, let incoming, _): incoming
    case .stored:
      CompactRows(
        count: nodes.count, rows: citations.map { Int32($0.cited) },
        entries: citations.indices.map { Int32($0) })
    }
  }

  /// The instrument that a citation leads to.
  func cited(by citation: Int) -> Int {
    switch links {
    case .built: citations[citation].cited
    case .stored(let graph): graph.cited(by: citation)
    }
  }

  /// The instrument that makes a citation.
  func citing(of citation: Int) -> Int {
    switch links {
    case .built: citations[citation].citing
    case .stored(let graph): graph.citing(of: citation)
    }
  }

  /// What is known of a citation without its references.
  func mark(of citation: Int) -> CitationMark {
    guard case .stored(let graph) = links else {
      let known = citations[citation]
      return CitationMark(
        kind: known.kind, best: bestEvidence(of: known)?.treatment,
        all: evidence(of: known).lazy.compactMap(\.treatment))
    }
    return graph.mark(of: citation)
  }

  /// Why there is a citation.
  func kind(ofCitation citation: Int) -> Citation.Kind {
    switch links {
    case .built: citations[citation].kind
    case .stored(let graph): graph.mark(of: citation).kind
    }
  }

  /// How often each node is cited.
  ///
  /// - Complexity: O(*n*) where the graph is stored, else O(*m*).
  var tallies: [CitationTally] {
    if case .stored(let graph) = links { return graph.tallies }
    var tallies = [CitationTally](repeating: CitationTally(), count: nodes.count)
    for citation in citations { tallies[citation.cited].count(citation) }
    return tallies
  }

  /// A number for each node that is smaller than that of what cites it, but for circles, whose members
  /// have one; nil where it would first have to be found.
  func knownRank(of node: Int) -> Int? {
    guard case .stored(let graph) = links else { return nil }
    return graph.rank(of: node)
  }

  /// The bare graph of the citations of some kinds, for algorithms that need no labels.
  ///
  /// - Complexity: O(*n* + *m*).
  public func compact(_ kinds: Set<Citation.Kind> = Set(Citation.Kind.allCases)) -> CompactGraph {
    if case .stored(let graph) = links { return graph.compact(kinds) }
    let chosen = citations.filter { kinds.contains($0.kind) }
    return CompactGraph(
      nodeCount: nodes.count, sources: chosen.map { Int32($0.citing) },
      targets: chosen.map { Int32($0.cited) })
  }
}
