import Recital
import Testing

@Suite("Files with several resolutions")
struct DocumentOmnibusTests {
  @Test("Each lettered resolution is a document, and so is their family")
  func family() {
    let documents = OmnibusTexts.documents(OmnibusTexts.family)
    #expect(
      documents.map { $0.symbol?.spelling } == [
        "A/RES/56/24", "A/RES/56/24A", "A/RES/56/24B", "A/RES/56/24C", "A/RES/56/24D",
      ])
    #expect(
      documents.map(\.title) == [
        "Arms of all kinds", "Rockets", "Arms in regions and beyond them", "Mines", "Small arms",
      ])
    #expect(
      documents.map { $0.date?.description } == [
        "2001-11-29", "2001-11-29", "2001-11-29", "2001-11-29", "2001-12-24",
      ])
    #expect(documents.allSatisfy { $0.body == .generalAssembly && $0.agendaItem == "74" })
  }

  @Test("Paragraphs are numbered anew in each part")
  func paragraphs() {
    let part = OmnibusTexts.documents(OmnibusTexts.family)[2]
    #expect(
      part.written([.header, .title, .preamble, .operative]) == """
        header: B
        title: Arms in regions and beyond them
        preamble 1: Recalling its resolution 55/33 O of 20 November 2000,
        preamble 2: Noting resolution 56/24 A,
        operative 1: 1. Calls upon States to agree.
        """)
  }

  @Test("The family keeps what stands outside its parts")
  func head() {
    let family = OmnibusTexts.documents(OmnibusTexts.family)[0]
    #expect(family.passages.allSatisfy { $0.kind == .header || $0.kind == .title })
    let analysed = Analysis.analyse(family)
    #expect(analysed.references.map(\.target.description) == ["A/56/536"])
  }

  @Test(
    "Every numbered mention of the file is one of a part, at its place in the file",
    arguments: [OmnibusTexts.family, OmnibusTexts.numbered])
  func mentions(text: String) {
    let bytes = Array(text.utf8)
    let parts = Document.documents(inPlainText: bytes, source: "a.txt")
    let found = Analysis(of: parts).documents.flatMap { $0.extractedMentions() }
      .filter { $0.form != .named }
    let whole = Analysis(of: [Document(plainText: bytes, source: "a.txt")])
    // Words are not searched in the head, which the bracket of the second resolution is now.
    let expected = whole.documents[0].extractedMentions().filter { $0.form != .named }
    #expect(found.map(\.range.lowerBound).sorted() == expected.map(\.range.lowerBound))
    for mention in found {
      let printed = String(decoding: bytes[mention.range], as: UTF8.self)
      #expect(printed.hasPrefix(mention.text.prefix(4)))
    }
  }

  @Test("A mention of a sister is a reference to it")
  func sister() {
    let part = Analysis.analyse(OmnibusTexts.documents(OmnibusTexts.family)[2])
    #expect(part.references.map(\.target.description) == ["A/RES/55/33O", "A/RES/56/24A"])
  }

  @Test("Resolutions with a number each are documents, with the lines before their numbers")
  func numbered() {
    let documents = OmnibusTexts.documents(OmnibusTexts.numbered)
    #expect(documents.map { $0.symbol?.spelling } == ["A/RES/58/241", "A/RES/58/242"])
    #expect(documents.map(\.title) == ["Trade in arms", "Deserts and droughts"])
    #expect(documents[1].passages.first?.kind == .header)
    #expect(
      Analysis.analyse(documents[1]).references.map(\.target.description) == [
        "A/58/481", "A/RES/57/259", "A/58/158", "A/AC.241/27",
      ])
  }

  @Test("Footnotes whose numbers begin anew belong to the part that calls them")
  func restart() {
    let documents = OmnibusTexts.documents(OmnibusTexts.numbered)
    #expect(
      documents[0].written([.footnote]) == """
        footnote 1: 1 See A/58/207.
        footnote 2: 2 See A/CONF.192/15.
        """)
    #expect(
      documents[1].written([.footnote]) == """
        footnote 1: 1 See A/58/158.
        footnote 2: 2 A/AC.241/27, annex II.
        """)
    #expect(documents[0].called == ["1 in preamble 1", "2 in preamble 2"])
    #expect(documents[1].called == ["1 in preamble 1", "2 in operative 1"])
  }

  @Test("Footnotes whose numbers run on belong to the first part that calls them")
  func runOn() {
    let text = """
      56/24. Arms

      A

      Rockets

      The General Assembly,

      Recalling the Programme of Action,1

      1. Decides to go on.

      68th plenary meeting
      29 November 2001

      B

      Mines

      The General Assembly,

      Recalling the Programme of Action,1 and the report,2

      1. Decides to go on.

      68th plenary meeting
      29 November 2001

      __________________
      1 A/CONF.192/15.
      2 A/56/190.

      """
    let documents = OmnibusTexts.documents(text)
    #expect(documents.count == 3)
    #expect(documents[1].written([.footnote]) == "footnote 1: 1 A/CONF.192/15.")
    #expect(documents[2].written([.footnote]) == "footnote 2: 2 A/56/190.")
    #expect(documents[2].called == ["2 in preamble 1"])
  }

  @Test("The parts share the bytes of the file and lead to one family in the graph")
  func graph() throws {
    let documents = OmnibusTexts.documents(OmnibusTexts.family)
    let graph = CitationGraph(Analysis(of: documents).documents)
    let symbol = try #require(DocumentSymbol(parsing: "A/RES/56/24D"))
    let node = try #require(graph.node(of: symbol))
    #expect(graph.nodes[node].sources == ["a.txt"])
    #expect(
      graph.citations.contains { $0.citing == node && $0.kind == .partOf })
  }
}
