import Foundation
import GRDB
import Recital
import RecitalReading

@testable import RecitalStorage

/// A folder for one test with documents and a store, gone with it.
final class StoreFolder {
  let url = FileManager.default.temporaryDirectory
    .appending(path: "recital-storage-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in it.
  func path(_ name: String) -> String { url.appending(path: name).path }

  /// The store.
  var store: String { path("recital.db") }

  /// Writes a document, with the folders above it.
  func write(_ text: String, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

  /// Copies the corpus into a folder of it.
  func copyCorpus(to name: String) throws {
    try FileManager.default.copyItem(
      at: Project.folder.appending(path: "corpus"), to: url.appending(path: name))
  }

  /// Builds the store of some paths.
  @discardableResult
  func build(
    _ names: String..., into store: String? = nil, prunes: Bool = false, isFresh: Bool = false,
    watching report: @escaping @Sendable (BuildEvent) -> Void = { _ in }
  ) async throws -> BuildSummary {
    var options = StoreBuild.Options()
    options.prunes = prunes
    options.isFresh = isFresh
    options.tasks = 2
    options.program = "test"
    return try await StoreBuild(of: store ?? self.store, options: options, report: report)
      .run(names.map(path))
  }

  /// All that a store holds, without the numbers of its rows.
  func dump(_ store: String? = nil) throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: store ?? self.store, configuration: configuration).read { db in
      try StoreDump.lines(db)
    }
  }
}

/// The folder of the project.
enum Project {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}

/// The graph of paths as a question with `--from` makes it.
func graphOfFiles(_ paths: [String]) throws -> CitationGraph {
  let documents = try DocumentPaths(paths).files.flatMap { try DocumentReader().read($0).documents }
  return CitationGraph(Analysis(of: documents).documents)
}
