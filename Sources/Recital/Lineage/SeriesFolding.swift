/// Gathers the members of each series into one, so that yearly renewals do not pass for a line of
/// descent of their own.
///
/// The heaviest path of a whole network otherwise runs along the series that was renewed most often
/// (Mesquita, Global Governance 29, 2023, found so for the General Assembly). What belongs together is
/// what `Series` finds, so that renewals under a changed title are one too; where two series became
/// one, all of them are.
struct SeriesFolding {
  /// For each place the smallest place of its series.
  let firstOfPlace: [Int]

  /// Gathers some instruments.
  ///
  /// - Complexity: That of `Series` for each series, with the steps of every instrument found once.
  init(_ nodes: [Int], in graph: CitationGraph) {
    var places: [Int: Int] = [:]
    for (place, node) in nodes.enumerated() { places[node] = place }
    var parents = Array(nodes.indices)
    func root(_ place: Int) -> Int {
      var current = place
      while parents[current] != current {
        parents[current] = parents[parents[current]]
        current = parents[current]
      }
      return current
    }
    var search = SeriesSearch(in: graph)
    var isFound = Set<Int>()
    for node in nodes where !isFound.contains(node) {
      let kind = graph.kind(of: node)
      guard kind == .resolution || kind == .decision else { continue }
      let members = search.members(through: node)
      isFound.formUnion(members)
      let known = members.compactMap { places[$0] }
      for (one, other) in zip(known, known.dropFirst()).map({ (root($0), root($1)) }) {
        parents[max(one, other)] = min(one, other)
      }
    }
    firstOfPlace = parents.indices.map(root)
  }
}
