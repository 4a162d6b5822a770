import Foundation
import Recital
import RecitalReading
import Testing

@testable import RecitalStorage

@Suite("Building a store of graphs")
struct GraphBuildTests {
  private let edges = "citing,cited,treatment\nx,y,recall\n"

  private func build(
    _ names: String..., in folder: StoreFolder
  ) async throws(StoreError) -> BuildSummary {
    try await GraphBuild(of: folder.store, program: "1").run(names.map { folder.path($0) })
  }

  @Test("The store answers as the files do")
  func graph() async throws {
    let folder = try StoreFolder()
    try folder.write(edges, to: "a.csv")
    try folder.write("*Vertices 2\n1 \"y\"\n2 \"z\"\n*Arcs\n1 2\n", to: "b.net")
    let summary = try await build("a.csv", "b.net", in: folder)
    #expect(summary.added == 2 && summary.instruments == 3)
    let stored = try CitationStore(asking: folder.store).graph()
    let read = try GraphFile.read(["a.csv", "b.net"].map { folder.path($0) })
    #expect(ExchangeGraph(of: stored) == ExchangeGraph(of: read.graph(source: "")))
    #expect(try StoreExamination(of: folder.store).faults.isEmpty)
  }

  @Test("It holds what the last build named, and reads nothing that did not change")
  func again() async throws {
    let folder = try StoreFolder()
    try folder.write(edges, to: "a.csv")
    try folder.write("citing,cited\np,q\n", to: "b.csv")
    for name in ["a.csv", "b.csv"] {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: folder.path(name)
      )
    }
    _ = try await build("a.csv", "b.csv", in: folder)
    #expect(try await build("a.csv", "b.csv", in: folder).unchanged == 2)
    let third = try await build("b.csv", in: folder)
    #expect(third.replaced == 1 && third.removed == 1 && third.instruments == 2)
  }

  @Test("Graphs and documents do not go into one store, whichever comes first")
  func mixed() async throws {
    let folder = try StoreFolder()
    try folder.write(edges, to: "a.csv")
    try folder.write("Recalling resolution 56/24 V,", to: "a.txt")
    _ = try await build("a.csv", in: folder)
    await #expect(throws: StoreError.holdsGraphs(path: folder.store)) {
      try await StoreBuild(of: folder.store).run([folder.path("a.txt")])
    }
    let other = folder.path("other.db")
    _ = try await StoreBuild(of: other).run([folder.path("a.txt")])
    await #expect(throws: StoreError.holdsDocuments(path: other)) {
      try await GraphBuild(of: other, program: "1").run([folder.path("a.csv")])
    }
  }

  @Test("A file that is wrong leaves the store as it was")
  func wrong() async throws {
    let folder = try StoreFolder()
    try folder.write(edges, to: "a.csv")
    _ = try await build("a.csv", in: folder)
    try folder.write("citing\nx\n", to: "b.csv")
    let fault = GraphFile.Failure.wrong(path: folder.path("b.csv"), .noHeading)
    await #expect(throws: StoreError.graph(fault)) { try await build("b.csv", in: folder) }
    #expect(try CitationStore(asking: folder.store).graph().nodes.count == 2)
  }
}
