import Testing

@testable import Recital

@Suite("PageRank")
struct PageRankTests {
  private func scores(_ graph: CompactGraph, damping: Double = 0.85) -> [Double] {
    PageRank(of: graph, Condensation(of: graph), damping: damping).scores
  }

  @Test("The eleven pages of the encyclopedia's picture have the shares that it shows")
  func elevenPages() {
    let links = "DA DB EB ED EF FB FE GB GE HB HE IB IE JE KE BC CB".split(separator: " ")
    let edges = links.map { link -> (citing: Int, cited: Int) in
      let ends = link.unicodeScalars.map { Int($0.value) - 65 }
      return (ends[0], ends[1])
    }
    let percent = scores(CompactGraph(nodeCount: 11, edges: edges)).map {
      ($0 * 1000).rounded() / 10
    }
    #expect(percent == [3.3, 38.4, 34.3, 3.9, 8.1, 3.9, 1.6, 1.6, 1.6, 1.6, 1.6])
  }

  @Test("The seven pages of Introduction to Information Retrieval have the shares that it prints")
  func sevenPages() {
    // Links of a page to itself count there. A circle over all pages makes the steps repeat.
    let circle = CompactGraph(nodeCount: 7, edges: (0..<7).map { ($0, ($0 + 1) % 7) })
    let scores = PageRank(
      of: SevenPages.graph(doubled: false), Condensation(of: circle), damping: 0.86
    ).scores
    #expect(SevenPages.rounded(scores) == [5, 4, 11, 25, 21, 4, 31])
  }

  @Test("The scores are what repeated steps come to", arguments: 1...20)
  func iteration(seed: Int) {
    let graph = CompactGraph.random(
      seed: UInt64(seed), nodes: 50, edges: 40 + seed * 8, acyclic: seed % 2 == 0)
    var shares = [Double](repeating: 1 / 50, count: 50)
    for _ in 0..<300 {
      var next = [Double](repeating: 0.15 / 50, count: 50)
      for node in 0..<50 {
        let cited = graph.cited[node].isEmpty ? Array(0..<50) : graph.cited[node].map { Int($0) }
        for other in cited { next[other] += 0.85 * shares[node] / Double(cited.count) }
      }
      shares = next
    }
    let scores = scores(graph)
    #expect(scores.reduce(0, +).isClose(to: 1))
    for node in 0..<50 { #expect(scores[node].isClose(to: shares[node], within: 1e-11)) }
  }
}
