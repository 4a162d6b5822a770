import Testing

@testable import Recital

@Suite("Organizational sessions of the Economic and Social Council")
struct OrganizationalSessionTests {
  @Test(
    "The session stands behind the number, by the year it met in",
    arguments: [
      "The Economic and Social Council,\nRecalling its ⟦decision 70 (ORG-75)|E/DEC/70(ORG-75)⟧,",
      "A lighthouse report\n\nSee ⟦resolution 1896 (ORG‑77)|E/RES/1896(ORG-77)⟧ of the Council.",
    ])
  func session(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("A symbol is read as it is written, and says its year to a reader")
  func symbol() throws {
    let symbol = try #require(DocumentSymbol(parsing: "E/DEC/70(ORG-75)"))
    #expect(symbol.spelling == "E/DEC/70(ORG-75)")
    #expect(symbol.session == .organizational(75))
  }

  @Test("The Council's special sessions and a parenthesis behind its name are its own")
  func ownSessions() {
    let text =
      "A lighthouse report\n\nThe Economic and Social Council ⟦resolution 1 (S-III)|E/RES/1(S-III)⟧ "
      + "and the text adopted by the Economic and Social Council "
      + "(⟦resolution 728 H (XXVIII)|E/RES/728(XXVIII)H⟧) differ from "
      + "⟦resolution 3201 (S-VI)|A/RES/3201(S-VI)⟧."
    #expect(remarked(text) == text)
  }

  @Test(
    "Other letters and years make no session",
    arguments: ["70 (ORG-1975)", "70 (ORG)", "70 (ORG-9)"])
  func others(number: String) {
    let text = "A lighthouse report\n\nSee decision \(number)."
    #expect(remarked(text) == text)
  }
}
