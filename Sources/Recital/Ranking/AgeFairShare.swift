/// The part of those who could cite each node that do.
///
/// The old have had more time to be cited. What counts here is the share of the later texts, at the
/// lower end of its 95 % interval (Wilson, "Probable inference, the law of succession, and
/// statistical inference", Journal of the American Statistical Association 22, 1927), so that one
/// citation out of one possible is no perfect score.
public struct AgeFairShare: Sendable {
  /// The share of each node, from 0 to 1; 0 where its day is not known.
  public let scores: [Double]

  /// Computes the shares.
  ///
  /// - Parameters:
  ///   - graph: The citations.
  ///   - days: The day of each node, nil where it is not known.
  ///   - canCite: Whether the text of a node is given, so that it is known what it cites.
  /// - Complexity: O(*m* + *n* log *n*).
  public init(of graph: CompactGraph, days: [Int?], canCite: (Int) -> Bool) {
    let citing = days.indices.filter(canCite).compactMap { days[$0] }.sorted()
    scores = days.indices.map { node in
      guard let day = days[node] else { return 0 }
      let cited = graph.citing.count(of: node)
      let later = citing.count - AgeFairShare.count(of: citing, before: day)
      return AgeFairShare.lowerBound(of: cited, in: max(later, cited))
    }
  }

  /// The lower end of the 95 % interval of a share.
  static func lowerBound(of hits: Int, in trials: Int) -> Double {
    guard hits > 0, trials > 0 else { return 0 }
    let (count, share) = (Double(trials), Double(hits) / Double(trials))
    let deviation = 1.96
    let square = deviation * deviation
    let middle = share + square / (2 * count)
    let width = (share * (1 - share) / count + square / (4 * count * count)).squareRoot()
    return max(0, (middle - deviation * width) / (1 + square / count))
  }

  private static func count(of sorted: [Int], before day: Int) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
