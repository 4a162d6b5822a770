/// The second step of the Leiden algorithm: each community is taken apart into parts that hang together
/// well.
///
/// Every node begins as a part of its own. One that is still alone, and tied well to its community,
/// joins the part of the same community where the quality grows most, if that part is tied well too.
struct LeidenRefinement {
  private let graph: WeightedGraph
  private let resolution: Double
  private let communities: [Int32]
  /// The part of each node.
  private(set) var parts: [Int32]
  /// The strength of each part, and the weight of its edges to the rest of its community.
  private var strengths: [Double]
  private var ties: [Double]
  private var sizes: [Int32]
  /// The strength of each community.
  private var wholes: [Double]

  init(of graph: WeightedGraph, _ communities: [Int32], resolution: Double, order: [Int32]) {
    self.graph = graph
    self.resolution = resolution
    self.communities = communities
    parts = (0..<Int32(graph.count)).map(\.self)
    strengths = graph.strengths
    sizes = Array(repeating: 1, count: graph.count)
    ties = Array(repeating: 0, count: graph.count)
    wholes = Array(repeating: 0, count: graph.count)
    for node in 0..<graph.count {
      wholes[Int(communities[node])] += graph.strengths[node]
      for place in graph.row(of: node)
      where communities[Int(graph.ends[place])] == communities[node] {
        ties[node] += graph.weights[place]
      }
    }
    var weights = [Double](repeating: 0, count: graph.count)
    for node in order { join(Int(node), &weights) }
  }

  /// Whether a part is tied to the rest of its community by more than chance would give.
  private func isTied(_ part: Int, _ community: Int) -> Bool {
    let rest = wholes[community] - strengths[part]
    return ties[part] >= resolution * strengths[part] * rest / graph.total
  }

  private mutating func join(_ node: Int, _ weights: inout [Double]) {
    let community = Int(communities[node])
    let own = Int(parts[node])
    guard sizes[own] == 1, isTied(own, community) else { return }
    let row = graph.row(of: node)
    for place in row where communities[Int(graph.ends[place])] == communities[node] {
      weights[Int(parts[Int(graph.ends[place])])] += graph.weights[place]
    }
    var best: Int?
    var most = 0.0
    let factor = resolution * strengths[own] / graph.total
    for place in row where communities[Int(graph.ends[place])] == communities[node] {
      let part = Int(parts[Int(graph.ends[place])])
      let gain = weights[part] - factor * strengths[part]
      guard part != own, gain > most, isTied(part, community) else { continue }
      (best, most) = (part, gain)
    }
    let between = best.map { weights[$0] } ?? 0
    for place in row { weights[Int(parts[Int(graph.ends[place])])] = 0 }
    guard let best else { return }
    parts[node] = Int32(best)
    sizes[own] = 0
    sizes[best] += 1
    strengths[best] += strengths[own]
    ties[best] += ties[own] - 2 * between
    (strengths[own], ties[own]) = (0, 0)
  }
}
