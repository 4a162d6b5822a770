import Testing

@testable import Recital

@Suite("What a document gives to the run")
struct RunContributionTests {
  private let binding = Document(
    plainText: Array(
      """
      Resolution adopted by the General Assembly

      60/81. The trade in pistols

      The General Assembly,

      Recalling the Programme of Action to Mend the Trade in Pistols,1

      1 A/CONF.192/15.
      """.utf8), source: "a.txt")
  private let using = Document(
    plainText: Array("Recalling the Programme of Action to Mend the Trade in Pistols,".utf8),
    source: "b.txt")

  @Test("Joined by contributions that went through bytes, a document is joined as by the documents")
  func same() throws {
    let documents = [binding, binding, using].map(Analysis.analyse)
    let contributions = try documents.map {
      try #require(RunContribution(archive: RunContribution(of: $0).archive))
    }
    let (whole, apart) = (RunResolver(documents), RunResolver(contributions))
    for document in documents {
      var (one, other) = (document, document)
      whole.resolve(&one)
      apart.resolve(&other)
      #expect(one.references.map(\.target) == other.references.map(\.target))
      #expect(one.unresolved.count == other.unresolved.count)
    }
    var last = documents[2]
    apart.resolve(&last)
    #expect(last.references.map(\.target.description) == ["A/CONF.192/15"])
  }

  @Test("Head and names come back, the text does not")
  func parts() throws {
    let contribution = RunContribution(of: Analysis.analyse(binding))
    let read = try #require(RunContribution(archive: contribution.archive))
    #expect(read.symbol == binding.symbol && read.title == binding.title)
    #expect(read.date == binding.date)
    #expect(read.archive == contribution.archive)
  }

  @Test("Bytes that are none give none")
  func broken() {
    #expect(RunContribution(archive: [1, 2, 3]) == nil)
  }

  @Test("Further symbols of the document go with it")
  func furtherSymbols() throws {
    let text = """
      United Nations   A/79/952–S/2024/993

      General Assembly

      14 March 2025

      1. The text says something about what the States did, and goes on for a while.
      """
    let analysed = Analysis.analyse(Document(plainText: Array(text.utf8), source: "a.txt"))
    let contribution = try #require(
      RunContribution(archive: RunContribution(of: analysed).archive))
    #expect(contribution.symbol?.spelling == "A/79/952")
    #expect(contribution.furtherSymbols.map(\.spelling) == ["S/2024/993"])
  }
}
