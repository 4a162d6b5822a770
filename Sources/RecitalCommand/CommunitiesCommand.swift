import ArgumentParser
import Recital

/// Lists the groups of instruments that cite each other most.
struct CommunitiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract: "Lists the groups of instruments that cite each other most.",
    discussion: """
      The groups are found by the Leiden algorithm: each hangs together, and cites within itself \
      more than chance would. The same seed gives the same groups. Below each group stand its most \
      cited members; the words are those of its titles that are rarest elsewhere. csv has a row \
      for each instrument, to join to other tables.

      Example: recital communities --from corpus --resolution 2
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @OptionGroup var options: GraphOptions

  @Option(help: "More than 1 gives more and smaller groups, less gives fewer and larger.")
  var resolution: Double = 1

  @Option(help: "The beginning of the random order; another may give other groups.")
  var seed: UInt64 = 1

  @Option(help: "How many groups to show at most; 20 in text, else all.")
  var limit: Int?

  @Option(help: "What to write.")
  var format: Format = .text

  func validate() throws {
    guard limit ?? 1 > 0 else { throw ValidationError("--limit is 1 or more.") }
    guard resolution > 0, resolution < 1e6 else {
      throw ValidationError("--resolution is more than 0 and less than 1000000.")
    }
  }

  func run() async throws {
    let loaded = try await options.load()
    let communities = Communities(of: loaded.graph, resolution: resolution, seed: seed)
    let usual = format == .text ? 20 : Int.max
    let writer = CommunitiesWriter(languages: loaded.languages, limit: limit ?? usual)
    switch format {
    case .text:
      try Output.write(writer.text(of: communities, in: loaded.graph, width: Machine.columns))
    case .json: try Output.write(writer.json(of: communities, in: loaded.graph))
    case .csv: try Output.write(writer.csv(of: communities, in: loaded.graph))
    }
    loaded.corpus.report()
    try loaded.corpus.finish()
  }
}
