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
  public let nodes: [Node]
  /// The citations, by citing node, cited node and kind.
  public let citations: [Citation]
  /// The references behind the citations, in the order of the citations.
  public let evidence: EvidenceList
  /// The documents read, in the order of their symbols.
  public let sources: [Source]

  private let outgoing: [Int32]
  private let incoming: CompactRows
  private let index: [Instrument: Int]

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
    self.nodes = nodes
    self.citations = citations
    self.evidence = evidence
    self.sources = sources
    outgoing =
      CompactRows(
        count: nodes.count, rows: citations.map { Int32($0.citing) },
        entries: citations.indices.map { Int32($0) }
      ).offsets
    incoming = CompactRows(
      count: nodes.count, rows: citations.map { Int32($0.cited) },
      entries: citations.indices.map { Int32($0) })
    index = CitationGraph.index(of: nodes)
  }

  /// The node of an instrument, found by any of its spellings.
  public func node(of instrument: Instrument) -> Int? { index[instrument] }

  /// The node of a symbol, found by any of its spellings.
  public func node(of symbol: DocumentSymbol) -> Int? { index[.document(symbol)] }

  /// Indices of the citations that a node makes, by cited node and kind.
  public func citations(from node: Int) -> Range<Int> {
    Int(outgoing[node])..<Int(outgoing[node + 1])
  }

  /// Indices of the citations that a node receives, by citing node and kind.
  public func citations(to node: Int) -> ArraySlice<Int32> { incoming[node] }

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

  /// The bare graph of the citations of some kinds, for algorithms that need no labels.
  public func compact(_ kinds: Set<Citation.Kind> = Set(Citation.Kind.allCases)) -> CompactGraph {
    let chosen = citations.filter { kinds.contains($0.kind) }
    return CompactGraph(
      nodeCount: nodes.count, sources: chosen.map { Int32($0.citing) },
      targets: chosen.map { Int32($0.cited) })
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
