/// Gathers the members of each series into one, so that yearly renewals do not pass for a line of
/// descent of their own.
///
/// The heaviest path of a whole network otherwise runs along the series that was renewed most often
/// (Mesquita, Global Governance 29, 2023, found so for the General Assembly). What belongs together is
/// what `Series` finds, so that renewals under a changed title are one too. What only a list names is
/// gathered where it is the only one of its session: other lists hold whatever bears on a subject.
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
      let members = SeriesFolding.sure(search.members(through: node), in: graph)
      isFound.formUnion(members)
      let known = members.compactMap { places[$0] }
      for (one, other) in zip(known, known.dropFirst()).map({ (root($0), root($1)) }) {
        parents[max(one, other)] = min(one, other)
      }
    }
    firstOfPlace = parents.indices.map(root)
  }

  /// The members of a series but for those that only a list names beside others of their session.
  private static func sure(_ members: [Series.Member], in graph: CitationGraph) -> [Int] {
    var counts: [Session: Int] = [:]
    let sessions = members.map { graph.nodes[$0.node].instrument.symbol?.session }
    for session in sessions { if let session { counts[session, default: 0] += 1 } }
    return members.indices.compactMap { place in
      // The reasons for a member stand at the newer one.
      let isListed = place > 0 && members[place - 1].reasons == [.list]
      let isAlone = sessions[place].map { counts[$0] == 1 } ?? false
      return isListed && !isAlone ? nil : members[place].node
    }
  }
}
