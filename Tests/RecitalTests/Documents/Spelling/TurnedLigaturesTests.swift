import Testing

@testable import Recital

@Suite("Arabic as the text of a PDF holds it")
struct TurnedLigaturesTests {
  @Test(
    "Letters given in the wrong order are read in the right one",
    arguments: [
      "إن اجلمعية العامة،\n\nإذ تشري إىل ⟦قرارها 60/951|2006-03-15⟧ املؤرخ 15 آذار/مارس 2006 ويف "
        + "⟦مقررها 60/519|2005-12-08⟧ املؤرخ 8 كانون األول/ديسمرب 2005،\n",
      "إن مجلس األمن،\n\nوإذ يشير إلى ⟦قرار الجمعية العامة 61/953|2006-11-06⟧ المؤرخ 6 تشرين الثاين/نوفمرب "
        + "2006،\n",
    ])
  func turned(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test("Signs that stand for several letters are read as these letters")
  func ligatures() {
    let text =
      "إن مجلس الأمن،\n\nوإذ يشير إلى "
      + "⟦ﻭﻗﺮﺍﺭ ﺍﳉﻤﻌﻴﺔ ﺍﻟﻌﺎﻣﺔ ٦٠/٩٨٨|2006-09-08⟧ ﺍﳌﺆﺭﺥ ٨ ﺃﻳﻠﻮﻝ/ﺳﺒﺘﻤﱪ ٢٠٠٦،\n"
    #expect(remarked(text, .date) == text)
  }

  @Test("A text in the right order is left alone")
  func plain() {
    #expect(TurnedLigatures.respelled(Array("إن مجلس الأمن، من أجل السلام".utf8)) == nil)
    #expect(ArabicLigatures.letters(0xB3, 0x8E) == Array("مج".utf8))
    #expect(ArabicLigatures.letters(0xB3, 0xB2) == nil)
  }
}
