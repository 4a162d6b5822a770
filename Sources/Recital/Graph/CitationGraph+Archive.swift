extension CitationGraph {
  /// The graph as bytes, from which it is made again in a fraction of the time: what stands in
  /// `graph` is needed by every question, what stands in `evidence` by few.
  public struct Archive: Sendable {
    /// The instruments, citations and sources.
    public var graph: [UInt8]
    /// The references behind the citations.
    public var evidence: [UInt8]

    /// Takes the bytes of an archive.
    public init(graph: [UInt8], evidence: [UInt8]) {
      self.graph = graph
      self.evidence = evidence
    }
  }

  /// The graph as bytes, the same for the same graph.
  public var archive: Archive {
    var writer = ArchiveWriter()
    writer.write(list: nodes) { $0.write($1) }
    writer.write(list: sources) { $0.write($1) }
    writer.write(list: citations) { $0.write($1) }
    writer.write(list: nodes.indices.filter { nodes[$0].agendaItem != nil }) {
      $0.write($1)
      $0.write(nodes[$1].agendaItem ?? "")
    }
    return Archive(graph: writer.bytes, evidence: EvidenceArchive.bytes(of: evidence))
  }

  /// Makes a graph of its archive; nil where the bytes are none.
  ///
  /// - Complexity: O(*n* + *m*).
  public init?(_ archive: Archive) {
    var reader = ArchiveReader(archive.graph)
    var nodes = reader.list { $0.node() }
    let sources = reader.list { $0.source(nodes: nodes.count) }
    guard let evidence = EvidenceArchive(archive.evidence, sources: sources.count) else {
      return nil
    }
    let citations = reader.list { $0.citation(nodes: nodes.count, evidence: evidence.count) }
    // Archives that were written before agenda items were kept end here.
    if !reader.isDone {
      for _ in 0..<reader.count() where !reader.isBroken {
        let node = reader.number(below: nodes.count)
        let item = reader.text()
        if nodes.indices.contains(node) { nodes[node].agendaItem = item }
      }
    }
    guard reader.isDone else { return nil }
    self.init(
      nodes: nodes, citations: citations, evidence: EvidenceList(evidence), sources: sources)
  }
}

extension ArchiveWriter {
  mutating func write(_ node: CitationGraph.Node) {
    write(node.instrument)
    write(list: node.aliases) { $0.write($1) }
    write(list: node.titles.sorted { $0.key.rawValue < $1.key.rawValue }) {
      $0.write($1.key)
      $0.write($1.value)
    }
    write(node.date) { $0.write($1) }
    write(node.citedDate) { $0.write($1) }
    write(list: node.sources) { $0.write($1) }
  }

  fileprivate mutating func write(_ citation: Citation) {
    write(citation.citing)
    write(citation.cited)
    write(Int(citation.kind.rawValue))
    write(citation.mentions)
    write(citation.references.lowerBound)
    write(citation.references.count)
  }

  mutating func write(_ source: CitationGraph.Source) {
    write(source.path)
    write(source.language)
    write(source.node)
  }
}

extension ArchiveReader {
  mutating func node() -> CitationGraph.Node {
    var node = CitationGraph.Node(instrument())
    node.aliases = list { $0.symbol() }
    for _ in 0..<count() where !isBroken {
      let language = language()
      node.titles[language] = text()
    }
    node.date = optional { $0.date() }.flatMap(\.self)
    node.citedDate = optional { $0.date() }.flatMap(\.self)
    node.sources = list { $0.text() }
    return node
  }

  fileprivate mutating func citation(nodes: Int, evidence: Int) -> Citation {
    let citing = number(below: nodes)
    let cited = number(below: nodes)
    let kind = Citation.Kind(rawValue: UInt8(truncatingIfNeeded: number()))
    let mentions = number()
    let lower = number(below: evidence + 1)
    let count = number(below: evidence - lower + 1)
    if kind == nil { fail() }
    return Citation(
      citing: citing, cited: cited, kind: kind ?? .cited, mentions: mentions,
      references: lower..<(lower + count))
  }

  mutating func source(nodes: Int) -> CitationGraph.Source {
    let path = text()
    let language = language()
    return CitationGraph.Source(path: path, language: language, node: number(below: nodes))
  }
}
