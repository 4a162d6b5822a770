@testable import Recital

/// The pages of exercises 21.1 and 21.2 of Manning, Raghavan & Schütze, "Introduction to Information
/// Retrieval" (2008), some of which link to themselves.
enum SevenPages {
  private static let links = [[2], [1, 2], [0, 2, 3], [3, 4], [6], [5, 6], [3, 4, 6]]

  /// The links; with `doubled` two of them count twice, as for hubs and authorities there.
  static func graph(doubled: Bool) -> CompactGraph {
    var rows = links
    if doubled {
      rows[2].append(3)
      rows[6].append(3)
    }
    let sources = rows.indices.flatMap { page in rows[page].map { _ in Int32(page) } }
    let targets = rows.flatMap { $0.map { Int32($0) } }
    return CompactGraph(
      cited: CompactRows(count: 7, rows: sources, entries: targets),
      citing: CompactRows(count: 7, rows: targets, entries: sources))
  }

  /// Hundredths.
  static func rounded(_ scores: [Double]) -> [Int] { scores.map { Int(($0 * 100).rounded()) } }
}
