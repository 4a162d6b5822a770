/// The fewest edges that keep everything reachable that was reachable before.
///
/// A citation is hidden where a chain of other citations leads to the same instrument. The
/// reduction of an acyclic graph is unique (Aho, Garey & Ullman, "The transitive reduction of a
/// directed graph", SIAM Journal on Computing 1, 1972). Where citations run in a circle, the edges
/// inside the circle all stay and the components are reduced among each other, with the first edge
/// between two components for all.
public struct TransitiveReduction: Sendable {
  /// An edge that stays.
  public struct Edge: Hashable, Sendable {
    /// The citing node.
    public let citing: Int
    /// The cited node.
    public let cited: Int
    /// How many citations of the citing node the chain over this edge stands for.
    public var hidden: Int
  }

  /// The edges that stay, by citing and cited node.
  public let edges: [Edge]

  /// Reduces a graph.
  ///
  /// - Complexity: O(*n m* / 64) time. Space is O(*n* + *m*): the reachable nodes are kept as rows
  ///   of bits, for 4096 columns at a time.
  public init(of graph: CompactGraph) {
    let components = StrongComponents(of: graph)
    let condensed = TransitiveReduction.condensation(of: graph, components)
    let carriers = TransitiveReduction.carriers(in: condensed)
    var edges: [Edge] = []
    var places: [Int: Int] = [:]
    var hidden: [Int] = []
    for citing in 0..<graph.nodeCount {
      for cited in graph.cited[citing].map(Int.init) {
        let from = components.componentOfNode[citing]
        let to = components.componentOfNode[cited]
        guard from != to else {
          edges.append(Edge(citing: citing, cited: cited, hidden: 0))
          continue
        }
        let pair = condensed.place(of: to, inRow: Int(from))
        if carriers[pair] == pair, places[pair] == nil {
          places[pair] = edges.count
          edges.append(Edge(citing: citing, cited: cited, hidden: 0))
        } else {
          hidden.append(carriers[pair])
        }
      }
    }
    for pair in hidden {
      if let place = places[pair] { edges[place].hidden += 1 }
    }
    self.edges = edges
  }

  private static func condensation(
    of graph: CompactGraph, _ components: StrongComponents
  ) -> CompactRows {
    var sources: [Int32] = []
    sources.reserveCapacity(graph.edgeCount)
    for node in 0..<graph.nodeCount {
      for _ in graph.cited.range(of: node) { sources.append(components.componentOfNode[node]) }
    }
    let targets = graph.cited.entries.map { components.componentOfNode[Int($0)] }
    return CompactGraph(nodeCount: components.count, sources: sources, targets: targets).cited
  }

  /// For each edge of an acyclic graph the edge of the same row that stands for it: itself where
  /// it stays.
  ///
  /// Every edge leads to a smaller number. Rows are read from the greatest target down: what is
  /// reached by then is reached by a longer way.
  private static func carriers(in rows: CompactRows) -> [Int] {
    var carriers = Array(rows.entries.indices)
    let width = 64
    for start in stride(from: 0, to: rows.count, by: width * 64) {
      var reached = ReachedColumns(
        rows: rows.count, columns: start..<min(rows.count, start + width * 64))
      for row in start..<rows.count {
        for place in rows.range(of: row).reversed() {
          let target = Int(rows.entries[place])
          guard target >= start else { break }
          if reached.contains(target, inRow: row) {
            carriers[place] =
              rows.range(of: row).reversed().first {
                reached.contains(target, inRow: Int(rows.entries[$0]))
              } ?? place
          } else {
            reached.insert(target, intoRow: row)
          }
          reached.formUnion(ofRow: row, withRow: target)
        }
      }
    }
    return carriers
  }
}

/// Some columns of the matrix that tells which row reaches which column, as bits.
private struct ReachedColumns {
  private let columns: Range<Int>
  private let width: Int
  private var words: [UInt64]

  init(rows: Int, columns: Range<Int>) {
    self.columns = columns
    width = (columns.count + 63) / 64
    // Edges lead to smaller numbers, so rows before the first column reach none of them.
    words = Array(repeating: 0, count: max(0, rows - columns.lowerBound) * width)
  }

  func contains(_ column: Int, inRow row: Int) -> Bool {
    guard columns.contains(column), row >= columns.lowerBound else { return false }
    let bit = column - columns.lowerBound
    return words[(row - columns.lowerBound) * width + bit / 64] & (1 << UInt64(bit % 64)) != 0
  }

  mutating func insert(_ column: Int, intoRow row: Int) {
    guard columns.contains(column) else { return }
    let bit = column - columns.lowerBound
    words[(row - columns.lowerBound) * width + bit / 64] |= 1 << UInt64(bit % 64)
  }

  mutating func formUnion(ofRow row: Int, withRow other: Int) {
    let target = (row - columns.lowerBound) * width
    let source = (other - columns.lowerBound) * width
    for word in 0..<width { words[target + word] |= words[source + word] }
  }
}

extension CompactRows {
  /// The place in `entries` of an entry of a sorted row.
  fileprivate func place(of entry: Int32, inRow row: Int) -> Int {
    var low = Int(offsets[row])
    var high = Int(offsets[row + 1])
    while low < high {
      let middle = (low + high) / 2
      if entries[middle] < entry { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
