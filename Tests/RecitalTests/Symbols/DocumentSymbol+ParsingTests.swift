import Testing

@testable import Recital

@Suite("Parsing what a person types")
struct DocumentSymbolParsingTests {
  @Test(
    "Every usual spelling of an instrument gives its canonical one",
    arguments: [
      ("56/24 V", "A/RES/56/24V"), ("56/24V", "A/RES/56/24V"), ("A/RES/56/24[V]", "A/RES/56/24V"),
      ("A/RES/56/24/V", "A/RES/56/24V"), ("A/RES/56/24 V", "A/RES/56/24V"),
      ("a/res/56/24 v", "A/RES/56/24V"), ("第56/24V号决议", "A/RES/56/24V"),
      ("第 56/24 V 号决议", "A/RES/56/24V"), ("resolution 56/24 V", "A/RES/56/24V"),
      ("General Assembly resolution 56/24 V", "A/RES/56/24V"), ("53/77 AA", "A/RES/53/77AA"),
      ("1540", "S/RES/1540(2004)"), ("1540 (2004)", "S/RES/1540(2004)"),
      ("s/res/1540 (2004)", "S/RES/1540(2004)"), ("S/RES/1540", "S/RES/1540(2004)"),
      ("S/RES/1882", "S/RES/1882(2009)"), ("第1540（2004）号决议", "S/RES/1540(2004)"),
      ("résolution 1540 (2004)", "S/RES/1540(2004)"), ("resolution 1325", "S/RES/1325(2000)"),
      ("217 A (III)", "A/RES/217(III)A"), ("217(III)A", "A/RES/217(III)A"),
      ("A/RES/217 A (III)", "A/RES/217(III)A"), ("A/RES/217(III)A", "A/RES/217(III)A"),
      ("A/RES/217 (III) A", "A/RES/217(III)A"), ("2200 A (XXI)", "A/RES/2200(XXI)A"),
      ("3201 (S-VI)", "A/RES/3201(S-VI)"), ("2252 (ES-V)", "A/RES/2252(ES-V)"),
      ("ES-10/24", "A/RES/ES-10/24"), ("S-10/2", "A/RES/S-10/2"),
      ("60/519", "A/DEC/60/519"), ("第 60/519 号决定", "A/DEC/60/519"),
      ("decision 60/519", "A/DEC/60/519"), ("decision 31/301", "A/DEC/31/301"),
      ("1996/31", "E/RES/1996/31"), ("1999/256", "E/DEC/1999/256"),
      ("1949 (LVIII)", "E/RES/1949(LVIII)"), ("E/RES/106/(VI)", "E/RES/106(VI)"),
      ("5/1", "A/HRC/RES/5/1"), ("Human Rights Council resolution 5/1", "A/HRC/RES/5/1"),
      ("人权理事会第5/1号决议", "A/HRC/RES/5/1"), ("A/HRC/DEC/25/116", "A/HRC/DEC/25/116"),
      ("Commission on Human Rights resolution 1994/73", "E/CN.4/RES/1994/73"),
      ("E/CN.4/RES/20 (XXXVI)", "E/CN.4/RES/20(XXXVI)"),
      ("A_58_207", "A/58/207"), ("A/58/207*", "A/58/207"), ("a/58/207", "A/58/207"),
      ("А/58/207", "A/58/207"), ("Ａ／５８／２０７", "A/58/207"), ("A/\u{200B}58/207\u{AD}", "A/58/207"),
      ("S/1999/25/ADD.43", "S/1999/25/Add.43"), ("s/1999/25/add.43", "S/1999/25/Add.43"),
      ("FCCC/CP/2015/10/Add.\u{A0}1", "FCCC/CP/2015/10/Add.1"),
      ("A/RES/77/128/A-B", "A/RES/77/128A-B"), ("A/RES/77/128 A–B", "A/RES/77/128A-B"),
      ("A/RES/ES‑10/24", "A/RES/ES-10/24"), ("A/73/12 (Part I)", "A/73/12(PartI)"),
      ("A/73/12（Part I）", "A/73/12(PartI)"), ("a/73/12 (part i)", "A/73/12(PartI)"),
      ("AHG/Decl.1 (XXXV)", "AHG/Decl.1(XXXV)"), ("PRST/2009/24", "S/PRST/2009/24"),
      ("PRST/43/1", "A/HRC/PRST/43/1"), ("OS/12/1", "A/HRC/PRST/OS/12/1"),
      ("UNTS 52373", "UNTS 52373"), ("UNTS/3013/52373", "UNTS 52373"),
      ("unts 52373", "UNTS 52373"),
    ])
  func canonical(typed: String, spelling: String) {
    #expect(DocumentSymbol(parsing: typed)?.spelling == spelling)
  }

