extension CitationGraph {
  /// The graph as bytes that answer questions where they lie, for instance in a file that is mapped
  /// into memory.
  ///
  /// - Parameter stamp: A number that tells this graph from others, which is asked for on opening.
  /// - Returns: The bytes, the same for the same graph and stamp; none where the records of a part take
  ///   more than four gigabytes, so that the graph must be asked elsewhere.
  public func stored(stamp: Int) -> [UInt8] {
    let numbers = chronology
    var dates: [UInt8] = []
    for (day, year) in zip(numbers.days, numbers.years) {
      dates.write(fourBytes: day ?? StoredGraph.noDate)
      dates.write(fourBytes: year ?? StoredGraph.noDate)
    }
    let incoming = incomingRows
    let aliases = sortedAliases
    let all: [[UInt8]?] = [
      storedCitations, CitationGraph.stored(outgoingOffsets),
      CitationGraph.stored(incoming.offsets),
      CitationGraph.stored(incoming.entries), dates, nodes.map(StoredGraph.trait),
      nodes.map(StoredGraph.bodyByte),
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
    let parts = all.compactMap(\.self)
    guard parts.count == all.count else { return [] }
    let head = StoredGraph.Head.bytes(
      counts: [nodes.count, citations.count, sources.count, evidence.count, aliases.count],
      languages: languageCounts, parts: parts, stamp: stamp)
    return parts.reduce(into: head) { $0 += $1 }
  }

  /// Opens a graph that lies somewhere as such bytes; nothing is made of them but their check sum.
  ///
  /// - Returns: The graph; nil where the bytes are none, are damaged, or bear another stamp.
  /// - Complexity: O(*n*) in the bytes, some five gigabytes a second.
  public init?(stored bytes: SharedBytes, stamp: Int) {
    guard let stored = StoredGraph(bytes, stamp: stamp), stored.isWhole else { return nil }
    self.init(stored)
  }

  private var storedCitations: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(citations.count * StoredGraph.citationWidth)
    for citation in citations {
      bytes.write(fourBytes: citation.citing)
      bytes.write(fourBytes: citation.cited)
      bytes.write(fourBytes: Int(citation.kind.rawValue))
      bytes.write(fourBytes: citation.mentions)
      bytes.write(fourBytes: citation.references.lowerBound)
      bytes.write(fourBytes: citation.references.count)
    }
    return bytes
  }

  private var sortedAliases: [StoredGraph.Alias] {
    nodes.enumerated().flatMap { node, known in
      known.aliases.map { StoredGraph.Alias(symbol: $0, node: node) }
    }.sorted { ($0.symbol, $0.node) < ($1.symbol, $1.node) }
  }

  private static func stored(_ numbers: [Int32]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * 4)
    for number in numbers { bytes.write(fourBytes: Int(number)) }
    return bytes
  }
}

extension StoredGraph {
  /// The node of an instrument, found by halving: instruments and aliases stand in order.
  func node(of instrument: Instrument) -> Int? {
    let place = (0..<nodeCount).partitioningIndex { nodes[$0].instrument >= instrument }
    if place < nodeCount, nodes[place].instrument == instrument { return place }
    guard let symbol = instrument.symbol else { return nil }
    let aliases = aliases
    let alias = (0..<aliases.count).partitioningIndex { aliases[$0].symbol >= symbol }
    guard alias < aliases.count, aliases[alias].symbol == symbol else { return nil }
    return aliases[alias].node
  }
}
