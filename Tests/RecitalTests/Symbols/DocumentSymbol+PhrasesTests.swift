import Testing

@testable import Recital

@Suite("How languages write an instrument")
struct DocumentSymbolPhrasesTests {
  @Test(
    "English and Chinese",
    arguments: [
      ("A/RES/56/24V", "resolution 56/24 V", "第 56/24 V 号决议"),
      ("S/RES/1540(2004)", "resolution 1540 (2004)", "第 1540(2004) 号决议"),
      ("A/RES/217(III)A", "resolution 217 A (III)", "第 217 A(III) 号决议"),
      ("A/RES/3201(S-VI)", "resolution 3201 (S-VI)", "第 3201(S-VI) 号决议"),
      ("A/RES/77/128A-B", "resolution 77/128 A-B", "第 77/128 A-B 号决议"),
      ("A/DEC/60/519", "decision 60/519", "第 60/519 号决定"),
      ("A/HRC/RES/5/1", "Human Rights Council resolution 5/1", "人权理事会第 5/1 号决议"),
      ("E/RES/1996/31", "resolution 1996/31", "第 1996/31 号决议"),
      ("A/73/12(PartI)", "A/73/12 (Part I)", "A/73/12 (Part I)"),
      ("NPT/CONF.2000/28(PartsIandII)", "NPT/CONF.2000/28 (Parts I and II)", nil),
      ("A/76/6(Sect.3)/Add.9", "A/76/6 (Sect. 3)/Add.9", nil),
      ("AHG/Decl.1(XXXV)", "AHG/Decl.1(XXXV)", nil), ("A/CONF.192/15", "A/CONF.192/15", nil),
      ("A/RES/54/236/Corr.1", "A/RES/54/236/Corr.1", nil), ("UNTS 52373", "UNTS 52373", nil),
    ] as [(String, String, String?)])
  func phrase(symbol: String, english: String, chinese: String?) throws {
    let symbol = try #require(DocumentSymbol(parsing: symbol))
    #expect(symbol.phrase(in: .english) == english)
    #expect(symbol.phrase(in: .chinese) == chinese ?? english)
    #expect(DocumentSymbol(parsing: english) == symbol)
  }

  @Test(
    "The other languages",
    arguments: [
      (Language.french, "résolution 56/24 V"), (.spanish, "resolución 56/24 V"),
      (.russian, "резолюция 56/24 V"), (.arabic, "القرار 56/24 V"),
    ])
  func phrase(language: Language, expected: String) throws {
    let symbol = try #require(DocumentSymbol(parsing: "56/24 V"))
    #expect(symbol.phrase(in: language) == expected)
  }

  @Test(
    "The official link",
    arguments: [
      ("A/RES/56/24V", "https://docs.un.org/zh/A/RES/56/24V"),
      ("S/RES/1540(2004)", "https://docs.un.org/zh/S/RES/1540(2004)"),
      ("UNTS 52373", nil), ("WT/L/508", nil), ("AHG/Decl.1(XXXV)", nil),
    ] as [(String, String?)])
  func link(symbol: String, link: String?) throws {
    let symbol = try #require(DocumentSymbol(parsing: symbol))
    #expect(symbol.officialLink(in: .chinese) == link)
  }
}
