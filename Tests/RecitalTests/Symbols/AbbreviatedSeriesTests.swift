import Testing

@testable import Recital

@Suite("Series of acts in abbreviation")
struct AbbreviatedSeriesTests {
  @Test(
    "An abbreviated series is that of its body",
    arguments: [
      ("UNSC/RES/1325", "S/RES/1325(2000)"), ("SC/RES/1325 (2000)", "S/RES/1325(2000)"),
      ("UN/SC/RES/1325", "S/RES/1325(2000)"), ("RES/1325", "S/RES/1325(2000)"),
      ("RES/1325 (2000)", "S/RES/1325(2000)"), ("GA/RES/60/1", "A/RES/60/1"),
      ("UNGA/RES/217 (III) A", "A/RES/217(III)A"), ("UN/A/RES/60/1", "A/RES/60/1"),
      ("UNHRC/RES/16/18", "A/HRC/RES/16/18"), ("ECOSOC/RES/1996/31", "E/RES/1996/31"),
    ])
  func series(text: String, symbol: String) {
    let bytes = Array("\(text), of".utf8)
    let match = DocumentSymbol.read(in: bytes.span, at: 0, until: bytes.count)
    #expect(match?.symbol.spelling == symbol)
    #expect(match?.range == 0..<text.utf8.count)
  }

  @Test(
    "The RES of other organizations is none",
    arguments: [
      "RES/1", "RES/60/1", "RES/9999", "AG/RES. 1325", "CM/RES/1325", "UN/WEB", "SC/RES/", "RES/13",
    ])
  func others(text: String) {
    let bytes = Array(text.utf8)
    #expect(
      bytes.indices.allSatisfy { start in
        let match = DocumentSymbol.read(in: bytes.span, at: start, until: bytes.count)
        return match.map {
          $0.symbol.body != .securityCouncil && $0.symbol.body != .generalAssembly
        }
          ?? true
      })
  }
}
