import Foundation
import Testing

@testable import RecitalStorage

@Suite("The graph beside a store")
struct GraphSnapshotTests {
  @Test("No file, an empty one and another text are no snapshot")
  func none() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = folder.appending(path: "recital.db").path
    #expect(GraphSnapshot.graph(beside: store, stamp: 1) == nil)
    for text in ["", "text", String(repeating: "text ", count: 100)] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: GraphSnapshot.path(beside: store)))
      #expect(GraphSnapshot.graph(beside: store, stamp: 1) == nil)
    }
  }
}
