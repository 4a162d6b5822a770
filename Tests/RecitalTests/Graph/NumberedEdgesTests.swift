import Testing

@testable import Recital

@Suite("Numbered edges")
struct NumberedEdgesTests {
  private func pairs(_ text: String) throws -> [[Int]] {
    CompactGraph(try NumberedEdges(parsing: Array(text.utf8).span)).pairs
  }

  @Test("Two numbers a line are an edge, whatever stands between them")
  func forms() throws {
    #expect(try pairs("3\t1\n3\t0\n1\t0\n") == [[1, 0], [3, 0], [3, 1]])
    #expect(try pairs("# a list\n\n3, 1\r\n  3 0\n1\t0") == [[1, 0], [3, 0], [3, 1]])
    #expect(try pairs("00000012 0000007\n000000000012 3\n") == [[12, 3], [12, 7]])
    #expect(try pairs("") == [])
  }

  @Test("Any order of the citing nodes gives the same graph", arguments: 1...20)
  func order(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let graph = CompactGraph.random(
      seed: UInt64(seed), nodes: 40, edges: 30 + seed * 10, acyclic: false)
    let repeated = graph.pairs + graph.pairs.prefix(5)
    let sorted = repeated.sorted { $0[0] < $1[0] }
    for edges in [sorted, repeated.shuffled(using: &generator)] {
      let text = edges.map { "\($0[0])\t\($0[1])\n" }.joined() + "39\t39\n"
      #expect(try pairs(text) == graph.pairs)
    }
  }

  @Test("Parts read in several tasks are one list", arguments: [1, 2, 3, 7])
  func portions(tasks: Int) async throws {
    let graph = CompactGraph.random(seed: 4, nodes: 300, edges: 2_000, acyclic: true)
    let sorted = graph.pairs.map { "\($0[0])\t\($0[1])\n" }
    for lines in [sorted, sorted.reversed()] {
      let edges = try await NumberedEdges.parsing(Array(lines.joined().utf8), tasks: tasks)
      #expect(edges.count == graph.edgeCount)
      #expect(CompactGraph(edges, nodeCount: 300) == graph)
    }
  }

  @Test("More edges than are read at a time stay in order")
  func long() throws {
    let count = 10_000
    let text = (1..<count).map { "\($0)\t\($0 - 1)\n" }.joined() + "1\t5\n"
    let graph = CompactGraph(try NumberedEdges(parsing: Array(text.utf8).span))
    #expect(graph.edgeCount == count)
    #expect(graph.cited[1] == [0, 5])
    #expect(graph.isDescending == false)
  }

  @Test(
    "What is no edge is named with its line",
    arguments: [
      ("1\t2\nx\t1\n", NumberedEdges.TextError.noPair(line: 2)),
      ("1\t2\n\n3\n", .noPair(line: 3)), ("1 2 3\n", .noPair(line: 1)),
      ("1\t-2\n", .noPair(line: 1)), ("1\t4294967296\n", .tooGreat(line: 1)),
    ])
  func errors(text: String, error: NumberedEdges.TextError) async {
    #expect(throws: error) { try pairs(text) }
    await #expect(throws: error) {
      try await NumberedEdges.parsing(Array(text.utf8), tasks: 3)
    }
  }
}
