/// The nodes with the greatest scores.
public enum TopNodes {
  /// The nodes of the greatest scores, the greatest first, of equal ones the smaller first.
  ///
  /// - Complexity: O(*n* + *k* *h*), where *h* is how often a node enters the list.
  @inlinable
  public static func of<Score: Comparable>(
    count nodes: Int, limit: Int, score: (Int) -> Score
  ) -> [Int] {
    var best: [(node: Int, score: Score)] = []
    guard limit > 0 else { return [] }
    best.reserveCapacity(limit + 1)
    for node in 0..<nodes {
      let value = score(node)
      if best.count == limit, let last = best.last, value <= last.score { continue }
      let place = best.firstIndex { $0.score < value } ?? best.count
      best.insert((node, value), at: place)
      if best.count > limit { best.removeLast() }
    }
    return best.map(\.node)
  }
}
