import ArgumentParser
import Recital
import RecitalStorage

/// The graph that a command asks about.
struct GraphOptions: ParsableArguments {
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var store: DatabaseOptions

  @Option(help: "The language of titles; by default that of most texts.")
  var language: Language?

  func validate() throws {
    guard corpus.from.isEmpty || store.database == nil else {
      throw ValidationError("--from and --database exclude each other.")
    }
  }

  /// Takes the graph of the store; with `--from` reads, analyses and builds, and keeps errors in
  /// reading for the end.
  func load() async throws -> LoadedGraph {
    guard !corpus.from.isEmpty else { return try await loadStore() }
    if let loaded = try GraphInput.load(corpus.from, first: language) { return loaded }
    let read = await Corpus.read(corpus.from)
    let graph = CitationGraph(await read.joined().documents)
    return LoadedGraph(
      graph: graph, corpus: read, languages: GraphOptions.order(in: graph, first: language))
  }

  private func loadStore() async throws -> LoadedGraph {
    try store.require(orElse: "name documents behind --from")
    let graph = try await store.graph()
    return LoadedGraph(
      graph: graph, corpus: Corpus(documents: [], errors: []),
      languages: GraphOptions.order(in: graph, first: language))
  }

  /// The language asked for, then the others by the number of their texts.
  private static func order(in graph: CitationGraph, first: Language?) -> [Language] {
    let counts = Dictionary(uniqueKeysWithValues: zip(Language.allCases, graph.languageCounts))
    let others = Language.allCases.sorted { left, right in
      let (first, second) = (counts[left] ?? 0, counts[right] ?? 0)
      return first == second ? left.rawValue < right.rawValue : first > second
    }
    return (first.map { [$0] } ?? []) + others.filter { $0 != first }
  }
}

/// A graph with what was met in reading its documents.
struct LoadedGraph {
  let graph: CitationGraph
  let corpus: Corpus
  let languages: [Language]

  /// The node of a symbol in any usual spelling, or of a name as the graph has it.
  func node(of text: String) throws -> Int {
    let symbols = DocumentSymbol.parseAll(text)
    if let node = graph.node(of: .named(text)) { return node }
    guard !symbols.isEmpty else {
      throw ValidationError(
        "'\(Messages.visible(text))' is no symbol. "
          + "Give one such as 56/24 V, A/60/88, 1540 (2004) or 第56/24V号决议.")
    }
    for symbol in symbols {
      if let node = graph.node(of: symbol) { return node }
    }
    corpus.report()
    Messages.warn(notFound(symbols))
    throw ExitCode(1)
  }

  private func notFound(_ symbols: [DocumentSymbol]) -> String {
    let near = nearest(to: symbols[0])
    let hint = near.isEmpty ? "" : " Nearest: \(near.joined(separator: ", "))."
    let read = symbols.map(\.spelling).joined(separator: ", or ")
    return "\(read) is neither in the documents given nor cited by them.\(hint)"
  }

  /// The neighbours of a symbol in the order of symbols, of the same body and nature.
  private func nearest(to symbol: DocumentSymbol) -> [String] {
    let alike = graph.nodes.compactMap(\.instrument.symbol)
      .filter { $0.body == symbol.body && $0.nature == symbol.nature }.sorted()
    let place = alike.firstIndex { symbol < $0 } ?? alike.count
    let range = Swift.max(0, place - 2)..<Swift.min(alike.count, place + 2)
    return alike[range].map(\.spelling)
  }
}
