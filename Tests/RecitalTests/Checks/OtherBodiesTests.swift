import Testing

@testable import Recital

@Suite("Bodies named around a number")
struct OtherBodiesTests {
  private func areNamed(_ text: String) throws -> (around: Bool, before: Bool) {
    let document = Document(plainText: Array("\(text)\n".utf8), source: "a.txt")
    let mention = try #require(MentionScanner().mentions(in: document).first)
    return (
      OtherBodies.areNamed(around: mention, in: document),
      OtherBodies.areNamed(before: mention, in: document)
    )
  }

  @Test("A commission before the number")
  func before() throws {
    #expect(try areNamed("Noting Commission on Narcotic Drugs resolution 65/4,") == (true, true))
  }

  @Test("An assembly behind it")
  func behind() throws {
    #expect(try areNamed("Noting resolution 2/10 of the Environment Assembly,") == (true, false))
  }

  @Test("No other body")
  func none() throws {
    #expect(try areNamed("The General Assembly recalls its resolution 56/24 V,") == (false, false))
  }
}
