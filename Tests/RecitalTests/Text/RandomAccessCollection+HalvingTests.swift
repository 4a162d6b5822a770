import Testing

@testable import Recital

@Suite("Finding a place by halving")
struct HalvingTests {
  @Test("It is the first of which the question is true", arguments: 0...9)
  func places(count: Int) {
    let numbers = (0..<count).map { $0 * 2 }
    for wanted in -1...count * 2 {
      let slow = numbers.firstIndex { $0 >= wanted } ?? numbers.count
      #expect(numbers.partitioningIndex { $0 >= wanted } == slow)
    }
  }

  @Test("A part of a list keeps its own places")
  func slices() {
    let part = [1, 3, 5, 7][1...2]
    #expect(part.partitioningIndex { $0 >= 5 } == 2)
    #expect(part.partitioningIndex { $0 >= 6 } == 3)
  }
}
