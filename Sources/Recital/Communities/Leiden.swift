/// Communities by the Leiden algorithm (Traag, Waltman & van Eck, "From Louvain to Leiden: guaranteeing
/// well-connected communities", Scientific Reports 9, 2019; arXiv 1810.08473).
///
/// What is made great is the modularity with a resolution (Reichardt & Bornholdt 2006). Nodes move to
/// the community where it grows most; each community is then taken apart into parts that hang together
/// well, and these are gathered into the nodes of a smaller graph, until nothing moves. So every
/// community is connected, and no part of it hangs on loosely. Of several moves the best is taken, not
/// one by lot, so that only the order of the nodes is random; it comes from a seed, and the same seed
/// gives the same communities everywhere. What comes out still depends on the order by some hundredths,
/// so the best of several orders is taken.
struct Leiden {
  private let resolution: Double
  private var generator: SeededGenerator

  init(resolution: Double, seed: UInt64) {
    self.resolution = resolution
    generator = SeededGenerator(seed: seed)
  }

  /// The community of each node, numbered from 0 in the order of their first nodes.
  ///
  /// - Complexity: Some O(*n* + *m*) a pass; some tens of passes as a rule.
  mutating func communities(of graph: WeightedGraph) -> [Int32] {
    let alone = (0..<Int32(graph.count)).map(\.self)
    guard graph.total > 0 else { return alone }
    var best = alone
    var most = -Double.infinity
    for _ in 0..<Leiden.starts(of: graph) {
      // The second round brings most; which start was a good one does not show before.
      let first = round(of: graph, from: alone)
      let found = Leiden.numbered(round(of: graph, from: Leiden.numbered(first)))
      let quality = Communities.modularity(of: found, in: graph, resolution: resolution)
      if quality > most { (best, most) = (found, quality) }
    }
    // Another round begins with the communities of the one before, until one changes nothing. In a
    // large graph some node always moves, and two rounds bring nearly all that many do.
    for _ in 0..<min(14, 16_000 / graph.count) {
      let next = Leiden.numbered(round(of: graph, from: best))
      if next == best { break }
      best = next
    }
    return best
  }

  /// How many orders to begin with: four, fewer in a graph of millions of edges, more in a small one,
  /// where they cost nothing and one node in the wrong place counts most.
  private static func starts(of graph: WeightedGraph) -> Int {
    graph.ends.count < 2_000 ? 24 : min(4, max(1, 6_000_000 / graph.ends.count))
  }

  private mutating func round(of graph: WeightedGraph, from start: [Int32]) -> [Int32] {
    var graph = graph
    var communities = start
    // For each node of the first graph its node in the present one.
    var places = (0..<Int32(graph.count)).map(\.self)
    while true {
      var moving = LeidenMoving(of: graph, from: communities, resolution: resolution)
      moving.run(in: generator.order(of: graph.count))
      communities = moving.communities
      let refinement = LeidenRefinement(
        of: graph, communities, resolution: resolution, order: generator.order(of: graph.count))
      let (parts, count) = Leiden.counted(refinement.parts)
      if count == graph.count {
        // Nothing hangs together by itself that is not one node already: what is left of a community
        // may still be in pieces, and pieces by themselves are better.
        let pieces = graph.pieces(of: communities)
        return places.map { pieces[Int($0)] }
      }
      var gathered = [Int32](repeating: 0, count: count)
      for node in 0..<graph.count { gathered[Int(parts[node])] = communities[node] }
      for index in places.indices { places[index] = parts[Int(places[index])] }
      graph = graph.gathered(by: parts, count: count)
      communities = Leiden.numbered(gathered)
    }
  }

  /// Groups by numbers from 0, in the order of their first nodes.
  static func numbered(_ groups: [Int32]) -> [Int32] { counted(groups).groups }

  private static func counted(_ groups: [Int32]) -> (groups: [Int32], count: Int) {
    var numbers = [Int32](repeating: -1, count: (groups.max().map(Int.init) ?? -1) + 1)
    var next: Int32 = 0
    let renumbered = groups.map { group in
      if numbers[Int(group)] < 0 {
        numbers[Int(group)] = next
        next += 1
      }
      return numbers[Int(group)]
    }
    return (renumbered, Int(next))
  }
}
