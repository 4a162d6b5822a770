import Testing

@testable import Recital

@Suite("The distance of two names")
struct EditDistanceTests {
  @Test(
    "Insertions, deletions and replacements count one each",
    arguments: [
      ("kitten", "sitting", 3), ("saturday", "sunday", 3), ("", "abc", 3), ("abc", "abc", 0),
      ("行动纲领", "行动纲要", 1),
    ])
  func distance(left: String, right: String, expected: Int) {
    #expect(EditDistance.between(Array(left), Array(right)) == expected)
    #expect(EditDistance.between(Array(right), Array(left)) == expected)
  }
}
