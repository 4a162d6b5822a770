import ArgumentParser
import Foundation
import Recital
import RecitalReading
import RecitalStorage

/// Looks for mistakes in the citations of drafts.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Finds citations that are wrong, outdated or ambiguous.",
    discussion: """
      The files named first are checked, against each other and against the documents behind --from \
      or of the store behind --database. \
      Each finding comes with its place, the sentence and what to do about it; 'sarif' is the format \
      that code hosts show beside the lines. Warnings are likely mistakes, notes are worth a look.

      Exit status: 0 nothing found; 1 something found, or some input could not be used.

      Example: recital check corpus/A-RES-57-72.zh.txt --from corpus/A-RES-56-24-V.zh.txt
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, csv
  }

  @Argument(
    help: ArgumentHelp("Files, folders and patterns of documents to check.", valueName: "path"))
  var paths: [String]

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      "Files, folders and patterns of documents to check against.", valueName: "path"))
  var from: [String] = []

  @Option(help: ArgumentHelp("A store of documents to check against.", valueName: "file"))
  var database: String?

  @Option(help: "What to write.")
  var format: Format = .text

  func run() async throws {
    let checked = DocumentPaths(paths)
    let others = DocumentPaths(from)
    let known = Set(checked.files)
    let read = await Corpus.read(checked.files + CheckCommand.files(of: others, besides: known))
    let corpus = Corpus(
      documents: read.documents + (try await storedDocuments(besides: known)),
      errors: checked.errors + others.errors + read.errors)
    // Before the output, whose reader may close it early.
    corpus.report()
    let analysis = await corpus.joined()
    let documents = analysis.documents
    let asked = documents.indices.filter { known.contains(documents[$0].document.source) }
    let findings = Checks(of: analysis).findings(in: asked)
    try Output.write(text(of: LocatedFinding.locate(findings, in: analysis)))
    guard findings.isEmpty else { throw ExitCode(1) }
    try corpus.finish()
  }

  /// The documents to check against, without those that are checked: they are read once.
  private static func files(of paths: DocumentPaths, besides checked: Set<String>) -> [String] {
    let taken = Set(checked.map(canonical))
    return paths.files.filter { !taken.contains(canonical($0)) }
  }

  /// The documents of the store, without those that are checked.
  private func storedDocuments(besides checked: Set<String>) async throws -> [AnalysedDocument] {
    guard let database else { return [] }
    let taken = Set(checked.map(CheckCommand.canonical))
    return try await DatabaseOptions.using { () throws(StoreError) in
      try await CitationStore(asking: database).documents(
        ofFiles: { !taken.contains(CheckCommand.canonical($0)) }, tasks: Machine.cores)
    }
  }

  private static func canonical(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  private func text(of findings: [LocatedFinding]) -> String {
    switch format {
    case .text: FindingTextWriter().text(of: findings)
    case .json: FindingJSONWriter().text(of: findings)
    case .sarif:
      FindingSARIFWriter(version: RecitalCommand.configuration.version).text(of: findings)
    case .csv: FindingTableWriter().text(of: findings)
    }
  }
}
