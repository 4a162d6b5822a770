import ArgumentParser
import Recital

/// The graph that a command asks about.
struct GraphOptions: ParsableArguments {
  @OptionGroup var corpus: CorpusOptions

  @Option(help: "The language of titles; by default that of most texts.")
  var language: Language?

  /// Reads, analyses and builds; errors in reading are kept for the end.
  func load() async throws -> LoadedGraph {
    if let loaded = try EdgeListInput.load(corpus.from) { return loaded }
    let read = await Corpus.read(corpus.from)
    let documents = await read.joined().documents
    return LoadedGraph(
      graph: CitationGraph(documents), corpus: read,
      languages: GraphOptions.order(of: documents, first: language))
  }

  /// The language asked for, then the others by the number of their texts.
  private static func order(of documents: [AnalysedDocument], first: Language?) -> [Language] {
    var counts: [Language: Int] = [:]
    for analysed in documents { counts[analysed.document.language, default: 0] += 1 }
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

  /// The node of a symbol in any usual spelling.
  func node(of text: String) throws -> Int {
    let symbols = DocumentSymbol.parseAll(text)
    guard !symbols.isEmpty else {
      throw ValidationError(
        "'\(Messages.visible(text))' is no symbol. "
          + "Give one such as 56/24 V, A/60/88, 1540 (2004) or 第56/24V号决议.")
    }
    for symbol in symbols {
      if let node = graph.node(of: symbol) { return node }
    }
    corpus.report()
    Messages.warn(notFound(symbols[0]))
    throw ExitCode(1)
  }

  private func notFound(_ symbol: DocumentSymbol) -> String {
    let near = nearest(to: symbol)
    let hint = near.isEmpty ? "" : " Nearest: \(near.joined(separator: ", "))."
    return "\(symbol) is neither in the documents given nor cited by them.\(hint)"
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
