import ArgumentParser
import Recital
import RecitalStorage

/// Finds passages that hold some words.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Finds passages by their words.",
    discussion: """
      A passage must hold every word; words in one pair of quotation marks must stand behind each \
      other. Capitals, accents and signs do not count, and Chinese words need not be parted: 武器 \
      is found in 小武器. Each passage comes with its place, the sentence around the words, and the \
      instruments that it refers to; the passages that say most about the words come first.

      Example: recital build corpus --quiet && recital search 'small arms' trade --limit 3
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Argument(help: ArgumentHelp("Words to look for.", valueName: "words"))
  var words: [String]

  @OptionGroup var store: DatabaseOptions

  @Option(help: "The language of the documents to look in; all by default.")
  var language: Language?

  @Option(help: "How many passages to show at most.")
  var limit: Int = 20

  @Option(help: "What to write.")
  var format: Format = .text

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
    guard PassageQuery(words) != nil else {
      throw ValidationError("There is no letter and no figure to look for.")
    }
  }

  func run() async throws {
    guard let query = PassageQuery(words) else { return }
    let found = try await DatabaseOptions.using { () throws(StoreError) in
      try CitationStore(asking: store.path)
        .passages(matching: query, in: language, atMost: limit)
    }
    var writer = FoundPassageWriter()
    writer.isColored = Machine.hasColors
    switch format {
    case .text: try Output.write(writer.text(of: found.passages))
    case .json: try Output.write(writer.json(of: found.passages))
    case .csv: try Output.write(writer.csv(of: found.passages))
    }
    guard found.count > 0 else {
      Messages.warn("\(store.path): no passage holds these words. Try fewer of them.")
      throw ExitCode(1)
    }
    if format == .text, found.count > found.passages.count {
      try Output.write(
        "… and \(found.count - found.passages.count) more; --limit \(found.count) shows all.\n")
    }
  }
}
