@testable import Recital

/// A graph of numbered instruments, each citation of one mention.
func numberedGraph(_ compact: CompactGraph) -> CitationGraph {
  CitationGraph(
    nodes: (0..<compact.nodeCount).map { CitationGraph.Node(.named("\($0)")) },
    citations: compact.pairs.map {
      Citation(citing: $0[0], cited: $0[1], kind: .cited, mentions: 1, references: 0..<0)
    }, evidence: [], sources: [])
}
