import Testing

@testable import Recital

@Suite("What is known of a citation in one word")
struct CitationMarkTests {
  @Test("Kind, best treatment and all treatments come out again", arguments: Citation.Kind.allCases)
  func again(kind: Citation.Kind) {
    for best in Treatment.allCases.map(Optional.some) + [nil] {
      let mark = CitationMark(kind: kind, best: best, all: best.map { [$0, .recall] } ?? [])
      let stored = CitationMark(stored: Int(Int32(bitPattern: mark.word)))
      #expect(stored == mark && stored.kind == kind && stored.treatment == best)
      for treatment in Treatment.allCases {
        #expect(stored.holds([treatment]) == (best != nil && [best, .recall].contains(treatment)))
      }
    }
  }
}
