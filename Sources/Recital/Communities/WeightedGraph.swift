/// An undirected graph with weights, in compressed rows; every edge stands in the rows of both ends.
struct WeightedGraph: Sendable {
  /// Where the row of each node begins; one more number than there are nodes.
  let offsets: [Int32]
  /// The other ends of the edges, sorted within a row.
  let ends: [Int32]
  /// The weights of the edges.
  let weights: [Double]
  /// For each node the weights of its edges, loops twice.
  let strengths: [Double]

  /// The number of nodes.
  var count: Int { strengths.count }
  /// The weights of all nodes together: twice those of the edges.
  let total: Double

  /// Makes a graph of pairs; what stands several times is added, and a loop gives twice its weight.
  ///
  /// - Complexity: O(*n* + *m*).
  init(count: Int, edges: [(one: Int32, other: Int32, weight: Double)]) {
    var strengths = [Double](repeating: 0, count: count)
    var offsets = [Int32](repeating: 0, count: count + 1)
    for edge in edges {
      strengths[Int(edge.one)] += edge.weight
      strengths[Int(edge.other)] += edge.weight
      guard edge.one != edge.other else { continue }
      offsets[Int(edge.one) + 1] += 1
      offsets[Int(edge.other) + 1] += 1
    }
    for row in 0..<count { offsets[row + 1] += offsets[row] }
    var next = offsets
    var ends = [Int32](repeating: 0, count: Int(offsets[count]))
    var weights = [Double](repeating: 0, count: ends.count)
    for edge in edges where edge.one != edge.other {
      let (first, second) = (Int(next[Int(edge.one)]), Int(next[Int(edge.other)]))
      (ends[first], weights[first]) = (edge.other, edge.weight)
      (ends[second], weights[second]) = (edge.one, edge.weight)
      next[Int(edge.one)] += 1
      next[Int(edge.other)] += 1
    }
    let sorted = WeightedGraph.turned(offsets, ends, weights)
    (self.offsets, self.ends, self.weights) = WeightedGraph.merged(
      offsets, sorted.ends, sorted.weights)
    self.strengths = strengths
    total = strengths.reduce(0, +)
  }

  /// The rows turned around: since every edge stands in both, the same rows, sorted.
  private static func turned(
    _ offsets: [Int32], _ ends: [Int32], _ weights: [Double]
  ) -> (ends: [Int32], weights: [Double]) {
    var next = offsets
    var turned = ends
    var turnedWeights = weights
    for row in 0..<(offsets.count - 1) {
      for place in Int(offsets[row])..<Int(offsets[row + 1]) {
        let target = Int(next[Int(ends[place])])
        (turned[target], turnedWeights[target]) = (Int32(row), weights[place])
        next[Int(ends[place])] += 1
      }
    }
    return (turned, turnedWeights)
  }

  /// Sorted rows in which every end stands once.
  private static func merged(
    _ offsets: [Int32], _ ends: [Int32], _ weights: [Double]
  ) -> ([Int32], [Int32], [Double]) {
    var mergedOffsets: [Int32] = [0]
    mergedOffsets.reserveCapacity(offsets.count)
    var mergedEnds: [Int32] = []
    mergedEnds.reserveCapacity(ends.count)
    var mergedWeights: [Double] = []
    mergedWeights.reserveCapacity(ends.count)
    for row in 0..<(offsets.count - 1) {
      let start = mergedEnds.count
      for place in Int(offsets[row])..<Int(offsets[row + 1]) {
        if mergedEnds.count > start, mergedEnds.last == ends[place] {
          mergedWeights[mergedWeights.count - 1] += weights[place]
        } else {
          mergedEnds.append(ends[place])
          mergedWeights.append(weights[place])
        }
      }
      mergedOffsets.append(Int32(mergedEnds.count))
    }
    return (mergedOffsets, mergedEnds, mergedWeights)
  }

  /// The place of the row of a node in `ends` and `weights`.
  func row(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// For each node the first node of the connected piece of its group that it lies in.
  ///
  /// - Complexity: O(*n* + *m*).
  func pieces(of groups: [Int32]) -> [Int32] {
    var pieces = [Int32](repeating: -1, count: count)
    var waiting: [Int] = []
    for start in 0..<count where pieces[start] < 0 {
      pieces[start] = Int32(start)
      waiting.append(start)
      while let node = waiting.popLast() {
        for place in row(of: node) {
          let other = Int(ends[place])
          guard pieces[other] < 0, groups[other] == groups[start] else { continue }
          pieces[other] = Int32(start)
          waiting.append(other)
        }
      }
    }
    return pieces
  }

  /// The graph of the groups that its nodes fall into.
  func gathered(by groups: [Int32], count: Int) -> WeightedGraph {
    var edges: [(one: Int32, other: Int32, weight: Double)] = []
    edges.reserveCapacity(ends.count / 2 + self.count)
    for node in 0..<self.count {
      var inner = 0.0
      for place in row(of: node) {
        inner += weights[place]
        guard ends[place] > node else { continue }
        edges.append((groups[node], groups[Int(ends[place])], weights[place]))
      }
      // What the node has beside its edges are loops, out of gatherings before.
      let loops = strengths[node] - inner
      if loops > 0 { edges.append((groups[node], groups[node], loops / 2)) }
    }
    return WeightedGraph(count: count, edges: edges)
  }
}
