import Recital

/// What tells the documents that fetched ones cite: their files, and the store.
struct FetchedCitations {
  /// The graph of the store, where there is one.
  let known: CitationGraph?

  /// What documents cite: what their files cite most first, then what the store knows of them.
  func cited(
    by symbols: [DocumentSymbol], in paths: [String]
  ) async -> (symbols: [DocumentSymbol], isRead: Bool) {
    var cited: [DocumentSymbol] = []
    var isRead = true
    if !paths.isEmpty {
      let corpus = await Corpus.read(paths)
      corpus.report()
      isRead = corpus.errors.isEmpty
      cited = CitedSymbols.most(in: CitationGraph(await corpus.joined().documents))
    }
    cited += known.map { CitedSymbols.cited(by: symbols, in: $0) } ?? []
    return (cited.distinct, isRead)
  }

  /// Whether the store has the text of a document.
  func knows(_ symbol: DocumentSymbol) -> Bool {
    guard let known, let node = known.node(of: symbol) else { return false }
    return known.isInCorpus(node)
  }
}

/// What documents cite and are not themselves, what they cite most first.
enum CitedSymbols {
  static func most(in graph: CitationGraph) -> [DocumentSymbol] {
    Ranking(of: graph).entries.filter { !$0.isInCorpus && $0.citingDocuments > 0 }
      .compactMap { graph.nodes[$0.node].instrument.symbol }
  }

  /// What some documents cite, in the order of symbols.
  static func cited(by symbols: [DocumentSymbol], in graph: CitationGraph) -> [DocumentSymbol] {
    let nodes = symbols.compactMap { graph.node(of: $0) }
    // What a part is a part of is not cited by it.
    let cited = nodes.flatMap { graph.citations(from: $0) }.map { graph.citations[$0] }
      .filter { $0.kind != .partOf }.map(\.cited)
    return cited.compactMap { graph.nodes[$0].instrument.symbol }.sorted()
  }
}
