/// A check sum of bytes that come in several stretches, taken eight at a time in four lanes.
///
/// Each step, after the hash of Fowler, Noll and Vo, can be undone, so that a change inside one word
/// never goes unseen; other changes do once in 2^64 times. It is no protection against intent.
struct WordSum {
  private struct Lanes {
    var first: UInt64 = 0xCBF2_9CE4_8422_2325
    var second: UInt64 = 0x9E37_79B9_7F4A_7C15
    var third: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    var fourth: UInt64 = 0x1656_67B1_9E37_79F9
  }

  private var lanes = Lanes()
  /// What does not yet fill four words.
  private var rest: [UInt8] = []
  private var count: UInt64 = 0

  private static let block = 32

  /// Adds bytes behind those before.
  ///
  /// - Complexity: O(*n*).
  mutating func add(_ bytes: [UInt8]) { unsafe bytes.withUnsafeBytes { unsafe add($0) } }

  /// Adds bytes behind those before.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    count &+= UInt64(bytes.count)
    var lanes = lanes
    var start = 0
    if !rest.isEmpty {
      start = min(WordSum.block - rest.count, bytes.count)
      unsafe rest += bytes[..<start]
      guard rest.count == WordSum.block else { return }
      lanes = unsafe rest.withUnsafeBytes { unsafe WordSum.stepped(lanes, $0, at: 0) }
      rest = []
    }
    while start &+ WordSum.block <= bytes.count {
      lanes = unsafe WordSum.stepped(lanes, bytes, at: start)
      start &+= WordSum.block
    }
    self.lanes = lanes
    unsafe rest += bytes[start...]
  }

  /// The sum of all that was added.
  var value: Int {
    var sum = count
    for byte in rest { sum = WordSum.mixed(sum, UInt64(byte)) }
    for lane in [lanes.first, lanes.second, lanes.third, lanes.fourth] {
      sum = WordSum.mixed(sum, lane)
    }
    return Int(truncatingIfNeeded: sum)
  }

  // Lanes apart from each other keep all units of the processor at work.
  @inline(__always)
  private static func stepped(
    _ lanes: Lanes, _ bytes: UnsafeRawBufferPointer, at start: Int
  ) -> Lanes {
    func word(_ offset: Int) -> UInt64 {
      let word = unsafe bytes.loadUnaligned(fromByteOffset: start &+ offset, as: UInt64.self)
      return UInt64(littleEndian: word)
    }
    return Lanes(
      first: mixed(lanes.first, word(0)), second: mixed(lanes.second, word(8)),
      third: mixed(lanes.third, word(16)), fourth: mixed(lanes.fourth, word(24)))
  }

  @inline(__always)
  private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 29
  }
}
