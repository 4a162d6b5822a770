import Foundation
import LoopbackService
import Recital
import RecitalFetching
import Testing

/// A service on loopback and an empty folder, for one test.
struct FetchingFixture {
  let service: LoopbackService
  let folder: URL
  /// Patience that loses no time.
  var patience: Patience

  /// Gives a test a service and a folder, and takes both away again.
  static func with(_ body: (inout FetchingFixture) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "recital-\(UUID().uuidString)")
    var patience = Patience()
    (patience.interval, patience.firstDelay, patience.retries) = (0, 0.01, 2)
    (patience.silence, patience.total) = (20, 30)
    var fixture = FetchingFixture(
      service: try LoopbackService(), folder: folder, patience: patience)
    defer {
      fixture.service.stop()
      try? FileManager.default.removeItem(at: folder)
    }
    try await body(&fixture)
  }

  /// Fetches a text of a document, English and PDF unless said otherwise.
  func fetch(
    _ symbol: String, in language: Language = .english, as type: FileType = .pdf,
    freshness: Fetcher.Freshness = .kept
  ) async throws -> FetchedText {
    let fetcher = try fetcher(freshness)
    defer { fetcher.close() }
    let symbol = try #require(DocumentSymbol(parsing: symbol))
    return try await fetcher.fetch(OfficialText(symbol, in: language, as: type))
  }

  func fetcher(_ freshness: Fetcher.Freshness = .kept) throws -> Fetcher {
    Fetcher(
      from: try #require(DocumentService(service.base)), into: folder.path, freshness: freshness,
      patience: patience, agent: "Recital/test")
  }

  /// The bytes of a file of the folder.
  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  /// The names of all files of the folder, hidden ones too.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }
}
