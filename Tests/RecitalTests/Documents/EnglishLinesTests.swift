import Recital
import Testing

@Suite("An English text with one paragraph a line")
struct EnglishLinesTests {
  @Test("Several resolutions and lettered parts: the count begins again with each")
  func parts() {
    let text = document(
      """
      <!-- Page 1 -->
      46
      General Assembly — Thirty-eighth Session
      4. Urges all States to keep their libraries open to the public on every working day;
      91st plenary meeting
      9 December 1983
      38/958. Question of libraries
      A
      The General Assembly,
      Recalling its resolutions 34/965 A and B of 29 November 1979,
      1. Thanks the Committee on the Keeping of Libraries for the report it has made to the
      100 Official Records of the General Assembly, Supplement No. 35 (A/38/935).
      Assembly;
      B
      The General Assembly.
      Having considered the report of the Committee, 100
      Requests the Committee to go on with its work.
      95th plenary meeting
      13 December 1983
      38/959. Third Conference on Libraries
      """)
    #expect(
      text.outline == """
        operative 4 | 4. Urges all States to keep thei
        body | 91st plenary meeting
        body | 9 December 1983
        title | 38/958. Question of libraries
        heading | A
        body | The General Assembly,
        preamble 1 | Recalling its resolutions 34/965
        operative 1 | 1. Thanks the Committee on the K
        heading | B
        body | The General Assembly.
        preamble 1 | Having considered the report of  | calls 100
        operative | Requests the Committee to go on 
        body | 95th plenary meeting
        body | 13 December 1983
        heading | 38/959. Third Conference on Libr
        footnote 100 | 100 Official Records of the Gene
        """)
  }

  @Test("A resolution of the Security Council, its number as its title")
  func securityCouncil() {
    let text = document(
      """
      Resolution 964 (1974)
      of 13 December 1974

      The Security Council,

      Noting the report (S/11968),

      1. Reaffirms its resolutions 986 (1964) of 4 March, 987 (1964) of 13 March;

      Annex

      Items of the list

      1. Books and maps.

      1 United Nations, Treaty Series, vol. 3913, No. 52973.
      """)
    #expect(
      text.outline == """
        title | Resolution 964 (1974) of 13 Dece
        body | The Security Council,
        preamble 1 | Noting the report (S/11968),
        operative 1 | 1. Reaffirms its resolutions 986
        heading | Annex
        heading | Items of the list
        annex 1 | 1. Books and maps.
        footnote 1 | 1 United Nations, Treaty Series,
        """)
    #expect(text.symbol?.spelling == "S/RES/964(1974)")
    #expect(text.date == CalendarDate(year: 1974, month: 12, day: 13))
    #expect(text.title == nil)
  }

  @Test(
    "Figures that call a footnote are told from those that count",
    arguments: [
      ("the Programme of Action,⟦1⟧ and the Agenda 21,⟦2⟧ the Declaration⟦3⟧ of Rome;", 3),
      ("in Aspects, ⟦1⟧ and of 12 August 1949 ⟦2⟧ (Fourth Convention), and 2011, ⟦3⟧ too;", 3),
      ("target 16.4 of resolutions 61/916, 68/901 and paragraphs 1, 2 and 3;", 3),
      ("resolutions 660 (1990), 661 (1990) and of 3 March and 1,200 books;", 3),
    ])
  func calls(marked: String, notes: Int) {
    let plain = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let lines = (1...notes).map { "\($0) See A/79/\(900 + $0)." }
    let text = document(
      "The General Assembly,\n1. Recalls \(plain)\n" + lines.joined(separator: "\n"))
    var found = ""
    var end = text.passages[1].range.lowerBound + 11
    for call in text.calls {
      found += text.text(in: end..<call.range.lowerBound) + "⟦\(text.text(in: call.range))⟧"
      end = call.range.upperBound
    }
    found += text.text(in: end..<text.passages[1].range.upperBound)
    #expect(found == marked)
  }

  @Test("Spaces that do not break stand in dates like any other")
  func unbrokenDate() {
    let text = document(
      """
      A/RES/75/963
      Distr.: General
      15 December 2020
      Resolution adopted by the General Assembly on 7\u{A0}December\u{A0}2020
      75/963. Question of libraries
      The General Assembly,
      Recalling its resolution 74/945,
      """)
    #expect(text.date?.description == "2020-12-07")
  }

  @Test("The figure of a suffix calls no footnote")
  func suffix() {
    let text = document(
      """
      75/963. Question of libraries
      The General Assembly,
      Noting the report (A/60/88 and Corr.2), which is short,1
      Recalling the rest,2
      1 See A/75/12.
      2 See A/75/13.
      """)
    #expect(text.calls.map(\.number) == [1, 2])
  }
}
