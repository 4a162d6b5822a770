/// The work of turning references into edges, once the nodes are numbered.
struct EdgeAssembly {
  /// A reference on its way into an edge.
  private struct Link {
    var citing: Int
    var cited: Int
    var kind: Citation.Kind
    var document: Int
    /// Nil for a part, which needs no reference to say so.
    var reference: Int?

    func isParallel(to other: Link) -> Bool {
      (citing, cited, kind) == (other.citing, other.cited, other.kind)
    }

    static func precedes(_ left: Link, _ right: Link) -> Bool {
      guard left.isParallel(to: right) else {
        return (left.citing, left.cited, left.kind) < (right.citing, right.cited, right.kind)
      }
      return (left.document, left.reference ?? 0) < (right.document, right.reference ?? 0)
    }
  }

  /// The edges, by citing node, cited node and kind.
  private(set) var citations: [Citation] = []
  /// Their references, in the same order.
  private(set) var evidence: [Evidence] = []

  init(of nodes: GraphAssembly) {
    var links = EdgeAssembly.partLinks(of: nodes) + EdgeAssembly.referenceLinks(of: nodes)
    links.sort(by: Link.precedes)
    var start = 0
    while start < links.count {
      let end = links[start...].firstIndex { !$0.isParallel(to: links[start]) } ?? links.count
      append(links[start..<end], of: nodes.documents)
      start = end
    }
  }

  /// For each node cited with a date the date printed most often, the earliest of several.
  func citedDates() -> [(node: Int, date: CalendarDate)] {
    var counts: [Int: [CalendarDate: Int]] = [:]
    for citation in citations where citation.kind == .cited {
      for date in evidence[citation.references].compactMap(\.date) {
        counts[citation.cited, default: [:]][date, default: 0] += 1
      }
    }
    return counts.sorted { $0.key < $1.key }.compactMap { node, dates in
      let best = dates.max { ($0.value, $1.key) < ($1.value, $0.key) }
      return best.map { (node, $0.key) }
    }
  }

  private mutating func append(_ links: ArraySlice<Link>, of documents: [CitingDocument]) {
    guard let first = links.first else { return }
    let lower = evidence.count
    for link in links {
      guard let reference = link.reference else { continue }
      evidence.append(documents[link.document].links[reference].evidence)
      evidence[evidence.count - 1].source = link.document
    }
    // Versions in several languages say the same: the one with the most mentions counts.
    var mentions: [Int: Int] = [:]
    for found in evidence[lower...] { mentions[found.source, default: 0] += 1 }
    citations.append(
      Citation(
        citing: first.citing, cited: first.cited, kind: first.kind,
        mentions: mentions.values.max() ?? 0, references: lower..<evidence.count))
  }

  private static func partLinks(of nodes: GraphAssembly) -> [Link] {
    let links = nodes.parts.map { part in
      Link(
        citing: nodes.nodeOfSpelling[part.part], cited: nodes.nodeOfSpelling[part.base],
        kind: .partOf, document: 0)
    }
    return links.filter { $0.citing != $0.cited }
  }

  private static func referenceLinks(of nodes: GraphAssembly) -> [Link] {
    var links: [Link] = []
    for (number, document) in nodes.documents.enumerated() {
      guard let citing = nodes.node(of: document.instrument) else { continue }
      links += EdgeAssembly.links(of: document, number, citing: citing, nodes)
    }
    return links
  }

  /// The references of one document, without those to itself and with one for each joint symbol.
  private static func links(
    of document: CitingDocument, _ number: Int, citing: Int, _ nodes: GraphAssembly
  ) -> [Link] {
    var links: [Link] = []
    var previous: (range: Range<Int>, cited: Int)?
    for (index, link) in document.links.enumerated() {
      guard let cited = nodes.node(of: link.target), cited != citing else { continue }
      if let known = previous, known.range == link.range, known.cited == cited { continue }
      previous = (link.range, cited)
      links.append(
        Link(
          citing: citing, cited: cited, kind: link.evidence.form == .series ? .implied : .cited,
          document: number, reference: index))
    }
    return links
  }
}
