/// The instruments of a set of documents and the citations between them.
///
/// The language versions of a document are one node, and so are the two symbols of a joint
/// document. There is one edge for each citing instrument, cited instrument and kind. The graph is
/// built once and does not depend on the order of the documents.
public struct CitationGraph: Sendable {
  /// A document of the corpus that the graph was built from.
  public struct Source: Hashable, Sendable {
    /// The path as given.
    public var path: String
    /// The language of the text.
    public var language: Language
    /// The instrument it is a version of, as an index into `CitationGraph.nodes`.
    public var node: Int

    /// Creates a source.
    public init(path: String, language: Language, node: Int) {
      self.path = path
      self.language = language
      self.node = node
    }
  }

  /// The instruments, in the order of their symbols, then those with a name only.
  public let nodes: LazyList<Node>
  /// The citations, by citing node, cited node and kind.
  public let citations: CitationList
  /// The references behind the citations, in the order of the citations.
  public let evidence: EvidenceList
  /// The documents read, in the order of their symbols.
  public let sources: LazyList<Source>

  /// How to get from an instrument to its citations.
  let links: Links

  enum Links: Sendable {
    case built(outgoing: [Int32], incoming: CompactRows, index: [Instrument: Int])
    case stored(StoredGraph)
  }

  /// Builds the graph of documents with their references.
  ///
  /// - Complexity: O(*n* + *m* log *m*) for *n* instruments and *m* references.
  public init(_ documents: [AnalysedDocument]) {
    self.init(citing: documents.map(CitingDocument.init))
  }

  /// Builds the graph of what documents cite.
  ///
  /// - Complexity: O(*n* + *m* log *m*) for *n* instruments and *m* references.
  public init(citing documents: [CitingDocument]) { self = GraphAssembly(of: documents).graph() }

  /// Puts a graph together from parts that were taken from another, for instance from a store.
  ///
  /// - Precondition: The citations are sorted as `citations` says.
  /// - Complexity: O(*n* + *m*).
  public init(nodes: [Node], citations: [Citation], evidence: EvidenceList, sources: [Source]) {
    self.nodes = LazyList(nodes)
    self.citations = CitationList(citations)
    self.evidence = evidence
    self.sources = LazyList(sources)
    let outgoing = CompactRows(
      count: nodes.count, rows: citations.map { Int32($0.citing) },
      entries: citations.indices.map { Int32($0) })
    let incoming = CompactRows(
      count: nodes.count, rows: citations.map { Int32($0.cited) },
      entries: citations.indices.map { Int32($0) })
    links = .built(
      outgoing: outgoing.offsets, incoming: incoming, index: CitationGraph.index(of: nodes))
  }

  /// Puts a graph together from the parts of another as they are.
  public init(
    nodes: LazyList<Node>, citations: CitationList, evidence: EvidenceList,
    sources: LazyList<Source>
  ) {
    self.init(
      nodes: Array(nodes), citations: Array(citations), evidence: evidence,
      sources: Array(sources))
  }

  /// Takes a graph that lies somewhere as bytes.
  init(_ stored: StoredGraph) {
    nodes = LazyList(stored.nodes)
    citations = CitationList(stored)
    evidence = EvidenceList(stored.evidence)
    sources = LazyList(stored.sources)
    links = .stored(stored)
  }

  /// The node of an instrument, found by any of its spellings.
  public func node(of instrument: Instrument) -> Int? {
    switch links {
    case .built(_, _, let index): index[instrument]
    case .stored(let graph): graph.node(of: instrument)
    }
  }

  /// The node of a symbol, found by any of its spellings.
  public func node(of symbol: DocumentSymbol) -> Int? { node(of: .document(symbol)) }

  /// Indices of the citations that a node makes, by cited node and kind.
  public func citations(from node: Int) -> Range<Int> {
    switch links {
    case .built(let outgoing, _, _): Int(outgoing[node])..<Int(outgoing[node + 1])
    case .stored(let graph): graph.citations(from: node)
    }
  }

  /// Indices of the citations that a node receives, by citing node and kind.
  public func citations(to node: Int) -> ArraySlice<Int32> {
    switch links {
    case .built(_, let incoming, _): incoming[node]
    case .stored(let graph): graph.citations(to: node)
    }
  }

  /// How many citations a node receives.
  public func citingCount(of node: Int) -> Int {
    switch links {
    case .built(_, let incoming, _): incoming.count(of: node)
    case .stored(let graph): graph.citingCount(of: node)
    }
  }

  /// What kind of instrument a node is.
  public func kind(of node: Int) -> Node.Kind {
    switch links {
    case .built: nodes[node].kind
    case .stored(let graph): graph.kind(of: node)
    }
  }

  /// Whether the corpus has the text of a node; otherwise it is only cited.
  public func isInCorpus(_ node: Int) -> Bool {
    switch links {
    case .built: nodes[node].isInCorpus
    case .stored(let graph): graph.isInCorpus(node)
    }
  }

  /// The body that gave a node its symbol, nil where it has none.
  func body(of node: Int) -> Body? {
    switch links {
    case .built: nodes[node].instrument.symbol?.body
    case .stored(let graph): graph.body(of: node)
    }
  }

  /// The day number that a node is sorted by, nil where none is known.
  func day(of node: Int) -> Int? {
    switch links {
    case .built: Chronology.likelyDate(of: nodes[node])?.dayNumber
    case .stored(let graph): graph.day(of: node)
    }
  }

  /// The languages of the documents read, in the order of all languages, with how many there are.
  public var languageCounts: [Int] {
    switch links {
    case .built:
      return Language.allCases.map { language in sources.count { $0.language == language } }
    case .stored(let graph): return graph.languageCounts
    }
  }

  /// The year that a node is shown with, nil where none is known.
  func year(of node: Int) -> Int? {
    switch links {
    case .built: Chronology.likelyDate(of: nodes[node])?.year
    case .stored(let graph): graph.year(of: node)
    }
  }

  /// When the instruments were adopted, as far as known.
  var chronology: (days: [Int?], years: [Int?]) {
    switch links {
    case .built:
      let likely = nodes.map(Chronology.likelyDate)
      return (likely.map { $0?.dayNumber }, likely.map { $0?.year })
    case .stored(let graph):
      let range = 0..<graph.nodeCount
      return (range.map { graph.day(of: $0) }, range.map { graph.year(of: $0) })
    }
  }

  /// The evidence of a citation.
  public func evidence(of citation: Citation) -> Slice<EvidenceList> {
    evidence[citation.references]
  }

  /// The reference that says most about a citation: the surest, then one with a verb, then the
  /// first.
  public func bestEvidence(of citation: Citation) -> Evidence? {
    var best: Evidence?
    for candidate in evidence(of: citation) {
      guard let known = best else {
        best = candidate
        continue
      }
      if candidate.isBetter(than: known) { best = candidate }
    }
    return best
  }

  private static func index(of nodes: [Node]) -> [Instrument: Int] {
    var index: [Instrument: Int] = [:]
    index.reserveCapacity(nodes.count)
    for (number, node) in nodes.enumerated() {
      index[node.instrument] = number
      for alias in node.aliases { index[.document(alias)] = number }
    }
    return index
  }
}
