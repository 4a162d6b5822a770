import Testing

@testable import Recital

@Suite("Document symbols")
struct DocumentSymbolTests {
  @Test(
    "A real symbol has its canonical spelling, typed and read in a text",
    arguments: [
      ("A/RES/60/288", "A/RES/60/288"),
      ("A/RES/217 A (III)", "A/RES/217(III)A"),
      ("A/RES/2200 (XXI)", "A/RES/2200(XXI)"),
      ("A/RES/3201 (S-VI)", "A/RES/3201(S-VI)"),
      ("A/RES/2252 (ES-V)", "A/RES/2252(ES-V)"),
      ("A/RES/S-26/2", "A/RES/S-26/2"),
      ("A/RES/ES-10/17", "A/RES/ES-10/17"),
      ("A/RES/48/218/B", "A/RES/48/218B"),
      ("A/RES/61/267B", "A/RES/61/267B"),
      ("A/RES/77/128/A-B", "A/RES/77/128A-B"),
      ("A/DEC/78/542", "A/DEC/78/542"),
      ("S/RES/1674 (2006)", "S/RES/1674(2006)"),
      ("S/RES/2471(2019)", "S/RES/2471(2019)"),
      ("S/Res/2175 (2014)", "S/RES/2175(2014)"),
      ("S/RES/1882", "S/RES/1882(2009)"),
      ("S/PRST/2015/22", "S/PRST/2015/22"),
      ("S/26695", "S/26695"),
      ("S/268/Rev.1/Corr.1", "S/268/Rev.1/Corr.1"),
      ("S/2006/997", "S/2006/997"),
      ("S/23500", "S/23500"),
      ("S/PV.7813", "S/PV.7813"),
      ("S/INF/69", "S/INF/69"),
      ("S/AC.51/2014/3", "S/AC.51/2014/3"),
      ("S/2016/738/Rev.1", "S/2016/738/Rev.1"),
      ("S/1999/25/ADD.43", "S/1999/25/Add.43"),
      ("E/1995/27", "E/1995/27"),
      ("E/RES/2022/2", "E/RES/2022/2"),
      ("E/RES/13(III)", "E/RES/13(III)"),
      ("E/RES/1818(LV)", "E/RES/1818(LV)"),
      ("E/RES/106/(VI)", "E/RES/106(VI)"),
      ("E/DEC/2023/352", "E/DEC/2023/352"),
      ("E/5715/Rev.2", "E/5715/Rev.2"),
      ("E/2005/23/Corr.2", "E/2005/23/Corr.2"),
      ("E/CN.4/2005/102/Add.1", "E/CN.4/2005/102/Add.1"),
      ("E/CN.4/1995/2-E/CN.4/Sub.2/1994/56", "E/CN.4/1995/2"),
      ("E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1", "E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1"),
      ("E/CN.7/2024/L.5/Rev.2", "E/CN.7/2024/L.5/Rev.2"),
      ("E/CN.16/2018/CRP.3", "E/CN.16/2018/CRP.3"),
      ("E/FFDF/2016/INF/1", "E/FFDF/2016/INF/1"),
      ("E/HLPF/2019/6", "E/HLPF/2019/6"),
      ("E/SR.681", "E/SR.681"),
      ("A/58/207", "A/58/207"),
      ("A/7621", "A/7621"),
      ("A/7621/Add.1", "A/7621/Add.1"),
      ("A/520/Rev.18/Amend.1", "A/520/Rev.18/Amend.1"),
      ("A/54/2000", "A/54/2000"),
      ("A/60/L.1", "A/60/L.1"),
      ("A/78/L.67/Rev.1", "A/78/L.67/Rev.1"),
      ("A/75/L.87/Rev.1/Add.1", "A/75/L.87/Rev.1/Add.1"),
      ("A/C.6/72/SR.14", "A/C.6/72/SR.14"),
      ("A/C.3/78/CRP.2", "A/C.3/78/CRP.2"),
      ("A/C.1/72/L.56/Rev.1", "A/C.1/72/L.56/Rev.1"),
      ("A/77/PV.46", "A/77/PV.46"),
      ("A/66/53/Add.1/Corr.1", "A/66/53/Add.1/Corr.1"),
      ("A/77/6 (Sect. 26)", "A/77/6(Sect.26)"),
      ("A/76/6 (Sect. 3)/Add.9", "A/76/6(Sect.3)/Add.9"),
      ("A/73/12 (Part II)", "A/73/12(PartII)"),
      ("A/75/5 (Vol. II)", "A/75/5(Vol.II)"),
      ("A/AC.109/2114", "A/AC.109/2114"),
      ("A/AC.278/2016/2", "A/AC.278/2016/2"),
      ("A/AC.105/C.1/121", "A/AC.105/C.1/121"),
      ("A/CONF.192/15", "A/CONF.192/15"),
      ("A/CONF.192/BMS/2003/1", "A/CONF.192/BMS/2003/1"),
      ("A/CONF.192/PC/23", "A/CONF.192/PC/23"),
      ("A/CONF.192/2018/RC/3", "A/CONF.192/2018/RC/3"),
      ("A/CONF.157/24 (Part I)", "A/CONF.157/24(PartI)"),
      ("A/CONF.189/12/Corr.1", "A/CONF.189/12/Corr.1"),
      ("A/CONF.48/14/Rev.1", "A/CONF.48/14/Rev.1"),
      ("A/S-10/AC.1/9", "A/S-10/AC.1/9"),
      ("A/ES-10/273/Corr.1", "A/ES-10/273/Corr.1"),
      ("A/HRC/17/31", "A/HRC/17/31"),
      ("A/HRC/RES/55/15", "A/HRC/RES/55/15"),
      ("A/HRC/RES/S-30/1", "A/HRC/RES/S-30/1"),
      ("A/HRC/PRST/OS/12/1", "A/HRC/PRST/OS/12/1"),
      ("A/HRC/WG.2/17/2", "A/HRC/WG.2/17/2"),
      ("A/52/871-S/1998/318", "A/52/871"),
      ("A/48/486-S/26560", "A/48/486"),
      ("A/67/65-E/2012/48", "A/67/65"),
      ("A/78/72/Add.1-E/2023/59/Add.1", "A/78/72/Add.1"),
      ("A/67/65/Corr.1-E/2012/48/Corr.1", "A/67/65/Corr.1"),
      ("ST/SGB/2003/13", "ST/SGB/2003/13"),
      ("ST/SGB/2013/4/Amend.1", "ST/SGB/2013/4/Amend.1"),
      ("ST/AI/189/Add.9/Rev.2", "ST/AI/189/Add.9/Rev.2"),
      ("ST/SG/AC.10/C.4/90", "ST/SG/AC.10/C.4/90"),
      ("ST/LIB/SER.B/5/Rev.5", "ST/LIB/SER.B/5/Rev.5"),
      ("CD/1556", "CD/1556"),
      ("CD/8/REV.10", "CD/8/Rev.10"),
      ("TD/541/Add.2", "TD/541/Add.2"),
      ("TD/519/Add.2/Corr.1", "TD/519/Add.2/Corr.1"),
      ("TD/B/WP(XXXV)/MISC.1/REV.1", "TD/B/WP(XXXV)/MISC.1/Rev.1"),
      ("UNEP/EA.5/Res.14", "UNEP/EA.5/Res.14"),
      ("UNEP/GC/SS.XII/3", "UNEP/GC/SS.XII/3"),
      ("UNEP/CBD/COP/10/27", "UNEP/CBD/COP/10/27"),
      ("HSP/HA.2/Res.3", "HSP/HA.2/Res.3"),
      ("HSP/GC/24/2/Add.6", "HSP/GC/24/2/Add.6"),
      ("FCCC/CP/2015/10/Add.1", "FCCC/CP/2015/10/Add.1"),
      ("NPT/CONF.2010/50 (Vol. I)", "NPT/CONF.2010/50(Vol.I)"),
      ("NPT/CONF.1995/32 (Part I)/Corr.2", "NPT/CONF.1995/32(PartI)/Corr.2"),
      ("NPT/CONF.2000/28 (Parts I and II)", "NPT/CONF.2000/28(PartsIandII)"),
      ("CAC/COSP/2021/17", "CAC/COSP/2021/17"),
      ("CTOC/COP/2020/10", "CTOC/COP/2020/10"),
      ("ISBA/26/A/19", "ISBA/26/A/19"),
      ("SPLOS/229", "SPLOS/229"),
      ("CLCS/52/2", "CLCS/52/2"),
      ("JIU/REP/2020/6", "JIU/REP/2020/6"),
      ("CCW/CONF.VI/11", "CCW/CONF.VI/11"),
      ("BWC/MSP/2017/6", "BWC/MSP/2017/6"),
      ("CRC/C/2000", "CRC/C/2000"),
      ("CAT/C/SR.209", "CAT/C/SR.209"),
      ("PCNICC/2000/WGRPE(7)/DP.1", "PCNICC/2000/WGRPE(7)/DP.1"),
      ("ECE/TRANS/WP.30/AC.2/155", "ECE/TRANS/WP.30/AC.2/155"),
      ("ECE/TRANS/WP.15/AC.1/2014/52", "ECE/TRANS/WP.15/AC.1/2014/52"),
      ("E/ECE/TRANS/505/Rev.3", "E/ECE/TRANS/505/Rev.3"),
      ("E/CN.11/63", "E/CN.11/63"),
      ("AHG/Decl.1(XXXV)", "AHG/Decl.1(XXXV)"),
      ("WT/L/508/Add.1", "WT/L/508/Add.1"),
      ("INFCIRC/254/Rev.12/Part 1", "INFCIRC/254/Rev.12/Part1"),
      ("ECE/BATUMI.CONF/2016/2/Add.1", "ECE/BATUMI.CONF/2016/2/Add.1"),
    ])
  func canonical(printed: String, spelling: String) throws {
    let typed = try #require(DocumentSymbol(parsing: printed))
    #expect(typed.spelling == spelling)
    #expect(typed.description == spelling)
    let bytes = Array("«\(printed)».".utf8)
    let match = DocumentSymbol.read(in: bytes.span, at: 2, until: bytes.count)
    #expect(match?.symbol == typed)
    #expect(match?.range == 2..<2 + printed.utf8.count)
  }

  @Test("A series without a number is no symbol", arguments: ["T/PV.-", "T/PET.2/-"])
  func series(text: String) {
    #expect(DocumentSymbol(parsing: text) == nil)
  }

  @Test("Spellings of one instrument are equal and hash alike")
  func equality() throws {
    let spellings = ["A/RES/56/24 V", "56/24 V", "A/RES/56/24[V]", "a/res/56/24/v", "第56/24V号决议"]
    #expect(Set(spellings.map(DocumentSymbol.init(parsing:))).count == 1)
  }
}
