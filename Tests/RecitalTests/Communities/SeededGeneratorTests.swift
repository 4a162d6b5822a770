import Testing

@testable import Recital

@Suite("Numbers from a seed")
struct SeededGeneratorTests {
  @Test("They are those that the paper's authors publish for the seed 1234567")
  func published() {
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test("An order holds every number once")
  func order() {
    var generator = SeededGenerator(seed: 3)
    let order = generator.order(of: 100)
    #expect(order.sorted() == Array(0..<100) && order != Array(0..<100))
    #expect(generator.order(of: 0).isEmpty && generator.order(of: 1) == [0])
  }
}
