import Recital
import Testing

@Suite("Lists of numbers over several lines")
struct ListContinuationTests {
  @Test(
    "A number behind a comma or an “and” belongs to the list, in a text too short to show its width",
    arguments: [
      "The General Assembly,\n\nRecalling its ⟦resolutions 56/24 V|A/RES/56/24V⟧,\n"
        + "⟦57/72|A/RES/57/72⟧ and\n⟦58/241|A/RES/58/241⟧,\n\nNoting this,\n",
      "See ⟦resolutions 56/24 V|A/RES/56/24V⟧ and\n⟦57/72|A/RES/57/72⟧.\n",
      "Rappelant les ⟦résolutions 56/24 V|A/RES/56/24V⟧ et\n⟦57/72|A/RES/57/72⟧ de la "
        + "session suivante,\n",
      "Recalling ⟦resolutions 1325 (2000)|S/RES/1325(2000)⟧,\n⟦1820 (2008)|S/RES/1820(2008)⟧ and\n"
        + "⟦1888 (2009)|S/RES/1888(2009)⟧,\n",
    ])
  func lists(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "It goes on over the foot of a page",
    arguments: [
      "The General Assembly,\n\nRecalling its ⟦resolutions 50/925|A/RES/50/925⟧ of 19 April 1996,\n\n"
        + "14-99901                                  2/4\n\nA/RES/68/999\n\n"
        + "⟦56/913|A/RES/56/913⟧ of 21 December 2001 and ⟦58/931|A/RES/58/931⟧,\n\nNoting this,\n",
      "إن الجمعية العامة،\n\nإذ تشير إلى ⟦قراراتها 50/925|A/RES/50/925⟧ المؤرخ 19 نيسان/أبريل 1996 و\n\n"
        + "14-99901 (A)                2/4\n\nA/RES/68/999\n\n"
        + "⟦56/913|A/RES/56/913⟧ المؤرخ 21 كانون الأول/ديسمبر 2001،\n",
    ])
  func pages(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("The day of a date goes on with the line that ends before it")
  func dates() {
    let text =
      "The General Assembly\nits ⟦resolutions 49/933 A|1994-12-23⟧ of 23 December 1994, ⟦49/933 B|1995-03-31⟧ of\n"
      + "31 March 1995, ⟦51/918 E|1997-06-17⟧ of 17 June 1997, ⟦58/915|2004-07-01⟧ of\n"
      + "1 July 2004 and ⟦59/996|2005-06-22⟧ of 22 June 2005,\n"
    #expect(remarked(text, .date) == text)
  }

  @Test("Titles with their numbers stay titles")
  func titles() {
    let text = "58/240. Lamps,\n58/241. Boats and\n58/242. Harbours\n"
    #expect(remarked(text) == text)
  }
}
