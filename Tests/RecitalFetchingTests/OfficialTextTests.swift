import Recital
import RecitalFetching
import Testing

@Suite("The name of a file")
struct OfficialTextTests {
  @Test(
    "It is the symbol, in characters that need no quoting",
    arguments: [
      ("79/40", "A_RES_79_40.en.pdf"), ("56/24 V", "A_RES_56_24V.en.pdf"),
      ("1540 (2004)", "S_RES_1540_2004.en.pdf"), ("217 A (III)", "A_RES_217_III_A.en.pdf"),
      ("A/RES/3201(S-VI)", "A_RES_3201_S-VI.en.pdf"),
      ("A/60/88/Corr.2", "A_60_88_Corr.2.en.pdf"), ("A/73/12(PartI)", "A_73_12_PARTI.en.pdf"),
    ])
  func name(symbol: String, name: String) throws {
    let symbol = try #require(DocumentSymbol(parsing: symbol))
    let made = OfficialText(symbol, in: .english, as: .pdf).fileName
    #expect(made.lowercased() == name.lowercased())
  }

  @Test(
    "Whatever is typed, it stays in its folder",
    arguments: [
      "A/../../etc/passwd", "../A/60/88", "/A/60/88", "A/60/88/..", ".A/60/1", "A/60/88\0x",
    ])
  func tricks(typed: String) {
    for symbol in DocumentSymbol.parseAll(typed) {
      let name = OfficialText(symbol, in: .english, as: .pdf).fileName
      #expect(!name.contains("/") && !name.contains("\0") && !name.hasPrefix("."))
    }
  }
}