  @Test(
    "A joint symbol is a list of its symbols",
    arguments: [
      ("A/52/871-S/1998/318", ["A/52/871", "S/1998/318"]),
      ("A/48/486–S/26560", ["A/48/486", "S/26560"]),
      ("A/78/72/Add.1-E/2023/59/Add.1", ["A/78/72/Add.1", "E/2023/59/Add.1"]),
      ("A/58/207", ["A/58/207"]), ("no symbol", []), ("", []),
    ])
  func joint(typed: String, spellings: [String]) {
    #expect(DocumentSymbol.parseAll(typed).map(\.spelling) == spellings)
  }

  @Test(
    "What is no symbol gives nil",
    arguments: [
      "", " ", "A", "A/", "/", "HIV/AIDS", "N/A", "A/RES/", "A/RES/x", "A/RES/0/1", "S/RES/0",
      "resolution", "twelve", "9999", "40/152/3 pages", "A/58/207 and Corr.1", "UNTS", "UNTS x",
      "resolution 56/24 V of the Assembly", "16.4", "(III)", "第号决议", "IX/16", "2312/2004/1",
    ])
  func none(typed: String) {
    #expect(DocumentSymbol(parsing: typed) == nil)
  }

  @Test("Body, nature, session and number of an act are known")
  func parts() throws {
    let symbol = try #require(DocumentSymbol(parsing: "A/RES/56/24 V"))
    #expect(symbol.nature == .resolution)
    #expect(symbol.body == .generalAssembly)
    #expect(symbol.session == .regular(56))
    #expect(symbol.number == 24)
    let roman = try #require(DocumentSymbol(parsing: "1949 (LVIII)"))
    #expect(roman.body == .economicAndSocialCouncil)
    #expect(roman.session == .roman(58))
    #expect(roman.number == 1949)
  }

  @Test(
    "Body, nature and session of a document are known",
    arguments: [
      ("A/58/207", Body.generalAssembly, DocumentSymbol.Nature.document, Session.regular(58)),
      ("S/PV.7813", .securityCouncil, .meetingRecord, nil),
      ("A/C.6/72/SR.14", .generalAssembly, .meetingRecord, .regular(72)),
      ("S/PRST/1999/28", .securityCouncil, .presidentialStatement, .year(1999)),
      ("A/HRC/17/31", .humanRightsCouncil, .document, .regular(17)),
      ("E/CN.4/2005/102", .commissionOnHumanRights, .document, .year(2005)),
      ("A/S-10/AC.1/9", .generalAssembly, .document, .special(10)),
      ("A/ES-10/273", .generalAssembly, .document, .emergency(10)),
      ("A/7621", .generalAssembly, .document, nil),
      ("A/CONF.192/15", .generalAssembly, .document, nil),
      ("ST/SGB/2003/13", .secretariat, .document, .year(2003)),
      ("UNEP/EA.5/Res.14", .other, .resolution, nil), ("WT/L/508", .external, .document, nil),
      ("UNTS 52373", .other, .treaty, nil),
    ] as [(String, Body, DocumentSymbol.Nature, Session?)])
  func parts(typed: String, body: Body, nature: DocumentSymbol.Nature, session: Session?) throws {
    let symbol = try #require(DocumentSymbol(parsing: typed))
    #expect(symbol.body == body)
    #expect(symbol.nature == nature)
    #expect(symbol.session == session)
  }
}
