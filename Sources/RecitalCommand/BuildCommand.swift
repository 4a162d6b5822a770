import ArgumentParser
import Recital
import RecitalReading
import RecitalStorage

/// Reads documents into a store.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Reads documents into a store, for asking many questions.",
    discussion: """
      The store is one file. Files that did not change since the last build are passed over; files \
      that did are read again in the place of what they were. Files that are no longer there are \
      named; with --prune they are taken out. A build that is stopped, or fails, loses nothing: \
      the next one goes on.

      Edge lists (.tsv, .csv), Pajek networks (.net) and GraphML (.graphml) make a store of their \
      own, which holds what the files of the last build say.

      Exit status: 0 done; 1 done, but some input could not be used; 130 stopped by Ctrl-C.

      Example: recital build corpus
      """)

  @Argument(help: ArgumentHelp("Files and folders of documents.", valueName: "path"))
  var paths: [String]

  @OptionGroup var store: DatabaseOptions

  @Flag(help: "Take files out of the store that are no longer there.")
  var prune = false

  @Flag(help: "Read all files again, though they did not change.")
  var fresh = false

  @Flag(help: "Write nothing but what went wrong.")
  var quiet = false

  @Flag(help: "Name every file and what became of it.")
  var verbose = false

  func validate() throws {
    guard !paths.contains("-") else {
      throw ValidationError("A store holds files; standard input is none. Save it to a file first.")
    }
    let graphs = paths.count { GraphFile.isNamed(by: $0) }
    guard graphs == 0 || graphs == paths.count else {
      throw ValidationError("Graphs and documents do not go into one store. Build two.")
    }
    guard !quiet || !verbose else {
      throw ValidationError("--quiet and --verbose exclude each other.")
    }
  }

  func run() async throws {
    guard !paths.contains(where: GraphFile.isNamed) else { return try await buildGraphs() }
    var options = StoreBuild.Options()
    options.prunes = prune
    options.isFresh = fresh
    options.tasks = Machine.cores
    options.program = RecitalCommand.configuration.version
    let monitor = BuildMonitor(quiet ? .quiet : verbose ? .verbose : .usual, store: store.path)
    let build = StoreBuild(
      of: store.path, options: options, isStopped: { Interruption.isWanted },
      report: { monitor.take($0) })
    let summary = try await Interruption.asked {
      try await DatabaseOptions.using { () async throws(StoreError) in
        defer { monitor.end() }
        return try await build.run(paths)
      }
    }
    if summary.isStopped {
      Messages.warn(
        "\(store.path): stopped. What was read is stored; the same command goes on from there.")
      throw ExitCode(130)
    }
    // Where there was nothing to read, there is no store to tell of.
    if !quiet, Machine.hasFile(at: store.path) { try Output.write(text(of: summary)) }
    guard summary.losses == 0 else { throw ExitCode(1) }
  }

  private func buildGraphs() async throws {
    let build = GraphBuild(of: store.path, program: RecitalCommand.configuration.version)
    let (summary, citations) = try await DatabaseOptions.using { () async throws(StoreError) in
      let summary = try await build.run(paths)
      return (
        summary,
        try CitationStore(asking: store.path).graph(orElse: DatabaseOptions.end).citations.count
      )
    }
    guard !quiet else { return }
    try Output.write(
      """
      \(summary.added) \(summary.added == 1 ? "file" : "files") added, \(summary.replaced) \
      replaced, \(summary.unchanged) unchanged
      \(Messages.visible(store.path)): \(citations) citations, \(summary.instruments) instruments

      """)
  }

  private func text(of summary: BuildSummary) -> String {
    let vanished = summary.vanished - summary.removed
    var files = [
      "\(summary.added) \(summary.added == 1 ? "file" : "files") added",
      "\(summary.replaced) replaced", "\(summary.unchanged) unchanged",
    ]
    if summary.removed > 0 { files.append("\(summary.removed) removed") }
    if vanished > 0 { files.append("\(vanished) no longer there") }
    return """
      \(files.joined(separator: ", "))
      \(Messages.visible(store.path)): \(summary.documents) documents, \
      \(summary.references) references, \(summary.instruments) instruments

      """
  }
}
