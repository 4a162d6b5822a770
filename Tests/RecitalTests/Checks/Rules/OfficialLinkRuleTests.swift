import Testing

@testable import Recital

@Suite("Official links that contradict their text")
struct OfficialLinkRuleTests {
  private func sentences(_ marked: String) -> [String] {
    let analysis = Analysis(joining: [OfficialLinksTests.analysed(marked)])
    return Checks(of: analysis).findings(in: [0]).filter { $0.rule == .officialLink }
      .map(\.facts.sentence)
  }

  @Test("A link to another instrument is found")
  func wrong() {
    #expect(
      sentences("Recalling its resolution [77/114]<A/RES/76/122> of 7 December 2022,") == [
        "The text cites A/RES/77/114, but the link on it leads to A/RES/76/122."
      ])
    #expect(sentences("Noting the report ([A/78/26]<A/76/26>),").count == 1)
  }

  @Test(
    "Links that agree, lead to what prints the act, or lie elsewhere are left alone",
    arguments: [
      "Recalling its resolution [77/114]<A/RES/77/114>,",
      "Recalling its resolution [56/24]<A/RES/56/24> V,",
      "Recalling its decision [60/519]<A/60/49>,",
      "Noting the report ([A/52/871-S/1998/318]<S/1998/318>),",
      "Recalling resolution 77/114, as said [here]<A/60/88>,",
    ])
  func right(text: String) { #expect(sentences(text).isEmpty) }
}
