import Recital
import Testing

@Suite("Citations of later documents")
struct LaterDocumentRuleTests {
  @Test("A number of a later session is found")
  func later() {
    let draft = CheckedTexts.resolution("65/64", "Recalling its resolution 67/58,")
    #expect(CheckedTexts(draft).marked(by: .laterDocument) == ["resolution 67/58"])
  }

  @Test("A higher number of the Security Council is found, a lower one is not")
  func council() {
    let draft = """
      S/RES/2117 (2013)

      Security Council

      Resolution 2117 (2013)

      The Security Council,

      Recalling its resolutions 2122 (2013) and 2106 (2013),

      """
    #expect(CheckedTexts(draft).marked(by: .laterDocument) == ["resolutions 2122 (2013)"])
  }

  @Test("Another number of the session is not, nor a working group's session")
  func earlier() {
    let draft = CheckedTexts.resolution(
      "65/64", "Recalling its resolution 65/69,1", notes: "1 See A/HRC/WGEID/98/1.")
    #expect(CheckedTexts(draft).findings.isEmpty)
  }
}
