import Recital
import Testing

@Suite("Suffixes without a document")
struct DanglingSuffixRuleTests {
  @Test("A suffix that continues nothing", arguments: ["Corr.2", "Add.1"])
  func dangling(suffix: String) {
    let draft = CheckedTexts.resolution("65/64", "Taking note of what is said in \(suffix) of it,")
    #expect(CheckedTexts(draft).marked(by: .danglingSuffix) == [suffix])
  }

  @Test(
    "A suffix behind its document is in place",
    arguments: [
      "A/60/88 and Corr.2", "A/60/88/Corr.2", "A/58/13, Add.1 and Corr.1", "C 2009/REP and Corr.1",
    ])
  func inPlace(text: String) {
    let draft = CheckedTexts.resolution("65/64", "Taking note of the report (\(text)) on tracing,")
    #expect(CheckedTexts(draft).marked(by: .danglingSuffix).isEmpty)
  }
}
