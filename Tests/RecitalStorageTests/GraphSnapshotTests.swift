import Foundation
import Recital
import Testing

@testable import RecitalStorage

@Suite("The graph beside a store")
struct GraphSnapshotTests {
  @Test("No file, an empty one and another text are no snapshot")
  func none() throws {
    let folder = try StoreFolder()
    let store = folder.store
    #expect(graph(beside: store, stamp: 1) == nil)
    for text in ["", "text", String(repeating: "text ", count: 100)] {
      try folder.write(text, to: "recital.db.graph")
      #expect(graph(beside: store, stamp: 1) == nil)
      #expect(GraphSnapshot.wholeGraph(beside: store, stamp: 1) == nil)
    }
  }

  /// The graph in the file; that nothing of it is damaged is taken for granted.
  private func graph(beside store: String, stamp: Int) -> CitationGraph? {
    GraphSnapshot.graph(beside: store, stamp: stamp) { _ in
      preconditionFailure("nothing is damaged")
    }
  }

  /// A store of the corpus with the bytes of its snapshot.
  private func built() async throws -> (folder: StoreFolder, bytes: [UInt8]) {
    let folder = try StoreFolder()
    try folder.copyCorpus(to: "corpus")
    try await folder.build("corpus")
    let file = URL(filePath: GraphSnapshot.path(beside: folder.store))
    return (folder, [UInt8](try Data(contentsOf: file)))
  }

  private func replace(_ folder: StoreFolder, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: GraphSnapshot.path(beside: folder.store)))
  }

  @Test("Whatever byte of it is changed, and wherever it is cut, the database answers instead")
  func damaged() async throws {
    let (folder, bytes) = try await built()
    let store = try CitationStore(asking: folder.store)
    let whole = try store.graph().archive
    var refused = 0
    for place in stride(from: 0, to: bytes.count, by: 97) {
      var changed = bytes
      changed[place] ^= UInt8(1 << (place % 8))
      for damaged in [changed, Array(bytes[..<place])] {
        try replace(folder, damaged)
        let stamp = try #require(try store.read { try State.graphStamp($0) })
        if GraphSnapshot.wholeGraph(beside: folder.store, stamp: stamp) == nil { refused += 1 }
        guard place % 20 == 0 else { continue }
        for graph in [try store.graph().archive, try store.graph(orElse: end).archive] {
          #expect(graph.graph == whole.graph && graph.evidence == whole.evidence)
        }
      }
    }
    #expect(refused == (bytes.count + 96) / 97 * 2)
    #expect(try StoreExamination(of: folder.store).faults == [.snapshot])
    try await folder.build("corpus")
    #expect(try StoreExamination(of: folder.store).faults == [])
  }

  @Sendable private func end(_ fault: StoreError) -> Never { preconditionFailure("\(fault)") }

  @Test("What is asked of a damaged file is put right, the file stays as it is")
  func mended() async throws {
    let (folder, bytes) = try await built()
    let store = try CitationStore(asking: folder.store)
    let whole = try #require(CitationGraph(try store.graph().archive))
    // All that follows the head and its neighbourhood.
    let damaged = bytes.enumerated().map { $0.offset < 256 ? $0.element : $0.element ^ 0x21 }
    let sums = (bytes.count + 4095) / 4096 * 8
    let file = Array(damaged.dropLast(sums) + bytes.suffix(sums))
    try replace(folder, file)
    let graph = try store.graph(orElse: end)
    for node in whole.nodes.indices {
      #expect(graph.nodes[node] == whole.nodes[node])
      #expect(graph.citations(to: node) == whole.citations(to: node))
    }
    #expect(graph.citations == whole.citations)
    #expect(graph.evidence == whole.evidence)
    #expect(try store.graph(orElse: end).compact() == whole.compact())
    let path = URL(filePath: GraphSnapshot.path(beside: folder.store))
    #expect([UInt8](try Data(contentsOf: path)) == file)
  }

  @Test("A damaged file of another version of the graph is told, not mended")
  func foreign() async throws {
    let (folder, bytes) = try await built()
    let present = SharedBytes(copying: bytes)
    #expect(CitationGraph.haveSameHead(bytes, present))
    #expect(!CitationGraph.haveSameHead(Array(bytes.dropLast()), present))
    var other = bytes
    other[200] ^= 1
    #expect(!CitationGraph.haveSameHead(other, present))
    _ = folder
  }

  @Test("A folder and a pipe of that name are left alone")
  func others() async throws {
    let (folder, _) = try await built()
    let path = GraphSnapshot.path(beside: folder.store)
    let whole = try CitationStore(asking: folder.store).graph().archive.graph
    try folder.remove("recital.db.graph")
    try folder.write("mine", to: "recital.db.graph/a.txt")
    #expect(try CitationStore(asking: folder.store).graph().archive.graph == whole)
    try await folder.build("corpus")
    #expect(FileManager.default.fileExists(atPath: path + "/a.txt"))
    try folder.remove("recital.db.graph")
    #expect(unsafe mkfifo(path, 0o600) == 0)
    #expect(try CitationStore(asking: folder.store).graph().archive.graph == whole)
  }
}
