/// The numbers of paths that lead to each component of an acyclic graph, and from it.
///
/// Batagelj, "Efficient algorithms for citation network analysis", arXiv cs/0309023 (2003), after
/// Hummon & Doreian, "Connectivity in a citation network", Social Networks 11 (1989). Two sweeps in
/// topological order.
struct PathCounts<Number: PathNumber>: Sendable {
  /// Which paths count.
  let weight: PathWeight
  /// For each component the number of paths that lead to it from those that cite it.
  let above: [Number]
  /// For each component the number of paths that lead from it to what it cites.
  let below: [Number]
  /// The number of all paths from what is never cited to what cites nothing; isolated instruments
  /// have none.
  let total: Number

  /// Counts the paths of an acyclic graph.
  ///
  /// - Complexity: O(*n* + *m*) additions.
  init(in condensation: Condensation, weight: PathWeight = .spc) {
    self.weight = weight
    let graph = condensation.graph
    let above = PathCounts.above(graph, everywhere: false)
    total = PathCounts.total(graph, above)
    self.above = weight == .spnp ? PathCounts.above(graph, everywhere: true) : above
    below = PathCounts.below(graph, everywhere: weight != .spc)
  }

  /// The number of paths over a citation.
  @inline(__always)
  func count(citing: Int, cited: Int) -> Number { above[citing] * below[cited] }

  /// Counts from the newest to the oldest; paths begin at what is never cited, or everywhere.
  private static func above(_ graph: CompactGraph, everywhere: Bool) -> [Number] {
    let (offsets, entries) = (graph.citing.offsets.span, graph.citing.entries.span)
    return unsafe [Number](unsafeUninitializedCapacity: graph.nodeCount) { counts, filled in
      for node in stride(from: graph.nodeCount - 1, through: 0, by: -1) {
        let (start, end) = (Int(offsets[node]), Int(offsets[node + 1]))
        var sum = everywhere || start == end ? Number.single : .none
        // Who cites has a greater number, so its count stands there already.
        for place in start..<end { unsafe sum = sum + counts[Int(entries[place])] }
        unsafe counts.initializeElement(at: node, to: sum)
      }
      filled = graph.nodeCount
    }
  }

  /// Counts from the oldest to the newest; paths end at what cites nothing, or everywhere.
  private static func below(_ graph: CompactGraph, everywhere: Bool) -> [Number] {
    let (offsets, entries) = (graph.cited.offsets.span, graph.cited.entries.span)
    return unsafe [Number](unsafeUninitializedCapacity: graph.nodeCount) { counts, filled in
      for node in 0..<graph.nodeCount {
        let (start, end) = (Int(offsets[node]), Int(offsets[node + 1]))
        var sum = everywhere || start == end ? Number.single : .none
        for place in start..<end { unsafe sum = sum + counts[Int(entries[place])] }
        unsafe counts.initializeElement(at: node, to: sum)
      }
      filled = graph.nodeCount
    }
  }

  private static func total(_ graph: CompactGraph, _ above: [Number]) -> Number {
    var total = Number.none
    for node in 0..<graph.nodeCount
    where graph.cited.count(of: node) == 0 && graph.citing.count(of: node) > 0 {
      total = total + above[node]
    }
    return total
  }
}
