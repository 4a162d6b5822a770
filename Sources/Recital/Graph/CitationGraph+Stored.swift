extension CitationGraph {
  /// The graph as bytes that answer questions where they lie, for instance in a file that is mapped
  /// into memory.
  ///
  /// - Parameter stamp: A number that tells this graph from others, which is asked for on opening.
  /// - Returns: The bytes, the same for the same graph and stamp; none where the records of a part take
  ///   more than four gigabytes, so that the graph must be asked elsewhere.
  public func stored(stamp: Int) -> [UInt8] {
    let incoming = incomingRows
    let columns: [[UInt8]?] = [
      stored(citations) { $0.write(fourBytes: $1.citing) },
      stored(citations) { $0.write(fourBytes: $1.cited) },
      stored(citations.indices) { $0.write(fourBytes: Int(mark(of: $1).word)) },
      stored(citations) { $0.write(fourBytes: $1.mentions) },
      stored(citations) {
        $0.write(fourBytes: $1.references.lowerBound)
        $0.write(fourBytes: $1.references.count)
      },
      stored(outgoingOffsets) { $0.write(fourBytes: Int($1)) },
      stored(incoming.offsets) { $0.write(fourBytes: Int($1)) },
      stored(incoming.entries) { $0.write(fourBytes: Int($1)) },
    ]
    let aliases = sortedAliases
    let all = columns + nodeColumns + records(aliases)
    let parts = all.compactMap(\.self)
    guard parts.count == all.count else { return [] }
    return StoredGraph.Head.bytes(
      counts: [nodes.count, citations.count, sources.count, evidence.count, aliases.count],
      languages: languageCounts, parts: parts, stamp: stamp)
  }

  /// Opens a graph that lies somewhere as such bytes, when all of them have been compared with their
  /// check sums.
  ///
  /// Nil where the bytes are none, are damaged, or bear another stamp.
  ///
  /// - Complexity: O(*n*) in the bytes, some five gigabytes a second.
  public init?(stored bytes: SharedBytes, stamp: Int) {
    guard let stored = StoredGraph(bytes, stamp: stamp), stored.isWhole else { return nil }
    self.init(stored)
  }

  /// Opens a graph that lies somewhere as such bytes; what is read of them is compared with its check sum
  /// before.
  ///
  /// Nil where the bytes are none, bear another stamp, or lack what they are to be checked by.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - stamp: The stamp that they must bear.
  ///   - mend: Puts the bytes that were written into a stretch, as places in `bytes`, which do not agree
  ///     with their check sum, and returns when that is done. It may be called in any task, one at a time.
  /// - Complexity: O(*n* / 4096) in the bytes.
  public init?(
    stored bytes: SharedBytes, stamp: Int, mending mend: @escaping @Sendable (Range<Int>) -> Void
  ) {
    let graph = StoredGraph(bytes, stamp: stamp)?.checked { range in
      mend((range.lowerBound + StoredGraph.Head.size)..<(range.upperBound + StoredGraph.Head.size))
    }
    guard let graph else { return nil }
    self.init(graph)
  }

  /// Whether stored graphs begin alike; then they differ nowhere but where one of them is damaged.
  public static func haveSameHead(_ one: [UInt8], _ other: SharedBytes) -> Bool {
    let head = 0..<StoredGraph.Head.size
    return one.count == other.count && Array(one.prefix(head.count)) == other.bytes(in: head)
  }

  /// The columns of the nodes: dates, kinds, bodies, how often they are cited, and their order.
  private var nodeColumns: [[UInt8]?] {
    let numbers = chronology
    let condensation = Condensation(of: compact())
    return [
      stored(nodes.indices) {
        $0.write(fourBytes: numbers.days[$1] ?? StoredGraph.noDate)
        $0.write(fourBytes: numbers.years[$1] ?? StoredGraph.noDate)
      },
      nodes.map(StoredGraph.trait), nodes.map(StoredGraph.bodyByte),
      stored(tallies) {
        for count in [$1.citing, $1.mentions, $1.implying] { $0.write(fourBytes: Int(count)) }
      },
      stored(nodes.indices) { $0.write(fourBytes: condensation.component(of: $1)) },
    ]
  }

  /// The records; none where those of a kind take too much room.
  private func records(_ aliases: [StoredGraph.Alias]) -> [[UInt8]?] {
    [
      StoredRecords<Node>.bytes(of: nodes) {
        $0.write($1)
        $0.write($1.agendaItem) { $0.write($1) }
      },
      StoredRecords<StoredGraph.Alias>.bytes(of: aliases) {
        $0.write($1.symbol)
        $0.write($1.node)
      },
      StoredRecords<Source>.bytes(of: sources) { $0.write($1) },
      StoredRecords<Evidence>.bytes(of: evidence) { $0.write($1) },
    ]
  }

  private var sortedAliases: [StoredGraph.Alias] {
    nodes.enumerated().flatMap { node, known in
      known.aliases.map { StoredGraph.Alias(symbol: $0, node: node) }
    }.sorted { ($0.symbol, $0.node) < ($1.symbol, $1.node) }
  }

  private func stored<Values: Collection>(
    _ values: Values, _ write: (inout [UInt8], Values.Element) -> Void
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count * 4)
    for value in values { write(&bytes, value) }
    return bytes
  }
}
