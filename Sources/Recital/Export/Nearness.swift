/// How near a member of a lineage is to the roots among those of its generation.
struct Nearness: Comparable {
  let node: Int
  /// How many steps it is along the series of a root.
  let steps: Int
  /// How many citations it receives.
  let citing: Int

  /// Orders the series of the roots before others, then what is cited most.
  static func < (left: Nearness, right: Nearness) -> Bool {
    (left.steps, right.citing, left.node) < (right.steps, left.citing, right.node)
  }

  /// The least of some, in order.
  ///
  /// - Complexity: O(*n* log *k*) for the *k* least of *n*.
  static func least(_ count: Int, of all: some Sequence<Nearness>) -> [Nearness] {
    guard count > 0 else { return [] }
    // A list that takes up each member at its place is quicker only while it is short.
    guard count <= 1000 else { return Array(all.sorted().prefix(count)) }
    var kept: [Nearness] = []
    for one in all {
      if kept.count == count, let last = kept.last, last < one { continue }
      kept.insert(one, at: kept.partitioningIndex { one < $0 })
      if kept.count > count { kept.removeLast() }
    }
    return kept
  }
}
