import ArgumentParser
import Recital
import RecitalReading

/// The documents that a command works on.
struct CorpusOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      "Files of plain text, PDF, Word documents, HTML, Akoma Ntoso or Markdown, zip archives, "
        + "folders of them, patterns; or graphs: .tsv, .csv, .net, .graphml.",
      valueName: "path"))
  var from: [String] = []
}

/// Documents read and analysed, with what went wrong on the way.
struct Corpus: Sendable {
  /// The documents that could be read, each analysed by itself.
  let documents: [AnalysedDocument]
  let errors: [ReadingError]

  /// Reads and analyses paths on as many threads as there are cores; the order is that of the
  /// paths, whatever thread was first.
  static func read(_ paths: [String]) async -> Corpus {
    let found = DocumentPaths(paths)
    let files = found.files
    let outcomes = await Portions(of: files.count, for: Machine.cores).map { portion in
      portion.map { Outcome(reading: files[$0]) }
    }
    return Corpus(
      documents: outcomes.flatMap { $0.flatMap(\.analysed) },
      errors: found.errors + outcomes.flatMap { $0.flatMap(\.errors) })
  }

  /// The documents with what only the whole run can tell.
  func joined() async -> Analysis { await Analysis.joining(documents, tasks: Machine.cores) }

  /// What became of one file.
  private struct Outcome: Sendable {
    var analysed: [AnalysedDocument] = []
    var errors: [ReadingError] = []

    init(reading path: String) {
      do {
        let reading = AnalysedReading(try DocumentReader().read(path), path: path)
        analysed = reading.documents
        errors = reading.losses
      } catch {
        errors = [error]
      }
    }
  }

  /// Names what could not be read on standard error.
  func report() {
    for error in errors { Messages.warn(error.description) }
  }

  /// Exit status 1 where some input could not be used.
  func finish() throws {
    guard errors.isEmpty else { throw ExitCode(1) }
  }
}
