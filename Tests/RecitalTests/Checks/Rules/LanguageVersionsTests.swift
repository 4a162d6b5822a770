import Recital
import Testing

@Suite("Language versions that do not cite the same")
struct LanguageVersionsTests {
  private let english = CheckedTexts.resolution(
    "57/72", on: "22 November 2002",
    "Reaffirming its resolution 56/24 V of 24 December 2001,",
    "Recalling its resolutions 50/70 B of 12 December 1995 and 55/33 Q of 20 November 2000,")
  private let chinese = """
    A/RES/57/72

    57/72. 小武器的追查

    大会，

    重申其 2001 年 12 月 24 日第 56/24 V 号决议，

    回顾其 1995 年 12 月 12 日第 50/70 B 号决议，

    2002 年 11 月 22 日

    """

  @Test("The version that lacks a reference is told of it, beside the passage that has it")
  func difference() throws {
    let checked = CheckedTexts([english, chinese], checked: [0, 1])
    #expect(checked.findings.map(\.rule) == [.languageVersions])
    let finding = try #require(checked.findings.first)
    #expect(finding.place.document == 1 && finding.beside?.document == 0)
    #expect(checked.marked(by: .languageVersions) == ["回顾其 1995 年 12 月 12 日第 50/70 B 号决议，"])
    let beside = try #require(finding.beside)
    #expect(checked.analysis.documents[0].document.text(in: beside.range) == "55/33 Q")
  }

  @Test("Where only the version that has it is checked, it is marked there")
  func citing() {
    let checked = CheckedTexts([english, chinese], checked: [0])
    #expect(checked.marked(by: .languageVersions) == ["55/33 Q"])
    #expect(checked.findings.first?.beside?.document == 1)
  }

  @Test("Where one version has no footnotes at all, what the other's cite is one finding")
  func missingNotes() throws {
    let noted = """
      A/RES/57/72

      57/72. The tracing of small arms

      The General Assembly,

      Recalling its resolution 50/70 B of 12 December 1995,¹

      Noting the reports on the matter,² and its resolution 55/33 Q of 20 November 2000,

      22 November 2002

      ¹ See A/57/160 and resolution 56/24 V.

      ² A/CONF.192/15 and A/54/258.

      """
    let checked = CheckedTexts(
      [
        noted,
        chinese.replacing(" 2001 年 12 月 24 日第 56/24 V 号", with: " 1995 年 12 月 12 日第 50/70 B 号"),
      ], checked: [0, 1])
    #expect(
      checked.findings.map(\.facts) == [
        .missingNotes(references: 4, cites: .english, lacks: .chinese, isInCiting: false),
        .languageVersions(
          target: sampleSymbol("A/RES/55/33Q"), cites: .english, lacks: .chinese, isInCiting: false),
      ])
    #expect(checked.findings[0].beside?.document == 0)
    #expect(
      checked.findings[0].facts.sentence
        == "The Chinese version has no footnotes; those of the English one cite 4 instruments that it "
        + "does not.")
  }

  @Test("Where both have footnotes, each difference in them is told")
  func differentNotes() {
    let notes = { (cited: String) in
      """
      A/RES/57/72

      57/72. The tracing of small arms

      The General Assembly,

      Recalling its resolution 50/70 B of 12 December 1995,¹

      22 November 2002

      ¹ \(cited).

      """
    }
    let french = notes("Voir A/57/161").replacing(
      "The General Assembly", with: "L'Assemblée générale"
    )
    .replacing("Recalling its resolution", with: "Rappelant sa résolution")
    .replacing("of 12 December", with: "du 12 décembre")
    let checked = CheckedTexts([notes("See A/57/160"), french], checked: [0, 1])
    #expect(checked.findings.count == 2)
  }

  @Test("Versions that agree, and documents of one language, give nothing")
  func agreement() {
    let same = chinese.replacing(
      "第 50/70 B 号决议", with: "第 50/70 B 号决议和 2000 年 11 月 20 日第 55/33 Q 号决议")
    #expect(CheckedTexts([english, same], checked: [0, 1]).findings.isEmpty)
    #expect(CheckedTexts([english, english], checked: [0, 1]).findings.isEmpty)
  }
}
