/// Who cites whom by number, symbol or name, each pair once.
struct CitedLinks {
  private let graph: CitationGraph

  init(of graph: CitationGraph) { self.graph = graph }

  /// What an instrument cites.
  func sources(of node: Int) -> [Int] {
    graph.citations(from: node).compactMap { index in
      let citation = graph.citations[index]
      return citation.kind == .cited ? citation.cited : nil
    }
  }

  /// What cites an instrument.
  func citers(of node: Int) -> [Int] {
    graph.citations(to: node).compactMap { index in
      let citation = graph.citations[Int(index)]
      return citation.kind == .cited ? citation.citing : nil
    }
  }

  /// How many citations, of all kinds, an instrument makes and receives.
  struct Degree {
    let outgoing: Int
    let incoming: Int
  }

  /// Orders instruments by one of their degrees, then by node.
  func precedes(_ one: Int, _ other: Int, by degree: KeyPath<Degree, Int>) -> Bool {
    (self.degree(of: one)[keyPath: degree], one) < (self.degree(of: other)[keyPath: degree], other)
  }

  private func degree(of node: Int) -> Degree {
    Degree(outgoing: graph.citations(from: node).count, incoming: graph.citingCount(of: node))
  }
}
