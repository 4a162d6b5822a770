import Testing

@testable import Recital

@Suite("Official links as evidence")
struct OfficialLinksTests {
  /// Analyses a text with `[…](address)` marked as links.
  static func analysed(_ marked: String) -> AnalysedDocument {
    var text = ""
    var links: [SourceMarks.Mark] = []
    var rest = marked[...]
    while let open = rest.firstIndex(of: "["), let middle = rest.firstRange(of: "]<"),
      let close = rest.firstIndex(of: ">")
    {
      text += rest[..<open]
      let start = text.utf8.count
      text += rest[rest.index(after: open)..<middle.lowerBound]
      links.append(
        .init(
          range: start..<text.utf8.count,
          value: "https://docs.un.org/en/\(rest[middle.upperBound..<close])"))
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    var document = Document(plainText: Array(text.utf8), source: "a.pdf")
    document.marks = SourceMarks(links: links)
    return Analysis.analyse(document)
  }

  @Test(
    "A link that agrees is a reason, and the target is surer",
    arguments: [
      "Recalling its resolution [60/1]<A/RES/60/1> of 16 September 2005,",
      "Recalling its resolution [56/24]<A/RES/56/24> V of 24 December 2001,",
      "Recalling Security Council [resolution 1540 (2004)]<S/RES/1540(2004)>,",
      "Noting the report ([A/60/88]<A/60/88>),",
      "Noting the letter ([A/52/871-S/1998/318]<A/52/871-S/1998/318>),",
    ])
  func confirms(text: String) throws {
    let references = Self.analysed(text).references.filter {
      $0.mention.form == .symbol || $0.mention.form == .resolution
    }
    #expect(references.allSatisfy { $0.reasons.contains(.officialLink) })
    let linked = try #require(references.first)
    let plain = text.replacing(#/\]<[^>]*>/#, with: "").replacing("[", with: "")
    let bare = try #require(Self.analysed(plain).references.first)
    #expect(!bare.reasons.contains(.officialLink))
    #expect(linked.target == bare.target && linked.confidence > bare.confidence)
  }

  @Test("The text counts, not the link; a link beside a citation says nothing of it")
  func textCounts() throws {
    let wrong = try #require(
      Self.analysed("Recalling its resolution [60/1]<A/RES/59/1>,").references.first)
    #expect(wrong.target.description == "A/RES/60/1" && !wrong.reasons.contains(.officialLink))
    let beside = try #require(
      Self.analysed("Recalling its resolution 60/1, [here]<A/RES/60/1>").references.first)
    #expect(!beside.reasons.contains(.officialLink))
  }

  @Test(
    "What a link says of an instrument",
    arguments: [
      ("A/RES/60/1", "A/RES/60/1", OfficialLinks.Verdict.confirms),
      ("A/RES/56/24", "A/RES/56/24V", .confirms), ("A/RES/72/90A-B", "A/RES/72/90B", .confirms),
      ("A/RES/56/24U", "A/RES/56/24V", .contradicts), ("A/RES/56/24V", "A/RES/56/24", .isSilent),
      ("A/RES/56/2", "A/RES/56/24", .contradicts), ("A/60/49", "A/DEC/60/519", .isSilent),
      ("A/62/40(Vol.I)", "A/62/40", .isSilent), ("A/76/26", "A/77/26", .contradicts),
    ])
  func verdicts(link: String, target: String, verdict: OfficialLinks.Verdict) throws {
    let link = try #require(DocumentSymbol(parsing: link))
    let target = try #require(DocumentSymbol(parsing: target))
    #expect(OfficialLinks.verdict(of: link, on: target) == verdict)
  }
}
