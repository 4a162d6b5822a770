import Testing

@testable import Recital

@Suite("An undirected graph with weights")
struct WeightedGraphTests {
  private let graph = WeightedGraph(
    count: 4, edges: [(0, 1, 1), (1, 0, 2), (2, 1, 1), (2, 2, 3)])

  @Test("Edges stand in both rows, what is repeated is added, loops count twice")
  func rows() {
    #expect(graph.offsets == [0, 1, 3, 4, 4])
    #expect(graph.ends == [1, 0, 2, 1])
    #expect(graph.weights == [3, 3, 1, 1])
    #expect(graph.strengths == [3, 4, 7, 0] && graph.total == 14)
  }

  @Test("Gathered, the weights stay")
  func gathered() {
    let small = graph.gathered(by: [0, 0, 1, 1], count: 2)
    #expect(small.ends == [1, 0] && small.weights == [1, 1])
    #expect(small.strengths == [7, 7])
  }

  @Test("The pieces of groups are connected")
  func pieces() {
    #expect(graph.pieces(of: [0, 1, 0, 0]) == [0, 1, 2, 3])
    #expect(graph.pieces(of: [0, 0, 0, 0]) == [0, 0, 0, 3])
  }
}
