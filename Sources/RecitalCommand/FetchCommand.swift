import ArgumentParser
import Foundation
import Recital
import RecitalFetching

/// Fetches official texts into a folder.
struct FetchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch", abstract: "Fetches official texts into a folder.",
    discussion: """
      The texts come from the document access service of the United Nations, in English and as PDF \
      unless --language and --type say otherwise, into files such as A_RES_79_40.en.pdf. Their \
      paths go to standard output, one a line; 'json' and 'csv' also list what could not be \
      fetched, and why.

      A text that is there is not asked for again, but with --refresh, which fetches what has \
      changed. What came of a text before a connection broke is kept, and gone on with next time. \
      --missing adds what the documents of the store (or behind --from) cite most and do not have, \
      --depth what the fetched documents cite, as they say themselves and as the store knows where \
      there is one; decisions of the Assembly and of the Economic and Social Council are \
      left out there, since the service has them in volumes only.

      The service is asked at most once a second, and waits are kept that it asks for. It does not \
      want robots (robots.txt), and its terms grant the use of texts for personal, non-commercial \
      purposes: fetch what you read.

      Example: recital fetch 79/40 --language en zh --dry-run
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Argument(
    help: ArgumentHelp("Symbols in any usual spelling: 79/40, A/60/88.", valueName: "symbol"))
  var symbols: [String] = []

  @Option(parsing: .upToNextOption, help: "The languages of the texts. (default: en)")
  var language: [Language] = []

  @Option(
    parsing: .upToNextOption,
    help: "The types of files: pdf; docx, which recent texts have; doc, which older ones have.")
  var type: [FileType] = [.pdf]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder that the files go to.", valueName: "folder")
  )
  var output: String = "."

  @Option(help: "What to write to standard output.")
  var format: Format = .text

  @OptionGroup var selection: FetchSelection
  @OptionGroup var manners: FetchManners

  @Flag(help: "Ask the service for texts that are there, and fetch those that have changed.")
  var refresh = false

  @Flag(
    help: """
      Write what would be asked for, with --depth as far as the store and the files that are there \
      tell, and ask nothing.
      """)
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Do not tell how it goes; errors are told.")
  var quiet = false

  func validate() throws {
    guard !symbols.isEmpty || selection.missing != nil else {
      throw ValidationError("Name symbols, or give --missing.")
    }
    for text in symbols where DocumentSymbol.parseAll(text).isEmpty {
      throw ValidationError(
        "'\(Messages.visible(text))' is no symbol. "
          + "Give one such as 56/24 V, A/60/88, 1540 (2004) or 第56/24V号决议.")
    }
  }

  func run() async throws {
    let chosen = try await selection.choose(besides: named)
    let fetcher = Fetcher(
      from: try manners.service(), into: output, freshness: refresh ? .askedFor : .kept,
      patience: manners.patience, agent: "Recital/\(RecitalCommand.configuration.version)")
    defer { fetcher.close() }
    var run = FetchRun(
      languages: (language.isEmpty ? [.english] : language).distinct, types: type.distinct)
    (run.depth, run.limit) = (selection.depth, selection.limit)
    chosen.corpus?.report()
    if dryRun {
      try await tell(chosen.symbols, run, fetcher)
    } else {
      try await fetch(chosen.symbols, run, fetcher)
    }
    try chosen.corpus?.finish()
  }

  private var named: [DocumentSymbol] {
    symbols.compactMap { DocumentSymbol.parseAll($0).first }.distinct
  }

  /// Lists what would be asked for, also along the citations that the store and the files that are
  /// there tell of.
  private func tell(
    _ symbols: [DocumentSymbol], _ run: FetchRun, _ fetcher: Fetcher
  ) async throws {
    let sources = FetchedCitations(known: try await selection.knownCitations())
    var untold = 0
    let documents = await run.documents(from: symbols) { generation in
      let kept = run.texts(of: generation).filter(fetcher.keeps)
      let told = Set(kept.map(\.symbol))
      untold += generation.count { !told.contains($0) && !sources.knows($0) }
      return await sources.cited(by: generation, in: kept.map(fetcher.path)).symbols
    }
    let plans = run.texts(of: documents).map {
      FetchPlan(
        text: $0, address: fetcher.address(of: $0), path: fetcher.path(of: $0),
        isKept: fetcher.keeps($0))
    }
    let listing = FetchListing()
    switch format {
    case .text: try Output.write(plans.map(listing.line).joined())
    case .json: try Output.write(listing.json(of: plans))
    case .csv: try Output.write(FetchListing.heading + plans.map(listing.row).joined())
    }
    if untold > 0, !quiet {
      Messages.warn(
        "What \(untold) of these documents cite\(untold == 1 ? "s" : "") is not known before they are "
          + "fetched; --depth may add it then.")
    }
  }

  private func fetch(
    _ symbols: [DocumentSymbol], _ run: FetchRun, _ fetcher: Fetcher
  ) async throws {
    let sources = FetchedCitations(known: try await selection.knownCitations())
    let (format, progress) = (format, FetchProgress(isQuiet: quiet))
    let (outcomes, isRead, ending) = try await Interruption.stoppable {
      var report = FetchReport(format: format, progress: progress)
      try report.begin()
      var isRead = true
      let ending = try await run.fetch(
        symbols, with: fetcher,
        citations: { paths, symbols in
          let cited = await sources.cited(by: symbols, in: paths)
          isRead = isRead && cited.isRead
          return cited.symbols
        },
        announce: { report.announce($0) }, report: { try report.add($0) })
      try report.end()
      return (report.outcomes, isRead, ending)
    }
    if case .stopped(let error) = ending { Messages.warn("the run ends here: \(error)") }
    Interruption.passOn()
    guard ending == .done, isRead, outcomes.allSatisfy({ $0.error == nil }) else {
      throw ExitCode(1)
    }
  }
}
