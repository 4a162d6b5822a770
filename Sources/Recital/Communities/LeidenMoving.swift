/// The first step of the Leiden algorithm: every node moves to the community where the quality grows
/// most, and those around it are asked again.
struct LeidenMoving {
  private let graph: WeightedGraph
  private let resolution: Double
  /// The community of each node.
  private(set) var communities: [Int32]
  /// The strength of each community, and how many nodes it has.
  private var strengths: [Double]
  private var sizes: [Int32]
  /// Communities without nodes.
  private var empty: [Int32] = []

  init(of graph: WeightedGraph, from communities: [Int32], resolution: Double) {
    self.graph = graph
    self.resolution = resolution
    self.communities = communities
    strengths = Array(repeating: 0, count: graph.count)
    sizes = Array(repeating: 0, count: graph.count)
    for node in 0..<graph.count {
      strengths[Int(communities[node])] += graph.strengths[node]
      sizes[Int(communities[node])] += 1
    }
    for community in stride(from: graph.count - 1, through: 0, by: -1) where sizes[community] == 0 {
      empty.append(Int32(community))
    }
  }

  /// Moves nodes until none wants to move.
  mutating func run(in order: [Int32]) {
    var queue = order
    var first = 0
    var isWaiting = [Bool](repeating: true, count: graph.count)
    var weights = [Double](repeating: 0, count: graph.count)
    while first < queue.count {
      let node = Int(queue[first])
      first += 1
      isWaiting[node] = false
      guard move(node, &weights) else { continue }
      for place in graph.row(of: node) {
        let other = Int(graph.ends[place])
        if !isWaiting[other], communities[other] != communities[node] {
          isWaiting[other] = true
          queue.append(Int32(other))
        }
      }
    }
  }

  /// Moves a node where it gains; whether it did.
  private mutating func move(_ node: Int, _ weights: inout [Double]) -> Bool {
    let own = communities[node]
    let strength = graph.strengths[node]
    for place in graph.row(of: node) {
      weights[Int(communities[Int(graph.ends[place])])] += graph.weights[place]
    }
    strengths[Int(own)] -= strength
    let factor = resolution * strength / graph.total
    var best = own
    var most = weights[Int(own)] - factor * strengths[Int(own)]
    for place in graph.row(of: node) {
      let community = communities[Int(graph.ends[place])]
      let gain = weights[Int(community)] - factor * strengths[Int(community)]
      // A little more than nothing, so that rounding moves no node to and fro.
      if gain > most + 1e-12 * graph.total {
        (best, most) = (community, gain)
      }
    }
    if most < -1e-12 * graph.total, sizes[Int(own)] > 1, let alone = empty.popLast() {
      best = alone
    }
    for place in graph.row(of: node) {
      weights[Int(communities[Int(graph.ends[place])])] = 0
    }
    strengths[Int(best)] += strength
    guard best != own else { return false }
    communities[node] = best
    sizes[Int(best)] += 1
    sizes[Int(own)] -= 1
    if sizes[Int(own)] == 0 { empty.append(own) }
    return true
  }
}
