import Testing

@testable import Recital

@Suite("The references behind citations")
struct EvidenceListTests {
  private let evidence = Array(CitationGraph(smallArmsCorpus).evidence)

  @Test("Out of an archive they are the same, one by one and in stretches")
  func packed() throws {
    let bytes = EvidenceArchive.bytes(of: evidence)
    let list = EvidenceList(try #require(EvidenceArchive(bytes, sources: 1000)))
    #expect(list == EvidenceList(evidence))
    #expect(Array(list[2..<5]) == Array(evidence[2..<5]))
    #expect(list.last == evidence.last)
  }

  @Test("An archive that was cut is none")
  func cut() {
    let bytes = EvidenceArchive.bytes(of: evidence)
    let archives = [
      EvidenceArchive([], sources: 1), EvidenceArchive(Array(bytes.prefix(40)), sources: 1),
      EvidenceArchive(bytes, sources: 0),
    ]
    #expect(archives.allSatisfy { $0 == nil })
  }
}
