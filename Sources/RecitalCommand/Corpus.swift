import ArgumentParser
import Recital
import RecitalReading

/// The documents that a command works on.
struct CorpusOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("Files and folders of documents.", valueName: "path"))
  var from: [String]

  func validate() throws {
    guard !from.isEmpty else { throw ValidationError("Name files or folders behind --from.") }
  }
}

/// Documents read and analysed, with what went wrong on the way.
struct Corpus: Sendable {
  let analysis: Analysis
  let errors: [ReadingError]

  /// Reads and analyses paths on as many threads as there are cores; the order is that of the
  /// paths, whatever thread was first.
  static func read(_ paths: [String]) async -> Corpus {
    let found = DocumentPaths(paths)
    var results: [(index: Int, outcome: Outcome)] = []
    results.reserveCapacity(found.files.count)
    await withTaskGroup(of: (index: Int, outcome: Outcome).self) { group in
      var next = 0
      let width = Swift.max(1, Machine.cores)
      while next < found.files.count || !group.isEmpty {
        while next < found.files.count, next - results.count < width {
          let (index, path) = (next, found.files[next])
          group.addTask { (index, Outcome(reading: path)) }
          next += 1
        }
        if let result = await group.next() { results.append(result) }
      }
    }
    results.sort { $0.index < $1.index }
    let analysis = Analysis(joining: results.compactMap(\.outcome.analysed))
    return Corpus(
      analysis: analysis, errors: found.errors + results.compactMap(\.outcome.error))
  }

  /// What became of one file.
  private struct Outcome: Sendable {
    var analysed: AnalysedDocument?
    var error: ReadingError?

    init(reading path: String) {
      do {
        let reading = try DocumentReader().read(path)
        analysed = Analysis.analyse(reading.document)
        error = reading.loss
      } catch {
        self.error = error
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
