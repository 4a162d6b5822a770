import Foundation
import Recital
import RecitalReading
import Testing

@Suite("Files that hold a graph")
struct GraphFileTests {
  @Test("The ending tells; documents are none")
  func names() {
    #expect(["a.tsv", "b/c.CSV", "d.net", "e.graphml"].allSatisfy(GraphFile.isNamed))
    #expect(!["a.txt", "csv", "graphml/", "a.xml"].contains(where: GraphFile.isNamed))
  }

  @Test("Several files are joined")
  func joined() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let texts = [
      "a.csv": "citing,cited\nx,y\n", "b.net": "*Vertices 2\n1 \"y\"\n2 \"z\"\n*Arcs\n1 2\n",
      "c.graphml":
        "<graphml><graph><node id=\"z\"/><node id=\"x\"/><edge source=\"z\" target=\"x\"/>"
        + "</graph></graphml>",
    ]
    for (name, text) in texts { try Data(text.utf8).write(to: folder.appending(path: name)) }
    let graph = try GraphFile.read(texts.keys.sorted().map { "\(folder.path)/\($0)" })
    #expect(graph.nodes.map(\.instrument.description) == ["x", "y", "z"])
    #expect(graph.edges.map { [$0.citing, $0.cited] } == [[0, 1], [1, 2], [2, 0]])
  }

  @Test("A file that is not there, or no UTF-8, is named")
  func failures() throws {
    #expect(throws: GraphFile.Failure.absent(path: "no.csv")) { try GraphFile.read(["no.csv"]) }
    #expect(
      GraphFile.Failure.wrong(path: "a.net", .noVertices).description.hasPrefix("a.net:1: is no"))
  }
}
