/// A bit for each of 512 roots.
typealias RootMask = SIMD8<UInt64>

extension SIMD8<UInt64> {
  /// How many roots there is a bit for.
  static let width = 512

  /// The mask of one root.
  init(root: Int) {
    self = .zero
    self[root >> 6] = 1 << UInt64(root & 63)
  }

  /// Whether the bit of a root is set.
  func holds(_ root: Int) -> Bool { self[root >> 6] >> UInt64(root & 63) & 1 == 1 }

  /// For each component, up to the newest root, which of the roots reach it; a root reaches itself.
  ///
  /// There are at most 512 roots, in descending order. The time is O(*n* + *m*).
  static func masks(of roots: [Int], in graph: CompactGraph) -> [RootMask] {
    guard let newest = roots.first else { return [] }
    return unsafe [RootMask](unsafeUninitializedCapacity: newest + 1) { masks, filled in
      let (offsets, entries) = (graph.citing.offsets.span, graph.citing.entries.span)
      var next = 0
      for component in stride(from: newest, through: 0, by: -1) {
        var mask = RootMask.zero
        var place = Int(offsets[component])
        let end = Int(offsets[component + 1])
        // Rows are sorted: what is newer than every root comes last.
        while place < end {
          let citing = Int(entries[place])
          guard citing <= newest else { break }
          // Edges lead to smaller numbers, so this one has been filled before.
          unsafe mask |= masks[citing]
          place &+= 1
        }
        while next < roots.count, roots[next] == component {
          mask |= RootMask(root: next)
          next += 1
        }
        unsafe masks.initializeElement(at: component, to: mask)
      }
      filled = newest + 1
    }
  }

  /// For each root how many nodes it reaches, itself among them.
  static func counts(of roots: [Int], in condensation: Condensation) -> [Int] {
    let masks = masks(of: roots, in: condensation.graph)
    var tally = BitTally()
    for component in masks.indices {
      tally.add(masks[component])
      guard !condensation.isTrivial else { continue }
      for _ in 1..<condensation.size(of: component) { tally.add(masks[component]) }
    }
    return Array(tally.finish().prefix(roots.count))
  }
}

/// Counts, for each bit of many masks, in how many it is set.
///
/// The counts stand upright: plane *i* holds bit *i* of all 512 counts, so that one addition of a
/// mask is a few operations on whole masks.
private struct BitTally {
  private var planes = [RootMask](repeating: .zero, count: 8)
  private var added = 0
  private var counts = [Int](repeating: 0, count: RootMask.width)

  @inline(__always)
  mutating func add(_ mask: RootMask) {
    var carry = mask
    var plane = 0
    while carry != .zero {
      let sum = planes[plane]
      planes[plane] = sum ^ carry
      carry &= sum
      plane &+= 1
    }
    added &+= 1
    // One more could carry out of the last plane.
    if added == 255 { empty() }
  }

  mutating func finish() -> [Int] {
    empty()
    return counts
  }

  private mutating func empty() {
    for (weight, plane) in planes.enumerated() {
      for word in 0..<8 {
        var bits = plane[word]
        while bits != 0 {
          counts[word << 6 | bits.trailingZeroBitCount] += 1 << weight
          bits &= bits &- 1
        }
      }
      planes[weight] = .zero
    }
    added = 0
  }
}
