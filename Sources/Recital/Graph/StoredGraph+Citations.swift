extension StoredGraph {
  /// A citation.
  func citation(_ index: Int) -> Citation {
    precondition((0..<citationCount).contains(index), "a citation of the graph")
    let lower = min(max(0, number(.references, index * 2)), evidenceCount)
    let upper = min(max(lower, lower + number(.references, index * 2 + 1)), evidenceCount)
    return Citation(
      citing: node(number(.citing, index)), cited: node(number(.cited, index)),
      kind: mark(of: index).kind, mentions: number(.mentions, index), references: lower..<upper)
  }

  /// The instrument that a citation leads to.
  func cited(by citation: Int) -> Int {
    precondition((0..<citationCount).contains(citation), "a citation of the graph")
    return node(number(.cited, citation))
  }

  /// The instrument that makes a citation.
  func citing(of citation: Int) -> Int {
    precondition((0..<citationCount).contains(citation), "a citation of the graph")
    return node(number(.citing, citation))
  }

  /// What is known of a citation without its references.
  func mark(of citation: Int) -> CitationMark {
    CitationMark(stored: number(.marks, citation))
  }

  /// Indices of the citations that a node makes.
  func citations(from node: Int) -> Range<Int> { row(of: node, .outgoing) }

  /// Indices of the citations that a node receives.
  func citations(to node: Int) -> ArraySlice<Int32> {
    let row = row(of: node, .incoming)
    return row.map { place in
      Int32(truncatingIfNeeded: min(max(0, number(.incomingEntries, place)), citationCount - 1))
    }[...]
  }

  /// How many citations a node receives.
  func citingCount(of node: Int) -> Int { row(of: node, .incoming).count }

  /// Where the citations of each node begin.
  var outgoingOffsets: [Int32] { column(.outgoing, count: nodeCount + 1) }

  /// The bare graph of the citations of some kinds.
  ///
  /// - Complexity: O(*n* + *m*).
  func compact(_ kinds: Set<Citation.Kind>) -> CompactGraph {
    var cited = column(.cited, count: citationCount)
    var offsets = outgoingOffsets
    guard areRows(offsets, of: cited) else { return CompactGraph(nodeCount: nodeCount, edges: []) }
    guard kinds.count < Citation.Kind.allCases.count else {
      return CompactGraph(CompactRows(offsets: offsets, entries: cited))
    }
    let marks = column(.marks, count: citationCount)
    let wanted = Citation.Kind.allCases.map(kinds.contains)
    var kept = 0
    var place = 0
    for node in 0..<nodeCount {
      let end = Int(offsets[node + 1])
      offsets[node] = Int32(kept)
      while place < end {
        if wanted[Int(CitationMark(stored: Int(marks[place])).kind.rawValue)] {
          cited[kept] = cited[place]
          kept += 1
        }
        place += 1
      }
    }
    offsets[nodeCount] = Int32(kept)
    cited.removeLast(cited.count - kept)
    return CompactGraph(CompactRows(offsets: offsets, entries: cited))
  }

  /// Whether offsets rise from nothing to all entries, and these are nodes.
  private func areRows(_ offsets: [Int32], of entries: [Int32]) -> Bool {
    let count = Int32(nodeCount)
    return offsets.first == 0 && offsets.last == Int32(entries.count)
      && zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }
      && entries.allSatisfy { 0 <= $0 && $0 < count }
  }

  private func node(_ number: Int) -> Int { min(max(0, number), nodeCount - 1) }

  private func row(of node: Int, _ part: Part) -> Range<Int> {
    precondition((0..<nodeCount).contains(node), "a node of the graph")
    let lower = min(max(0, number(part, node)), citationCount)
    let upper = min(max(0, number(part, node + 1)), citationCount)
    return lower..<max(lower, upper)
  }
}
