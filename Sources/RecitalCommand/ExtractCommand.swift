import ArgumentParser
import Recital

/// Lists the references of documents.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Lists every reference that documents make.",
    discussion: """
      Each reference comes with the instrument it denotes, its place, date, pinpoint and verb, and \
      the reasons for the target; '?' stands for a target that could not be told.

      Documents are plain text, HTML, Akoma Ntoso or Markdown, told by their content. Of a folder the \
      files ending in .txt, .text, .md, .html, .htm, .xhtml and .xml are read, but for its README; \
      a pattern such as 'texts/**/*.html' stands for the files of such names, '-' for standard input. \
      'jsonl' is one JSON object a line; its offsets are bytes of the file, or of the text in it \
      where it is HTML, XML or in another encoding than UTF-8. --annotate gives the texts back as one page of HTML, with every reference marked.

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

  @Argument(help: ArgumentHelp("Files, folders and patterns of documents.", valueName: "path"))
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
    if annotate {
      try await writePage(corpus)
    } else {
      try await writeList(corpus)
    }
    try corpus.finish()
  }

  private func writePage(_ corpus: Corpus) async throws {
    let page = Array(AnnotatedPage(await corpus.joined().documents).html.utf8)
    guard let output else { return try Output.write(page) }
    try Output.write(page, toFile: output)
  }

  private func writeList(_ corpus: Corpus) async throws {
    if format == .csv { try Output.write(MentionTableWriter.heading) }
    try await write(corpus.documents)
  }

  /// Writes the mentions of a run, the documents joined and put into words on all cores.
  private func write(_ documents: [AnalysedDocument]) async throws {
    let run = RunResolver(documents)
    let format = format ?? .text
    // A round of documents at a time, so that their output need not all be held.
    for first in stride(from: 0, to: documents.count, by: ExtractCommand.round) {
      let round = documents[first..<Swift.min(documents.count, first + ExtractCommand.round)]
      let outputs = await Portions(of: round.count, for: Machine.cores).map { portion in
        var output: [UInt8] = []
        for index in portion {
          var document = round[first + index]
          run.resolve(&document)
          ExtractCommand.write(document, format, &output)
        }
        return output
      }
      for output in outputs { try Output.write(output) }
    }
  }

  private static let round = 2048

  private static func write(
    _ document: AnalysedDocument, _ format: Format, _ output: inout [UInt8]
  ) {
    switch format {
    case .text:
      for mention in document.extractedMentions() {
        MentionTextWriter().write(mention, to: &output)
      }
    case .jsonl: MentionLinesWriter().write(document, to: &output)
    case .csv:
      for mention in document.extractedMentions() {
        MentionTableWriter().write(mention, to: &output)
      }
    }
  }
}
