import ArgumentParser
import Recital

/// Lists the references of documents.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Lists every reference that documents make.",
    discussion: """
      Each reference comes with the instrument it denotes, its place, date, pinpoint and verb, and \
      the reasons for the target; '?' stands for a target that could not be told. Of a folder the \
      files ending in .txt and .text are read; '-' reads standard input. 'jsonl' is one JSON object \
      a line.

      Example: recital extract corpus/A-RES-79-40.en.txt --format jsonl
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl, csv
  }

  @Option(help: "What to write.")
  var format: Format = .text

  @Argument(help: ArgumentHelp("Files and folders of documents.", valueName: "path"))
  var paths: [String]

  func run() async throws {
    let corpus = await Corpus.read(paths)
    // Before the output, whose reader may close it early.
    corpus.report()
    if format == .csv { try Output.write(MentionTableWriter.heading) }
    var output: [UInt8] = []
    for document in corpus.analysis.documents {
      for mention in document.extractedMentions() { write(mention, &output) }
      guard output.count > 1 << 20 else { continue }
      try Output.write(output)
      output.removeAll(keepingCapacity: true)
    }
    try Output.write(output)
    try corpus.finish()
  }

  private func write(_ mention: ExtractedMention, _ output: inout [UInt8]) {
    switch format {
    case .text: MentionTextWriter().write(mention, to: &output)
    case .jsonl: MentionLinesWriter().write(mention, to: &output)
    case .csv: MentionTableWriter().write(mention, to: &output)
    }
  }
}
