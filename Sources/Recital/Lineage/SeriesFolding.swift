/// Gathers the members of each series into one, so that yearly renewals do not pass for a line of
/// descent of their own.
///
/// The heaviest path of a whole network otherwise runs along the series that was renewed most often
/// (Mesquita, Global Governance 29, 2023, found so for the General Assembly). Two acts of one body
/// and kind are of one series where one cites the other and bears the same title, or names the
/// series that the other is in.
struct SeriesFolding {
  /// For each place the smallest place of its series.
  let firstOfPlace: [Int]

  /// Gathers some instruments.
  ///
  /// - Complexity: O(*n* + *m*) in the instruments and their citations.
  init(_ nodes: [Int], in graph: CitationGraph) {
    var places: [Int: Int] = [:]
    for (place, node) in nodes.enumerated() { places[node] = place }
    let keys = nodes.map { SeriesFolding.keys(of: graph.nodes[$0]) }
    var parents = Array(nodes.indices)
    func root(_ place: Int) -> Int {
      var current = place
      while parents[current] != current {
        parents[current] = parents[parents[current]]
        current = parents[current]
      }
      return current
    }
    for (place, node) in nodes.enumerated() {
      for citation in graph.citations[graph.citations(from: node)] where citation.kind != .partOf {
        guard let cited = places[citation.cited],
          SeriesFolding.areAlike(graph.nodes[node], graph.nodes[citation.cited]),
          citation.kind == .implied || !keys[place].isDisjoint(with: keys[cited])
        else { continue }
        let (one, other) = (root(place), root(cited))
        parents[max(one, other)] = min(one, other)
      }
    }
    firstOfPlace = parents.indices.map(root)
  }

  private static func areAlike(_ one: CitationGraph.Node, _ other: CitationGraph.Node) -> Bool {
    (one.kind == .resolution || one.kind == .decision) && one.kind == other.kind
      && one.instrument.symbol?.body == other.instrument.symbol?.body
  }

  /// The titles without spaces, signs and capitals, each with its language.
  private static func keys(of node: CitationGraph.Node) -> Set<String> {
    Set(
      node.titles.map { language, title in
        language.rawValue + title.filter { $0.isLetter || $0.isNumber }.lowercased()
      })
  }
}
