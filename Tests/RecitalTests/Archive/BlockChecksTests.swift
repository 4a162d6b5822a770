import Synchronization
import Testing

@testable import Recital

@Suite("Bytes that are checked block by block")
struct BlockChecksTests {
  private let bytes = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }

  /// Bytes of which some are changed, checked by the sums of what they were, with a list of what is
  /// mended.
  private func checked(changing places: [Int], _ noted: Noted) -> SharedBytes {
    var changed = bytes
    for place in places { changed[place] ^= 0x40 }
    return SharedBytes(copying: changed)
      .checked(by: SharedBytes(copying: BlockSums.bytes(of: bytes))) { range in
        noted.ranges.withLock { $0.append(range) }
      }
  }

  /// What was to be mended.
  private final class Noted: Sendable {
    let ranges = Mutex<[Range<Int>]>([])

    var all: [Range<Int>] { ranges.withLock(\.self) }
  }

  @Test("What is right is not touched")
  func right() {
    let noted = Noted()
    let checked = checked(changing: [], noted)
    #expect(checked.bytes(in: 0..<20_000) == bytes)
    #expect(checked.numbers(at: 8, count: 4_998).count == 4_998)
    #expect(noted.all == [])
  }

  @Test("A damaged block is handed over once, when it is read first")
  func once() {
    let noted = Noted()
    let checked = checked(changing: [5_000, 19_999], noted)
    _ = checked.byte(at: 100)
    _ = checked.number(at: 8_192)
    #expect(noted.all == [])
    _ = checked.number(at: 4_096)
    _ = checked.longNumber(at: 8_184)
    #expect(noted.all == [4_096..<8_192])
    _ = checked.bytes(in: 0..<20_000)
    #expect(noted.all == [4_096..<8_192, 16_384..<20_000])
  }

  @Test("A number that lies in two blocks has both of them checked")
  func straddling() {
    let noted = Noted()
    let checked = checked(changing: [4_096], noted)
    _ = checked.number(at: 4_094)
    #expect(noted.all == [4_096..<8_192])
  }

  @Test("Several tasks that read at a time have it mended once")
  func tasks() async {
    let noted = Noted()
    let checked = checked(changing: [9_000], noted)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { _ = checked.bytes(in: 0..<20_000) } }
    }
    #expect(noted.all == [8_192..<12_288])
  }

  @Test("Numbers are read in one go as they are one by one; what lies outside is zero")
  func numbers() {
    let shared = SharedBytes(copying: bytes)
    #expect(
      shared.numbers(at: 12, count: 40) == (0..<40).map { Int32(shared.number(at: 12 + $0 * 4)) })
    #expect(shared.numbers(at: 19_996, count: 2) == [0, 0])
    #expect(shared.numbers(at: -4, count: 1) == [0])
    #expect(shared.numbers(at: 0, count: 0) == [])
  }
}
