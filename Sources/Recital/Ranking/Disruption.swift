/// Whether those who cite a node cite it in place of what it cites, or together with that.
///
/// The CD index of Funk & Owen-Smith, "A dynamic network measure of technological change", Management
/// Science 63 (2017): of all later nodes that cite the node or something that it cites, each counts 1
/// where it cites the node only, -1 where it cites both, and 0 where it cites only what the node
/// cites; the index is their mean.
public struct Disruption: Sendable {
  private let graph: CompactGraph
  private let days: [Int?]

  /// Prepares the index of a graph.
  ///
  /// - Parameters:
  ///   - graph: The citations.
  ///   - days: The day of each node; what is not known to be later does not count.
  public init(of graph: CompactGraph, days: [Int?]) {
    self.graph = graph
    self.days = days
  }

  /// The index of a node, from -1 to 1; nil where no later node cites it or what it cites.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - last: The last day that counts, nil for all.
  /// - Returns: The index.
  /// - Complexity: O(*k* log *k*), where *k* is the number of citations of the node and of what it
  ///   cites.
  public func index(of node: Int, until last: Int? = nil) -> Double? {
    guard let day = days[node] else { return nil }
    func counts(_ other: Int) -> Bool {
      guard other != node, let later = days[other], later > day else { return false }
      return last.map { later <= $0 } ?? true
    }
    let citing = Set(graph.citing[node].map { Int($0) }.filter(counts))
    let roots = graph.cited[node].flatMap { graph.citing[Int($0)] }
    let alongside = Set(roots.map { Int($0) }.filter(counts))
    let all = citing.union(alongside).count
    guard all > 0 else { return nil }
    let both = citing.intersection(alongside).count
    return Double(citing.count - 2 * both) / Double(all)
  }
}
