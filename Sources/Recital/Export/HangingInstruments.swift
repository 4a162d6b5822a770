/// The instruments of a drawing that hang on a single other one: nothing but that one cites them,
/// their text is not given, and what they cite hangs on them.
///
/// They need no line of their own through a drawing: they are listed beside the one they hang on.
struct HangingInstruments {
  /// For each place what hangs on it, sorted.
  let children: [[Int]]
  /// For each place whether it hangs on another.
  let hangs: [Bool]

  /// Finds them, from what cites nothing upwards.
  ///
  /// - Parameters:
  ///   - graph: The citations drawn.
  ///   - mayHang: Whether the instrument at a place may hang; false for the root and for texts
  ///     given.
  /// - Complexity: O(*n* + *m*).
  init(in graph: CompactGraph, mayHang: (Int) -> Bool) {
    var open = (0..<graph.nodeCount).map { graph.cited[$0].count }
    var hangs = [Bool](repeating: false, count: graph.nodeCount)
    var children = [[Int]](repeating: [], count: graph.nodeCount)
    var ready = open.indices.filter { open[$0] == 0 }
    while let place = ready.popLast() {
      guard mayHang(place), graph.citing[place].count == 1,
        let citing = graph.citing[place].first.map({ Int($0) })
      else { continue }
      hangs[place] = true
      children[citing].append(place)
      open[citing] -= 1
      if open[citing] == 0 { ready.append(citing) }
    }
    self.hangs = hangs
    self.children = children.map { $0.sorted() }
  }
}
