/// The order in which instruments are listed: who cites stands above what it cites, and of those
/// that are free the newest comes first.
///
/// Kahn, "Topological sorting of large networks", Communications of the ACM 5 (1962), over strong
/// components; the members of one component stand together.
struct NewestFirst {
  /// The places of the nodes of a compact graph, from the first line to the last.
  let order: [Int]

  /// Orders nodes.
  ///
  /// - Parameters:
  ///   - graph: The citations.
  ///   - days: The day of each node, nil where it is not known; those come last.
  /// - Complexity: O(*n*² + *m*) at worst, *n* log *n* where few nodes are free at a time.
  init(_ graph: CompactGraph, days: [Int?]) {
    let components = StrongComponents(of: graph)
    func isNewer(_ left: Int, _ right: Int) -> Bool {
      let one = days[left] ?? Int.min
      let other = days[right] ?? Int.min
      return one == other ? left < right : one > other
    }
    var members = [[Int]](repeating: [], count: components.count)
    var waiting = [Int](repeating: 0, count: components.count)
    for node in (0..<graph.nodeCount).sorted(by: isNewer) {
      members[Int(components.componentOfNode[node])].append(node)
    }
    let condensed = NewestFirst.condensation(of: graph, components)
    for component in condensed.cited.entries { waiting[Int(component)] += 1 }
    // The next to be listed stands at the end.
    var free = members.indices.filter { waiting[$0] == 0 }
      .sorted { isNewer(members[$1][0], members[$0][0]) }
    var order: [Int] = []
    while let next = free.popLast() {
      order += members[next]
      for cited in condensed.cited[next].map(Int.init) {
        waiting[cited] -= 1
        guard waiting[cited] == 0 else { continue }
        let place = free.lastIndex { isNewer(members[cited][0], members[$0][0]) } ?? -1
        free.insert(cited, at: place + 1)
      }
    }
    self.order = order
  }

  private static func condensation(
    of graph: CompactGraph, _ components: StrongComponents
  ) -> CompactGraph {
    let edges = (0..<graph.nodeCount).flatMap { node in
      graph.cited[node].map { cited in
        (
          citing: Int(components.componentOfNode[node]),
          cited: Int(components.componentOfNode[Int(cited)])
        )
      }
    }
    return CompactGraph(nodeCount: components.count, edges: edges)
  }
}
