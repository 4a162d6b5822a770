import Recital
import Testing

@Suite("Finding mentions")
struct MentionScannerTests {
  @Test(
    "What only looks like a number of a resolution is none",
    arguments: [
      "The General Assembly,\nNoting that 14/17 of the members and 1/3 of the others agreed,",
      "The General Assembly,\nNoting the budget for 2024/25 and the 2020/21 period,",
      "The General Assembly,\nNoting agenda item 100 (p) and the sub-item 98 (a),",
      "The General Assembly,\nAdopted by a vote of 120/3 with 40 abstentions,",
      "The General Assembly,\nAlarmed by HIV/AIDS, N/A, ODA/GNI, AU/UN and DDR/RR,",
      "The General Assembly,\nRecalling target 16.4 of the Agenda and goal 5,",
      "The General Assembly,\nNoting Sales No. E.83.I.21 and Sales No. 62.V.2,",
      "The General Assembly,\nNoting the text.\n20-10157 (E)\n6/41",
      "The General Assembly,\nNoting 24/7 support, 9/11 and the 50/50 rule,",
      "大会，\n2024 年 12 月 2 日第 79 次全体会议通过，",
      "大会，\n在第七十六届会议项目 100 (p)下审议，",
      "大会，\n欢迎可持续发展目标 5 和 16，尤其是具体目标 16.4，",
      "大会，\n注意到 14/17 的成员和 2024/25 年预算，",
      "大会，\n见出售品编号：C.96.IV.13，",
      "大会，\n注意到艾滋病(HIV/AIDS)，",
      "大会，\n注意到第36号一般性意见(2018年)，",
    ])
  func traps(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A mention over a line break points into the source")
  func wrappedLines() {
    let text = """
      The General Assembly,

      Recalling its ⟦resolution 78/946|A/RES/78/946⟧ of 4 December 2023, as well as ⟦resolution
      61/16|A/RES/61/16⟧ of 20 November 2006 and its resolutions on the libraries of the valleys and
      of the mountains, and reaffirming Security Council ⟦resolution 1540
      (2004)|S/RES/1540(2004)⟧ of 28 April 2004 on the weapons of the other side of the mountains,

      Reaffirming its ⟦resolutions 68/1|A/RES/68/1⟧ of 20 September 2013, ⟦72/305|A/RES/72/305⟧ of 23
      July 2018 and ⟦75/290
      A|A/RES/75/290A⟧ of 25 June 2021, which tell of the strengthening of the bodies of the valley,

      1. Decides to remain seized of the matter.
      """
    #expect(remarked(text) == text)
  }

  @Test("A Chinese mention over a line break points into the source")
  func wrappedChineseLines() {
    let text = """
      大会，

      回顾其 2008 年 12 月 2 日⟦第 63/72 号决议|A/RES/63/72⟧、2001 年 12 月 24 日⟦第
      56/24 V 号决议|A/RES/56/24V⟧和 2003 年 12 月 23 日⟦第 58/241 号决议|A/RES/58/241⟧、2002 年 11 月
      22 日⟦第 57/72 号决
      议|A/RES/57/72⟧，

      强调各方面的图书馆都要不间断地贯彻下去，又强调山上的图书馆和山下的图书馆也是如此，并且
      重申⟦第 60/81 号|A/RES/60/81⟧和⟦第 61/66
      号决议|A/RES/61/66⟧，

      1. 决定到此为止。
      """
    #expect(remarked(text) == text)
  }

  @Test("A mention over the foot of a page covers what lay between in the source")
  func pageBreak() {
    let text = """
      A/RES/79/940

      Resolution adopted by the General Assembly
      on 2 December 2024

      79/940.

      The libraries of the mountains in all their aspects
      The General Assembly,
      Recalling its ⟦resolution 78/946|A/RES/78/946⟧ of 4 December 2023, as well as all previous
      resolutions on the libraries of the mountains,
      Emphasizing the importance of the Programme of Action for the Libraries of the
      Mountains, and recognizing its contribution to the reading of books in ⟦resolution

      24-23958 (E)

      *2423958*

      \u{0C}A/RES/79/940

      The libraries of the mountains in all their aspects

      61/16|A/RES/61/16⟧ of 20 November 2006, and their inventory,
      1.
      Underlines the fact that the libraries of the mountains require concerted efforts at
      the national and regional levels, as do all questions of the valleys;
      2. Decides to remain seized of the matter.
      43rd plenary meeting
      2 December 2024

      2/2

      24-23958
      """
    #expect(remarked(text) == text)
  }

  @Test("Offsets are bytes of the source, whatever stands before")
  func offsets() throws {
    let text = "大会，\r\n\r\n回顾其 2001 年 12 月 24 日第 56/24 V 号决议，\r\n"
    let rows = Analysis.analyse(document(text)).extractedMentions()
    let row = try #require(rows.first)
    let source = Array(text.utf8)[row.range]
    #expect(String(decoding: source, as: UTF8.self) == "第 56/24 V 号决议")
    #expect(row.line == 3)
  }

  @Test(
    "The form says what is printed",
    arguments: [
      "The General Assembly,\nRecalling ⟦resolution 61/16|resolution⟧, ⟦decision 60/519|decision⟧, "
        + "⟦A/60/88|symbol⟧ and ⟦Corr.2|suffix⟧,",
      "⟦United Nations, Treaty Series, vol. 3013, No. 52373|treaty⟧.",
      "大会，\n回顾⟦第 57/72 号决议|resolution⟧和⟦第 60/519 号决定|decision⟧，",
    ])
  func forms(text: String) {
    #expect(remarked(text, .form) == text)
  }

  @Test("Any bytes can be scanned")
  func anyBytes() {
    var state: UInt64 = 11
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let parts = [
      "\n", " ", "1", "56/24", " V", "第", "号", "决议", "resolution ", "resolutions ", "A/60/88",
      " and ", "和", "Corr.", "Add.1", "–", "-", "(XXX)", "(2004)", "（", "）", "S-", "ES‑10/2",
      "Treaty Series, vol. ", "《条约汇编》", "，第", "卷", "No. ", "Ibid., ", "年", "月", "日", "《",
      "》", "“", "”", "of ", "24 December 2001", "paragraph ", ", annex", "其", "的", "，", "大会",
      "to ", "A", "¹", "[", "]", "Recalling ", "回顾", "\u{E2}", "999999999", "/", ".", ",",
    ]
    for _ in 0..<1_000 {
      let text = (0..<next(40)).map { _ in parts[next(parts.count)] }.joined()
      let analysed = Analysis.analyse(document(text))
      for row in analysed.extractedMentions() {
        #expect(row.range.lowerBound < row.range.upperBound)
        #expect(row.range.upperBound <= analysed.document.bytes.count)
      }
    }
  }
}
