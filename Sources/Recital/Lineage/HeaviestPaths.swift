/// The paths of the largest sum of weights from every component downwards and upwards.
///
/// The critical path method over the weights of main path analysis: of all ways on, the one whose
/// citations together carry the most paths; of several the one over the smaller component.
struct HeaviestPaths<Number: PathNumber> {
  private let graph: CompactGraph
  private let counts: PathCounts<Number>
  /// For each component the sum along the heaviest way down to what cites nothing.
  let down: [Number]

  init(in graph: CompactGraph, _ counts: PathCounts<Number>) {
    self.graph = graph
    self.counts = counts
    down = HeaviestPaths.down(graph, counts)
  }

  /// The heaviest path of all, from its newest component to its oldest; empty where nothing cites.
  func heaviest() -> [Int] {
    let starts = (0..<graph.nodeCount).filter {
      graph.citing.count(of: $0) == 0 && graph.cited.count(of: $0) > 0
    }
    guard let start = starts.max(by: { (down[$0], -$0) < (down[$1], -$1) }) else { return [] }
    var path = [start]
    while let next = stepsDown(from: path[path.count - 1]).first { path.append(next) }
    return path
  }

  /// The cited components over which the heaviest ways down lead, all of the same sum.
  func stepsDown(from node: Int) -> [Int] {
    HeaviestPaths.greatest(graph.cited[node].map { Int($0) }) {
      counts.count(citing: node, cited: $0) + down[$0]
    }
  }

  /// The candidates with the greatest value, in their order.
  static func greatest(_ candidates: [Int], by value: (Int) -> Number) -> [Int] {
    var best: [Int] = []
    var greatest = Number.none
    for candidate in candidates {
      let number = value(candidate)
      if best.isEmpty || number > greatest {
        best = [candidate]
        greatest = number
      } else if number == greatest {
        best.append(candidate)
      }
    }
    return best
  }

  private static func down(_ graph: CompactGraph, _ counts: PathCounts<Number>) -> [Number] {
    let (offsets, entries) = (graph.cited.offsets.span, graph.cited.entries.span)
    let (above, below) = (counts.above.span, counts.below.span)
    return unsafe [Number](unsafeUninitializedCapacity: graph.nodeCount) { sums, filled in
      for node in 0..<graph.nodeCount {
        var best = Number.none
        let factor = above[node]
        for place in Int(offsets[node])..<Int(offsets[node + 1]) {
          // What is cited has a smaller number, so its sum stands there already.
          let cited = Int(entries[place])
          let sum = unsafe factor * below[cited] + sums[cited]
          if sum > best { best = sum }
        }
        unsafe sums.initializeElement(at: node, to: best)
      }
      filled = graph.nodeCount
    }
  }
}
