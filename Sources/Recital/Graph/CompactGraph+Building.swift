extension CompactGraph {
  /// Creates a graph from edges as they were read, in several tasks at a time.
  ///
  /// Each task puts some rows in order, then turns around what leads to some of the nodes. The graph
  /// is that of `init(_:nodeCount:)`.
  ///
  /// - Parameters:
  ///   - edges: The edges. They are taken over, so that their room is free when it is needed.
  ///   - nodeCount: The number of nodes; at least as many as there are named.
  ///   - tasks: How many tasks to use.
  /// - Returns: The graph.
  /// - Complexity: O(*n* + *m*) time and space.
  public static func building(
    _ edges: consuming NumberedEdges, nodeCount: Int = 0, tasks: Int
  ) async -> CompactGraph {
    guard tasks > 1 else { return CompactGraph(edges, nodeCount: nodeCount) }
    let count = max(nodeCount, edges.nodeCount)
    let rows: CompactRows
    if let ascending = edges.takeAscendingRows(nodeCount: count) {
      rows = ascending
    } else {
      rows = CompactRows(count: count, rows: edges.spelledSources, entries: edges.targets)
      edges = NumberedEdges()
    }
    let cited = await sorted(rows, tasks: tasks)
    let citing = CompactRows(joining: await parts(of: count, tasks: tasks) { cited.transposed($0) })
    return CompactGraph(cited: cited, citing: citing)
  }

  private static func sorted(_ rows: consuming CompactRows, tasks: Int) async -> CompactRows {
    let all = rows
    return CompactRows(
      joining: await parts(of: all.count, tasks: tasks) { all.part($0).sorted(from: $0.lowerBound) }
    )
  }

  /// What tasks make of ranges of rows, in order.
  private static func parts(
    of count: Int, tasks: Int, _ body: @Sendable @escaping (Range<Int>) -> CompactRows
  ) async -> [CompactRows] {
    let bounds = (0...tasks).map { count * $0 / tasks }
    return await withTaskGroup(of: (Int, CompactRows).self) { group in
      for (index, range) in zip(bounds, bounds.dropFirst()).enumerated() {
        group.addTask { (index, body(range.0..<range.1)) }
      }
      var parts: [(index: Int, rows: CompactRows)] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.index < $1.index }.map(\.rows)
    }
  }
}

extension CompactRows {
  /// Some of the rows.
  fileprivate func part(_ rows: Range<Int>) -> CompactRows {
    let start = offsets[rows.lowerBound]
    return CompactRows(
      offsets: offsets[rows.lowerBound...rows.upperBound].map { $0 - start },
      entries: Array(entries[Int(start)..<Int(offsets[rows.upperBound])]))
  }

  /// Rows behind each other.
  fileprivate init(joining parts: consuming [CompactRows]) {
    var offsets: [Int32] = [0]
    var entries: [Int32] = []
    offsets.reserveCapacity(parts.reduce(1) { $0 + $1.count })
    entries.reserveCapacity(parts.reduce(0) { $0 + $1.entries.count })
    for part in parts {
      let start = Int32(entries.count)
      offsets.append(contentsOf: part.offsets.dropFirst().lazy.map { $0 + start })
      entries.append(contentsOf: part.entries)
    }
    self.init(offsets: offsets, entries: entries)
  }
}
