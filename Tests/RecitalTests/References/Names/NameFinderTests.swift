import Testing

@testable import Recital

@Suite("Finding known names in a text")
struct NameFinderTests {
  private static let names = [
    "Programme of Action", "Programme of Action on Small Arms", "Programme", "2030 Agenda",
    "Convention on Certain Weapons", "convention on certain ammunition",
  ]

  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let passages = [Passage(kind: .preamble, number: 1, range: 0..<bytes.count)]
    var found: [String] = []
    let finder = NameFinder(Self.names.map { Array($0.utf8) })
    finder.names(
      in: bytes.span, passages, capitals: capitals(bytes),
      figures: LineReader(bytes).result().index.figures
    ) { name, range, passage in
      #expect(passage == 0)
      #expect(bytes.span.string(range).lowercased() == Self.names[name].lowercased())
      found.append(Self.names[name])
    }
    return found
  }

  private func capitals(_ bytes: [UInt8]) -> [Int32] {
    bytes.indices.filter {
      ByteClass.isUpper(bytes[$0]) && ($0 == 0 || !ByteClass.isLetter(bytes[$0 - 1]))
    }.map { Int32($0) }
  }

  @Test("The longest name that stands there as whole words is found")
  func longest() {
    #expect(
      found("the Programme of Action on Small Arms,") == ["Programme of Action on Small Arms"])
    #expect(found("the Programme of Action on Small Armsmakers") == ["Programme of Action"])
    #expect(found("the Programme of Actions") == ["Programme"])
    #expect(found("Programmes of Action").isEmpty)
  }

  @Test(
    "A name begins where a word does, with a capital or a figure, its other letters in any case")
  func beginning() {
    #expect(
      found("PROGRAMME OF ACTION and the 2030 Agenda") == ["Programme of Action", "2030 Agenda"])
    #expect(found("SubProgramme of Action, 12030 Agenda, programme of Action").isEmpty)
    #expect(found("Convention on Certain Ammunition") == ["convention on certain ammunition"])
  }

  @Test(
    "Names are found wherever they stand in a long text", arguments: [0, 1, 15, 16, 63, 64, 130])
  func anywhere(offset: Int) {
    let filling = String(repeating: "x ", count: offset / 2) + (offset % 2 == 1 ? " " : "")
    #expect(
      found(filling + "2030 Agenda and Convention on Certain Weapons")
        == ["2030 Agenda", "Convention on Certain Weapons"])
  }

  @Test("A document that explains short names only is read like any other")
  func short() {
    let text = """
      A/RES/65/64

      The General Assembly,

      Recalling the Agenda,1 and the rest,

      Noting what the Agenda says,

      __________________
      1 See A/65/12.

      """
    let analysed = Analysis.analyse(Document(plainText: Array(text.utf8), source: "a.txt"))
    #expect(analysed.references.contains { $0.target.description == "A/65/12" })
  }
}
