import Testing

@testable import Recital

@Suite("The way back from another spelling")
struct RespellingTests {
  @Test("Every stretch of the new spelling leads to what is printed")
  func sources() throws {
    let source = Array("القـرار ٦٧/٢٩١ سين".utf8)
    let respelled = try #require(ArabicLetters.respelled(source))
    #expect(String(decoding: respelled.bytes, as: UTF8.self) == "القرار 67/291 سين")
    let number = try #require(respelled.bytes.firstIndex(of: 0x36))
    let range = respelled.source(of: number..<number + 6)
    #expect(String(decoding: source[range], as: UTF8.self) == "٦٧/٢٩١")
  }

  @Test("What is left out belongs to nothing")
  func gaps() throws {
    let source = Array("أ\u{200F}ب".utf8)
    let respelled = try #require(ArabicLetters.respelled(source))
    #expect(respelled.source(of: 2..<4) == 5..<7)
    #expect(respelled.pieces(of: 0..<4).map(\.isCopied) == [true, true])
  }

  @Test("A text in the usual spelling is left alone")
  func plain() {
    #expect(SpelledSource(Array("القرار 61/16".utf8), in: .arabic).respellings.isEmpty)
    #expect(
      SpelledSource(Array("резолюция 61/16 и/или 3/4".utf8), in: .russian).respellings.isEmpty)
    #expect(SpelledSource(Array("第 61/16 号决议".utf8), in: .chinese).respellings.isEmpty)
    #expect(SpelledSource(Array("resolution 61/16".utf8), in: .english).respellings.isEmpty)
  }

  @Test("The source keeps its bytes, and a mention prints as the source does")
  func printed() throws {
    let text = "إن مجلس الأمن،\nإذ يشير إلى قراره ٢٧٨ ) ٣٩٩١ (،"
    let analysed = Analysis.analyse(document(text))
    let row = try #require(analysed.extractedMentions().first)
    #expect(analysed.document.bytes == Array(text.utf8))
    #expect(row.target == "S/RES/872(1993)")
    #expect(row.text == "قراره ٢٧٨ ) ٣٩٩١ (")
  }
}
