extension StoredGraph {
  /// The parts of a stored graph, in their order.
  enum Part: Int, CaseIterable {
    case citations, outgoing, incoming, incomingEntries, dates, traits, bodies, nodes, aliases,
      sources, evidence
  }

  /// Where the parts begin.
  struct Places: Sendable {
    fileprivate(set) var places: [Int]

    subscript(part: Part) -> Int { places[part.rawValue] }
  }

  /// What a stored graph begins with.
  struct Head: Sendable {
    /// The number of nodes, citations, sources, references and aliases.
    let counts: [Int]
    /// The number of sources in each language.
    let languages: [Int]
    let parts: Places
    let length: Int
    let stamp: Int
    /// The check sum of all that follows.
    let bodySum: Int

    static let size = languagesPlace + Language.allCases.count * 4 + 16
    private static let partsPlace = 48
    private static let languagesPlace = partsPlace + Part.allCases.count * 8
    private static let signature = 0x0002_6870_6C63_7452

    /// Reads a head; nil where it is none, is of another version or damaged.
    init?(_ bytes: SharedBytes) {
      guard bytes.count >= Head.size, bytes.longNumber(at: 0) == Head.signature,
        bytes.longNumber(at: Head.size - 8) == Head.sum(of: bytes.bytes(in: 0..<(Head.size - 8)))
      else { return nil }
      stamp = bytes.longNumber(at: 8)
      length = bytes.longNumber(at: 16)
      bodySum = bytes.longNumber(at: Head.size - 16)
      counts = (0..<5).map { bytes.number(at: 24 + $0 * 4) }
      parts = Places(
        places: Part.allCases.indices.map { bytes.longNumber(at: Head.partsPlace + $0 * 8) })
      languages = Language.allCases.indices.map {
        bytes.number(at: Head.languagesPlace + $0 * 4)
      }
      guard counts.allSatisfy({ $0 >= 0 }) else { return nil }
    }

    /// The bytes of a head before some parts.
    static func bytes(
      counts: [Int], languages: [Int], parts: [[UInt8]], stamp: Int
    ) -> [UInt8] {
      let lengths = parts.map(\.count)
      var places = [size]
      for length in lengths { places.append(places[places.count - 1] + length) }
      var head: [UInt8] = []
      head.write(eightBytes: signature)
      head.write(eightBytes: stamp)
      head.write(eightBytes: places[lengths.count])
      for count in counts { head.write(fourBytes: count) }
      head.write(fourBytes: 0)
      for place in places.prefix(lengths.count) { head.write(eightBytes: place) }
      for count in languages { head.write(fourBytes: count) }
      head.write(eightBytes: parts.reduce(into: WordSum()) { $0.add($1) }.value)
      head.write(eightBytes: sum(of: head))
      return head
    }

    /// The check sum of Fowler, Noll and Vo (FNV-1a, 64 bits).
    static func sum(of bytes: [UInt8]) -> Int {
      var sum: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      return Int(truncatingIfNeeded: sum)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func write(eightBytes number: Int) {
    write(fourBytes: number)
    write(fourBytes: number >> 32)
  }
}
