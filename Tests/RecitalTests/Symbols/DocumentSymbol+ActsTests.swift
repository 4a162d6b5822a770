import Testing

@testable import Recital

@Suite("Symbols of resolutions and decisions")
struct DocumentSymbolActsTests {
  @Test(
    "Parts give the canonical spelling",
    arguments: [
      (.regular(56), 24, "V", .generalAssembly, false, "A/RES/56/24V"),
      (.regular(53), 77, "AA", .generalAssembly, false, "A/RES/53/77AA"),
      (.roman(3), 217, "A", .generalAssembly, false, "A/RES/217(III)A"),
      (.roman(25), 2625, "", .generalAssembly, false, "A/RES/2625(XXV)"),
      (.romanSpecial(6), 3201, "", .generalAssembly, false, "A/RES/3201(S-VI)"),
      (.romanEmergency(5), 2252, "", .generalAssembly, false, "A/RES/2252(ES-V)"),
      (.special(10), 2, "", .generalAssembly, false, "A/RES/S-10/2"),
      (.emergency(10), 24, "", .generalAssembly, false, "A/RES/ES-10/24"),
      (.regular(60), 519, "", .generalAssembly, true, "A/DEC/60/519"),
      (.year(2004), 1540, "", .securityCouncil, false, "S/RES/1540(2004)"),
      (.year(1996), 31, "", .economicAndSocialCouncil, false, "E/RES/1996/31"),
      (.roman(58), 1949, "", .economicAndSocialCouncil, false, "E/RES/1949(LVIII)"),
      (.year(1999), 256, "", .economicAndSocialCouncil, true, "E/DEC/1999/256"),
      (.regular(5), 1, "", .humanRightsCouncil, false, "A/HRC/RES/5/1"),
      (.special(30), 1, "", .humanRightsCouncil, false, "A/HRC/RES/S-30/1"),
      (.regular(25), 116, "", .humanRightsCouncil, true, "A/HRC/DEC/25/116"),
      (.year(1994), 73, "", .commissionOnHumanRights, false, "E/CN.4/RES/1994/73"),
      (.roman(36), 20, "", .commissionOnHumanRights, false, "E/CN.4/RES/20(XXXVI)"),
    ] as [(Session, Int, String, Body, Bool, String)])
  func spelling(
    session: Session, number: Int, letters: String, body: Body, decision: Bool, spelling: String
  ) {
    let act = ActNumber(session: session, number: number, letters: LetterSuffix(of: letters))
    let symbol = DocumentSymbol(act: act, body: body, decision: decision)
    #expect(symbol.spelling == spelling)
    #expect(symbol.nature == (decision ? .decision : .resolution))
    #expect(symbol.number == number)
  }

  @Test("A treaty is known by its registration number")
  func treaty() {
    let treaty = DocumentSymbol.treaty(52373)
    #expect(treaty.spelling == "UNTS 52373")
    #expect(treaty.nature == .treaty)
    #expect(DocumentSymbol(parsing: treaty.spelling) == treaty)
  }

  @Test("Acts chosen at random parse back from symbol, print and phrase", arguments: 1...200)
  func laws(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let (act, body, decision) = chance.act()
    let symbol = DocumentSymbol(act: act, body: body, decision: decision)
    for text in [symbol.spelling, symbol.printed] + Language.allCases.map(symbol.phrase) {
      let parsed = try #require(DocumentSymbol(parsing: text), "\(text)")
      #expect(parsed == symbol, "\(text)")
      #expect(parsed.session == symbol.session)
      #expect(parsed.number == symbol.number)
      #expect(parsed.body == symbol.body)
      #expect(parsed.nature == symbol.nature)
    }
    let bytes = Array("\(symbol.spelling), ".utf8)
    let match = DocumentSymbol.read(in: bytes.span, at: 0, until: bytes.count)
    #expect(match?.symbol == symbol)
    #expect(match?.range.count == symbol.spelling.utf8.count)
  }
}

extension LetterSuffix {
  fileprivate init(of letters: String) {
    let bytes = Array(letters.utf8)
    self.init(first: bytes.first ?? 0, second: bytes.count > 1 ? bytes[1] : 0)
  }
}

/// A source of acts that is the same in every run.
private struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func act() -> (ActNumber, Body, Bool) {
    let letters =
      Bool.random(using: &self)
      ? LetterSuffix.none : LetterSuffix(first: UInt8.random(in: 65...90, using: &self))
    let number = Int.random(in: 1...400, using: &self)
    switch Int.random(in: 0..<8, using: &self) {
    case 0:
      let year = Int.random(in: 1946...2024, using: &self)
      let known = SecurityCouncilYears.numbers(of: year) ?? 1..<2
      let act = ActNumber(session: .year(year), number: Int.random(in: known, using: &self))
      return (act, .securityCouncil, false)
    case 1:
      let session = Session.roman(Int.random(in: 1...30, using: &self))
      return (
        ActNumber(session: session, number: number, letters: letters), .generalAssembly, false
      )
    case 2:
      let session = Session.emergency(Int.random(in: 6...11, using: &self))
      return (ActNumber(session: session, number: number), .generalAssembly, false)
    case 3:
      let session = Session.year(Int.random(in: 1978...2024, using: &self))
      return (ActNumber(session: session, number: number), .economicAndSocialCouncil, true)
    case 4:
      let session = Session.roman(Int.random(in: 1...63, using: &self))
      return (ActNumber(session: session, number: number), .economicAndSocialCouncil, false)
    case 5:
      let session = Session.regular(Int.random(in: 1...57, using: &self))
      return (ActNumber(session: session, number: number), .humanRightsCouncil, true)
    case 6:
      let session = Session.year(Int.random(in: 1978...2005, using: &self))
      return (ActNumber(session: session, number: number), .commissionOnHumanRights, false)
    default:
      let session = Session.regular(Int.random(in: 31...80, using: &self))
      return (
        ActNumber(session: session, number: number, letters: letters), .generalAssembly, false
      )
    }
  }
}
