import Testing

@testable import Recital

@Suite("Reading a symbol in a text")
struct SymbolMatchTests {
  @Test(
    "The longest symbol is read, and nothing of the text behind it",
    arguments: [
      "see ⟦A/58/207|A/58/207⟧.", "in ⟦A/58/207|A/58/207⟧, annex", "(⟦A/58/207|A/58/207⟧)",
      "根据⟦ST/AI/189/Add.9/Rev.2|ST/AI/189/Add.9/Rev.2⟧第2条",
      "⟦A/76/6 (Sect. 3)/Add.9|A/76/6(Sect.3)/Add.9⟧ of", "⟦A/73/12 (Part I)|A/73/12(PartI)⟧, p. 3",
      "⟦A/73/12|A/73/12⟧ (para. 4)", "⟦A/73/12|A/73/12⟧ (II", "⟦A/58/207|A/58/207⟧(第一部分)",
      "⟦FCCC/CP/2015/10/Add. 1|FCCC/CP/2015/10/Add.1⟧, decision",
      "⟦FCCC/CP/2015/10/Add.\u{A0}1|FCCC/CP/2015/10/Add.1⟧,",
      "⟦S/RES/1540 (2004)|S/RES/1540(2004)⟧ of", "⟦S/RES/1540|S/RES/1540(2004)⟧ and",
      "⟦S/RES/1540（2004）|S/RES/1540(2004)⟧号", "⟦S/Res/2175 (2014)|S/RES/2175(2014)⟧.",
      "⟦A/RES/56/24 V|A/RES/56/24V⟧ of 24", "⟦A/RES/56/24 V|A/RES/56/24V⟧.",
      "⟦A/RES/56/24 V|A/RES/56/24V⟧号", "⟦A/RES/56/24|A/RES/56/24⟧ Viet Nam",
      "⟦A/RES/56/24|A/RES/56/24⟧ A report", "⟦A/RES/56/24 A|A/RES/56/24A⟧ of 10",
      "⟦A/RES/56/24|A/RES/56/24⟧ В приложении", "⟦A/RES/54/13|A/RES/54/13⟧ Совета",
      "⟦A/RES/217 A (III)|A/RES/217(III)A⟧, annex", "⟦A/RES/217 (III)|A/RES/217(III)⟧ and",
      "⟦A/RES/56/24[V]|A/RES/56/24V⟧;", "⟦A/RES/48/218/B|A/RES/48/218B⟧,",
      "⟦A/RES/54/236/Corr.1|A/RES/54/236/Corr.1⟧.",
      "⟦S/25704|S/25704⟧ and Add.17658", "⟦A/C.1/L.5|A/C.1/L.5⟧-type", "⟦A/58/207|A/58/207⟧/para",
      "⟦A/58/207|A/58/207⟧/annex", "⟦A/AC.1/13|A/AC.1/13⟧-25", "⟦A/58/13/Add.1|A/58/13/Add.1⟧-14",
      "⟦A/58/207|A/58/207⟧.The next", "⟦A/58/207|A/58/207⟧.3 The next", "⟦A/58/207|A/58/207⟧and",
      "⟦CEDAW/C/PRK/CO/2-4|CEDAW/C/PRK/CO/2-4⟧.", "⟦COFI/2014/4.2/Rev.1|COFI/2014/4.2/Rev.1⟧.",
      "⟦WHA58/2005/REC/1|WHA58/2005/REC/1⟧,", "⟦GC(57)/RES/14|GC(57)/RES/14⟧,",
      "⟦IDB.44/5|IDB.44/5⟧,", "⟦CM/Res.580 (XXIX)|CM/Res.580(XXIX)⟧ of",
      "⟦WT/MIN(01)/DEC/1|WT/MIN(01)/DEC/1⟧.",
      "⟦INFCIRC/254/Rev.12/Part 1|INFCIRC/254/Rev.12/Part1⟧.",
      "⟦А/58/207|A/58/207⟧ и", "⟦Ａ／５８／２０７|A/58/207⟧、", "⟦A/58/\u{200B}207|A/58/207⟧ ",
      "⟦A/58/207|A/58/207⟧\u{AD} ", "⟦T/PET.2|T/PET.2⟧/-",
    ])
  func longest(marked: String) throws {
    let picture = try #require(Picture(marked))
    let match = DocumentSymbol.read(
      in: picture.bytes.span, at: picture.range.lowerBound, until: picture.bytes.count)
    #expect(match?.symbol.spelling == picture.spelling)
    #expect(match?.range == picture.range)
    #expect(match?.others == [])
  }

