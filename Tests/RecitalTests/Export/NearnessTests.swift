import Testing

@testable import Recital

@Suite("How near members of a lineage are")
struct NearnessTests {
  @Test("The series of the roots comes first, then what is cited most, then the smaller number")
  func order() {
    let all = [(1, Int.max, 3), (2, 4, 0), (3, Int.max, 9), (4, 1, 0), (5, Int.max, 3)].map {
      Nearness(node: $0.0, steps: $0.1, citing: $0.2)
    }
    #expect(Nearness.least(9, of: all).map(\.node) == [4, 2, 3, 1, 5])
    #expect(Nearness.least(3, of: all).map(\.node) == [4, 2, 3])
    #expect(Nearness.least(0, of: all).isEmpty && Nearness.least(-1, of: all).isEmpty)
  }

  @Test("Few and many are taken alike", arguments: [1, 900, 1_500])
  func many(count: Int) {
    var generator = SeededGenerator(seed: 3)
    let all = (0..<2_000).map { node in
      Nearness(
        node: node, steps: Int.random(in: 0...3, using: &generator),
        citing: Int.random(in: 0...9, using: &generator))
    }
    #expect(Nearness.least(count, of: all) == Array(all.sorted().prefix(count)))
  }
}
