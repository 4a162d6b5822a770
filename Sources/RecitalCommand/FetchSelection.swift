import ArgumentParser
import Recital
import RecitalFetching
import RecitalReading

/// Which documents to fetch, besides those named.
struct FetchSelection: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Fetch so many documents that those of the store, or behind --from, cite most and do not have.",
      valueName: "count"))
  var missing: Int?

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      "Files and folders of documents for --missing, in place of the store.", valueName: "path"))
  var from: [String] = []

  @OptionGroup var store: DatabaseOptions

  @Option(
    help: ArgumentHelp(
      "Follow so many steps of citations from the fetched documents.", valueName: "steps"))
  var depth: Int = 0

  @Option(
    help: ArgumentHelp("How many documents --depth may add at most.", valueName: "count"))
  var limit: Int = 50

  func validate() throws {
    guard missing ?? 1 > 0 else { throw ValidationError("--missing is 1 or more.") }
    guard missing != nil || from.isEmpty else {
      throw ValidationError("--from goes with --missing: how many of what those documents lack?")
    }
    guard from.isEmpty || store.database == nil else {
      throw ValidationError("--from and --database exclude each other.")
    }
    guard missing != nil || depth > 0 || store.database == nil else {
      throw ValidationError("--database goes with --missing or --depth.")
    }
    guard (0...20).contains(depth) else { throw ValidationError("--depth is 0 to 20.") }
    guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
  }

  /// The documents named, and those that the corpus lacks most.
  func choose(
    besides named: [DocumentSymbol]
  ) async throws -> (symbols: [DocumentSymbol], corpus: Corpus?) {
    guard let missing else { return (named, nil) }
    let corpus = from.isEmpty ? nil : await Corpus.read(from)
    let graph: CitationGraph
    if let corpus {
      graph = CitationGraph(await corpus.joined().documents)
    } else {
      try store.require(orElse: "name documents behind --from")
      graph = try await store.graph()
    }
    let lacking = CitedSymbols.most(in: graph).filter { $0.isHeldAlone && !named.contains($0) }
    return (named + lacking.prefix(missing), corpus)
  }

  /// The graph that tells beside the fetched files what documents cite: that of a store which is
  /// named, or which is there.
  func knownCitations() async throws -> CitationGraph? {
    guard depth > 0, from.isEmpty, store.database != nil || Machine.hasFile(at: store.path) else {
      return nil
    }
    return try await store.graph()
  }
}
