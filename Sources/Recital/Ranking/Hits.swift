/// Hubs and authorities: what is cited by those who cite much that is cited.
///
/// Kleinberg, "Authoritative sources in a hyperlinked environment", Journal of the ACM 46 (1999). The
/// scores of a whole network are held by its most tightly knit community; within a topic they say
/// more.
public struct Hits: Sendable {
  /// The authority of each node; all together are 1.
  public let authorities: [Double]
  /// How good a hub each node is; all together are 1.
  public let hubs: [Double]
  /// After how many rounds the authorities stood still.
  public let rounds: Int

  /// Computes the scores.
  ///
  /// - Parameters:
  ///   - graph: The citations.
  ///   - tolerance: The sum of all changes below which the scores stand still.
  ///   - limit: The most rounds.
  /// - Complexity: O(*n* + *m*) for each round.
  public init(of graph: CompactGraph, tolerance: Double = 1e-10, limit: Int = 1000) {
    let count = graph.nodeCount
    var authorities = [Double](repeating: 1 / Double(max(count, 1)), count: count)
    var next = authorities
    var hubs = authorities
    var rounds = 0
    var leap = Extrapolation()
    while rounds < limit, leap.change >= tolerance {
      Hits.gather(authorities.span, along: graph.cited, into: &hubs)
      Hits.gather(hubs.span, along: graph.citing, into: &next)
      next = Hits.shares(next)
      leap.follow(&next, after: authorities)
      swap(&authorities, &next)
      rounds += 1
    }
    self.rounds = rounds
    self.authorities = authorities
    Hits.gather(authorities.span, along: graph.cited, into: &hubs)
    self.hubs = Hits.shares(hubs)
  }

  /// Sums up for each node the scores of the nodes in its row.
  ///
  /// Four sums at a time, since each addition waits for the one before.
  private static func gather(
    _ scores: Span<Double>, along rows: CompactRows, into sums: inout [Double]
  ) {
    let (offsets, entries) = (rows.offsets.span, rows.entries.span)
    var sums = sums.mutableSpan
    for node in 0..<rows.count {
      var place = Int(offsets[node])
      let end = Int(offsets[node &+ 1])
      var four = SIMD4<Double>.zero
      // The entries are nodes, and the offsets end where the entries do.
      while place &+ 4 <= end {
        unsafe four += SIMD4(
          scores[unchecked: Int(entries[unchecked: place])],
          scores[unchecked: Int(entries[unchecked: place &+ 1])],
          scores[unchecked: Int(entries[unchecked: place &+ 2])],
          scores[unchecked: Int(entries[unchecked: place &+ 3])])
        place &+= 4
      }
      var sum = (four.x + four.z) + (four.y + four.w)
      while place < end {
        unsafe sum += scores[unchecked: Int(entries[unchecked: place])]
        place &+= 1
      }
      sums[node] = sum
    }
  }

  private static func shares(_ scores: [Double]) -> [Double] {
    let sum = scores.reduce(0, +)
    guard sum > 0 else { return scores }
    let factor = 1 / sum
    return scores.map { $0 * factor }
  }
}
