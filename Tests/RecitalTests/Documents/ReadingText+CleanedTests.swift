import Recital
import Testing

@Suite("Lines as optical reading and justified setting leave them")
struct ReadingTextCleanedTests {
  @Test(
    "One space stays between words, and words broken at a mark are joined",
    arguments: [
      ("Les  phares   de la côte et les gardiens", "Les phares de la côte et les gardiens"),
      ("Les gar› diens des phares de la côte", "Les gardiens des phares de la côte"),
      ("Les gar›\ndiens des phares de la côte", "Les gardiens des phares de la côte"),
      ("Les gar-\ndiens des phares de la côte", "Les gardiens des phares de la côte"),
      (
        "Les 20\u{A0}gardiens des phares\u{202F}; à la côte",
        "Les 20 gardiens des phares ; à la côte"
      ),
      ("Les phares ‹ bleus › des gardiens", "Les phares ‹ bleus › des gardiens"),
      ("Les  phares des  gardiens  des  côtes  ", "Les phares des gardiens des côtes"),
    ])
  func french(source: String, reading: String) {
    let document = document(source)
    #expect(document.language == .french)
    #expect(String(decoding: document.reading.bytes, as: UTF8.self) == reading)
  }

  @Test("A gap is found wherever it stands among the blocks of bytes", arguments: 1...80)
  func alignment(_ shift: Int) {
    let head = "Les phares de la côte " + String(repeating: "a", count: shift)
    let source = "\(head) \u{202F}; des\u{A0}gardiens  et les  \u{A0}marins \u{202F}: "
    let document = document(source + "les gar› diens et des phares")
    #expect(
      String(decoding: document.reading.bytes, as: UTF8.self)
        == "\(head) ; des gardiens et les marins : les gardiens et des phares")
  }

  @Test("Offsets lead back to the source")
  func offsets() {
    let text = """
      L'Assemblée  générale,
      Rappelant  sa   ⟦réso›
      lution  61/16|A/RES/61/16⟧  du  20  novembre  2006,
      """
    #expect(remarked(text) == text)
  }

  @Test("English and Chinese texts stay as they are")
  func others() {
    let english = document("The  lighthouses of the  sea and the keepers")
    #expect(
      String(decoding: english.reading.bytes, as: UTF8.self)
        == "The  lighthouses of the  sea and the keepers")
  }
}
