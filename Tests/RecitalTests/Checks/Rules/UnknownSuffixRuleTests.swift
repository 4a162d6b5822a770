import Recital
import Testing

@Suite("Corrections that nobody else knows")
struct UnknownSuffixRuleTests {
  private let draft = CheckedTexts.resolution("65/64", "Noting the report (A/60/88 and Corr.3),")

  private func witness(_ number: Int) -> String {
    CheckedTexts.resolution(
      "64/\(number)", on: "2 December 2009", title: "Number \(number)",
      "Noting the report (A/60/88 and Corr.2),")
  }

  @Test("Three others cite a correction of another number")
  func unknown() {
    let checked = CheckedTexts([draft, witness(1), witness(2), witness(3)], checked: [0])
    #expect(checked.marked(by: .unknownSuffix) == ["Corr.3"])
  }

  @Test("Fewer prove nothing, nor do they where one of them cites it too")
  func known() {
    #expect(CheckedTexts([draft, witness(1), witness(2)], checked: [0]).findings.isEmpty)
    let same = draft.replacing("65/64", with: "65/65")
    let texts = [draft, witness(1), witness(2), witness(3), same]
    #expect(CheckedTexts(texts, checked: [0]).findings.isEmpty)
  }
}
