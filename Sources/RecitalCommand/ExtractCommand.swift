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
      a line. --annotate gives the texts back as one page of HTML, with every reference marked.

      Example: recital extract corpus/A-RES-79-40.en.txt --format jsonl
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl, csv
  }

  @Option(help: "What to write. (default: text)")
  var format: Format?

  @Flag(help: "Write the texts as a page of HTML with the references marked and linked.")
  var annotate = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; standard output by default.", valueName: "file"))
  var output: String?

  @Argument(help: ArgumentHelp("Files and folders of documents.", valueName: "path"))
  var paths: [String]

  func validate() throws {
    guard !annotate || format == nil else {
      throw ValidationError("--annotate writes HTML; leave out --format.")
    }
    guard annotate || output == nil else {
      throw ValidationError("--output goes with --annotate; redirect standard output instead.")
    }
  }

  func run() async throws {
    let corpus = await Corpus.read(paths)
    // Before the output, whose reader may close it early.
    corpus.report()
    try annotate ? writePage(corpus) : writeList(corpus)
    try corpus.finish()
  }

  private func writePage(_ corpus: Corpus) throws {
    let page = Array(AnnotatedPage(corpus.analysis.documents).html.utf8)
    guard let output else { return try Output.write(page) }
    try Output.write(page, toFile: output)
  }

  private func writeList(_ corpus: Corpus) throws {
    if format == .csv { try Output.write(MentionTableWriter.heading) }
    var output: [UInt8] = []
    for document in corpus.analysis.documents {
      for mention in document.extractedMentions() { write(mention, &output) }
      guard output.count > 1 << 20 else { continue }
      try Output.write(output)
      output.removeAll(keepingCapacity: true)
    }
    try Output.write(output)
  }

  private func write(_ mention: ExtractedMention, _ output: inout [UInt8]) {
    switch format ?? .text {
    case .text: MentionTextWriter().write(mention, to: &output)
    case .jsonl: MentionLinesWriter().write(mention, to: &output)
    case .csv: MentionTableWriter().write(mention, to: &output)
    }
  }
}
