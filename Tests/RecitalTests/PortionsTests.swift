import Testing

@testable import Recital

@Suite("Cutting work into portions")
struct PortionsTests {
  @Test("Every thing is in one portion, in order", arguments: [0, 1, 2, 31, 1000], [0, 1, 2, 7])
  func ranges(count: Int, tasks: Int) {
    #expect(Portions(of: count, for: tasks).ranges.flatMap(\.self) == Array(0..<count))
  }

  @Test("Results come in the order of the portions, whatever task was first")
  func order() async {
    let results = await Portions(of: 1000, for: 4).map { portion in portion.map { $0 * 2 } }
    #expect(results.flatMap(\.self) == (0..<1000).map { $0 * 2 })
  }
}
