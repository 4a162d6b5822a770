import Testing

@testable import Recital

@Suite("Instruments that a file of a graph names")
struct InstrumentNamingTests {
  @Test(
    "A symbol in its canonical spelling is one",
    arguments: [
      "A/RES/56/24V", "A/RES/217(III)A", "S/RES/1540(2004)", "A/60/88/Corr.2", "A/CONF.192/15",
      "UNTS 52373", "A/DEC/60/519", "A/HRC/RES/5/1", "S/PRST/1999/28", "WHA58.3",
    ])
  func symbol(text: String) {
    #expect(Instrument(named: text).symbol?.spelling == text)
  }

  @Test(
    "Any other text is a name",
    arguments: ["", "56/24 V", "a/res/56/24", "A/52/871-S/1998/318", "n17", "HIV/AIDS", "UNTS"])
  func name(text: String) {
    #expect(Instrument(named: text) == .named(text))
  }
}
