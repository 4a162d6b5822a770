extension StoredGraph {
  /// The parts of a stored graph, in their order.
  enum Part: Int, CaseIterable {
    /// Of each citation.
    case citing, cited, marks, mentions, references
    /// Where the citations of each node begin, and which they are.
    case outgoing, incoming, incomingEntries
    /// Of each node.
    case dates, traits, bodies, tallies, ranks
    /// Records.
    case nodes, aliases, sources, evidence
  }

  /// Where the parts begin.
  struct Places: Sendable {
    fileprivate var places: InlineArray<17, Int>

    subscript(part: Part) -> Int { places[part.rawValue] }
  }

  /// What a stored graph begins with.
  struct Head: Sendable {
    let nodeCount: Int
    let citationCount: Int
    let sourceCount: Int
    let evidenceCount: Int
    let aliasCount: Int
    /// Where the parts begin, counted from the end of the head.
    let parts: Places
    /// How long all is.
    let length: Int
    /// Where the check sums of the blocks begin, counted from the end of the head.
    let sumsPlace: Int
    /// The check sum of these.
    let sumOfSums: Int
    let stamp: Int

    static let size = languagesPlace + Language.allCases.count * 4 + 24
    private static let countsPlace = 24
    private static let partsPlace = countsPlace + 24
    private static let languagesPlace = partsPlace + Part.allCases.count * 8
    private static let signature = 0x0003_6870_6C63_7452

    /// Reads a head; nil where it is none, is of another version or damaged.
    init?(_ bytes: SharedBytes) {
      guard bytes.count >= Head.size, bytes.longNumber(at: 0) == Head.signature,
        bytes.longNumber(at: Head.size - 8) == bytes.sum(of: 0..<(Head.size - 8))
      else { return nil }
      stamp = bytes.longNumber(at: 8)
      length = bytes.longNumber(at: 16)
      sumsPlace = bytes.longNumber(at: Head.size - 24)
      sumOfSums = bytes.longNumber(at: Head.size - 16)
      nodeCount = bytes.number(at: Head.countsPlace)
      citationCount = bytes.number(at: Head.countsPlace + 4)
      sourceCount = bytes.number(at: Head.countsPlace + 8)
      evidenceCount = bytes.number(at: Head.countsPlace + 12)
      aliasCount = bytes.number(at: Head.countsPlace + 16)
      let places = Places(places: InlineArray { bytes.longNumber(at: Head.partsPlace + $0 * 8) })
      parts = places
      let counts = [nodeCount, citationCount, sourceCount, evidenceCount, aliasCount]
      guard sumsPlace >= 0, sumsPlace <= length - Head.size else { return nil }
      // Of each there are four bytes at least; a count that makes no sense would take all memory.
      guard counts.allSatisfy({ $0 >= 0 && $0 <= sumsPlace / 4 }),
        Part.allCases.allSatisfy({ (0...sumsPlace).contains(places[$0]) })
      else { return nil }
    }

    /// The number of sources in each language, out of the bytes of a head.
    static func languages(_ bytes: SharedBytes) -> [Int] {
      Language.allCases.indices.map { bytes.number(at: languagesPlace + $0 * 4) }
    }

    /// A head, some parts and their check sums.
    ///
    /// - Parameters:
    ///   - counts: The number of nodes, citations, sources, references and aliases.
    ///   - languages: The number of sources in each language.
    ///   - parts: The parts in their order.
    ///   - stamp: What tells this graph from others.
    /// - Returns: All of them, behind each other.
    static func bytes(
      counts: [Int], languages: [Int], parts: consuming [[UInt8]], stamp: Int
    ) -> [UInt8] {
      var body: [UInt8] = []
      body.reserveCapacity(parts.reduce(0) { $0 + $1.count + 8 })
      var places: [Int] = []
      for part in parts {
        places.append(body.count)
        body += part
        // Numbers lie at multiples of their size, so that none is of two blocks.
        body += repeatElement(0, count: -body.count & 7)
      }
      let sums = BlockSums.bytes(of: body)
      var head: [UInt8] = []
      head.reserveCapacity(size + body.count + sums.count)
      head.write(eightBytes: signature)
      head.write(eightBytes: stamp)
      head.write(eightBytes: size + body.count + sums.count)
      for count in counts + [0] { head.write(fourBytes: count) }
      for place in places { head.write(eightBytes: place) }
      for count in languages { head.write(fourBytes: count) }
      head.write(eightBytes: body.count)
      head.write(eightBytes: sum(of: sums))
      head.write(eightBytes: sum(of: head))
      return head + body + sums
    }

    private static func sum(of bytes: [UInt8]) -> Int {
      var sum = WordSum()
      sum.add(bytes)
      return sum.value
    }
  }
}
