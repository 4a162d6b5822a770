import ArgumentParser
import Recital
import RecitalFetching
import RecitalReading

/// Which documents to fetch, besides those named.
struct FetchSelection: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Fetch so many documents that those behind --from cite most and do not have.",
      valueName: "count"))
  var missing: Int?

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("Files and folders of documents, for --missing.", valueName: "path"))
  var from: [String] = []

  @Option(
    help: ArgumentHelp(
      "Follow so many steps of citations from the fetched documents.", valueName: "steps"))
  var depth: Int = 0

  @Option(
    help: ArgumentHelp("How many documents --depth may add at most.", valueName: "count"))
  var limit: Int = 50

  func validate() throws {
    guard missing ?? 1 > 0 else { throw ValidationError("--missing is 1 or more.") }
    guard (missing != nil) == !from.isEmpty else {
      throw ValidationError("--missing and --from go together: what do which documents lack?")
    }
    guard (0...20).contains(depth) else { throw ValidationError("--depth is 0 to 20.") }
    guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
  }

  /// The documents named, and those that the corpus lacks most.
  func choose(
    besides named: [DocumentSymbol]
  ) async -> (symbols: [DocumentSymbol], corpus: Corpus?) {
    guard let missing else { return (named, nil) }
    let corpus = await Corpus.read(from)
    let lacking = CitedSymbols.most(in: await corpus.joined())
      .filter { $0.isHeldAlone && !named.contains($0) }
    return (named + lacking.prefix(missing), corpus)
  }
}

/// What documents cite and are not themselves, what they cite most first.
enum CitedSymbols {
  static func most(in analysis: Analysis) -> [DocumentSymbol] {
    let graph = CitationGraph(analysis.documents)
    return Ranking(of: graph).entries.filter { !$0.isInCorpus && $0.citingDocuments > 0 }
      .compactMap { graph.nodes[$0.node].instrument.symbol }
  }
}
