import Foundation
import Recital

/// What the harness compares between libraries, so that a fast wrong answer is seen.
enum Digest {
  /// The ten most cited nodes, and all fifty as a hash.
  static func top(_ nodes: [Int]) -> [String: Any] {
    ["top10": Array(nodes.prefix(10)), "hash": hash(of: nodes)]
  }

  /// The ten nodes of the greatest scores, and the share of the first.
  static func scores(_ scores: [Double]) -> [String: Any] {
    let best = TopNodes.of(count: scores.count, limit: 10) { scores[$0] }
    let sum = scores.reduce(0, +)
    return ["top10": best, "share_first": rounded(best.first.map { scores[$0] / sum } ?? 0)]
  }

  /// The global main path, its sum as a multiple of all paths, and how many of these there are.
  static func mainPath(of graph: CompactGraph) -> [String: Any] {
    let paths = MainPaths(in: Condensation(of: graph))
    let path = paths.global()
    return [
      "log10_paths": rounded(paths.logarithmOfTotal), "length": path.count,
      "sum": rounded(paths.sum(along: path)),
      "path": hash(of: path.map { paths.condensation.representative(of: $0) }),
    ]
  }

  private static func rounded(_ number: Double) -> Double {
    Double(String(format: "%.9g", number)) ?? number
  }
}