  @Test(
    "A joint symbol is read as one mention of two or three documents",
    arguments: [
      ("A/52/871-S/1998/318.", ["A/52/871", "S/1998/318"], 19),
      ("A/52/871–S/1998/318 and", ["A/52/871", "S/1998/318"], 21),
      ("A/67/65/Corr.1‑E/2012/48/Corr.1", ["A/67/65/Corr.1", "E/2012/48/Corr.1"], 33),
      ("E/CN.4/1995/2-E/CN.4/Sub.2/1994/56,", ["E/CN.4/1995/2", "E/CN.4/Sub.2/1994/56"], 34),
      ("A/1/2-S/3-E/4-T/5", ["A/1/2", "S/3", "E/4"], 13), ("A/52/871-S", ["A/52/871"], 8),
    ])
  func joint(text: String, spellings: [String], length: Int) throws {
    let bytes = Array(text.utf8)
    let found = DocumentSymbol.read(in: bytes.span, at: 0, until: bytes.count)
    let match = try #require(found)
    #expect(([match.symbol] + match.others).map(\.spelling) == spellings)
    #expect(match.range == 0..<length)
  }

  @Test(
    "What only looks like a symbol is none",
    arguments: [
      "HIV/AIDS (2001)", "N/A", "ODA/GNI", "RID/ADR/ADN", "SPLM/A-IO 2", "DDR/RR", "ISIL/Da'esh",
      "AU/UN", "UNCTAD/WTO", "T/PCCs", "X/2", "IX/16", "2024/25", "14/17", "A/H1N1",
      "A/H5N1 (2006)",
      "A/", "A/RES/", "A/RES/300/1", "E/mail 2", "S/RES/x", "A.58/207", "A 58/207", "和/或",
      "E/RES/1540 (2004)", "PRST/x/1",
    ])
  func none(text: String) {
    let bytes = Array(text.utf8)
    let match = DocumentSymbol.read(in: bytes.span, at: 0, until: bytes.count)
    #expect(match == nil)
  }

  @Test("Nothing is read inside a word or behind the end of the passage")
  func limits() {
    let inside = Array("NPTA/58/207".utf8)
    let insideWord = DocumentSymbol.read(in: inside.span, at: 3, until: inside.count)
    #expect(insideWord == nil)
    let bytes = Array("A/58/207".utf8)
    let short = DocumentSymbol.read(in: bytes.span, at: 0, until: 6)
    #expect(short?.symbol.spelling == "A/58/2")
    let empty = DocumentSymbol.read(in: bytes.span, at: 8, until: 8)
    #expect(empty == nil)
  }

  @Test("Cut off at any byte, a text is read without harm")
  func everyPrefix() {
    let bytes = Array("А／58/207 (Part I)/Add.\u{A0}1–S/RES/1540（2004）, A/RES/217 A (III)".utf8)
    for start in bytes.indices {
      for end in start...bytes.count {
        let match = DocumentSymbol.read(in: bytes.span, at: start, until: end)
        #expect((match?.range.upperBound ?? end) <= end)
      }
    }
  }

  @Test(
    "The start of a symbol is found from its first slash",
    arguments: [
      ("(A/58/207)", 2, 1), ("in FCCC/CP", 7, 3), ("根据ST/AI", 8, 6), ("и А/58", 5, 3),
      ("GC(57)/RES", 6, 0), ("WHA58/2005", 5, 0), ("58/207", 2, nil), ("and/or", 3, nil),
    ] as [(String, Int, Int?)])
  func start(text: String, slash: Int, start: Int?) {
    let bytes = Array(text.utf8)
    let found = DocumentSymbol.start(before: slash, in: bytes.span, from: 0)
    #expect(found == start)
  }
}

/// A text with the one symbol to be found marked, as in `see ⟦A/58/207|A/58/207⟧, annex`.
private struct Picture {
  let bytes: [UInt8]
  let range: Range<Int>
  let spelling: String

  init?(_ marked: String) {
    let parts = marked.split(omittingEmptySubsequences: false) { "⟦|⟧".contains($0) }
    guard parts.count == 4 else { return nil }
    bytes = Array((parts[0] + parts[1] + parts[3]).utf8)
    range = parts[0].utf8.count..<parts[0].utf8.count + parts[1].utf8.count
    spelling = String(parts[2])
  }
}
