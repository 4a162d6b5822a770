import Testing

@testable import Recital

@Suite("Top nodes")
struct TopNodesTests {
  @Test("The greatest come first, of equal ones the smaller number", arguments: 0...8)
  func order(limit: Int) {
    let scores = [3, 9, 3, 1, 9, 7]
    let all = [1, 4, 5, 0, 2, 3]
    let top = TopNodes.of(count: scores.count, limit: limit) { scores[$0] }
    #expect(top == Array(all.prefix(limit)))
  }
}
