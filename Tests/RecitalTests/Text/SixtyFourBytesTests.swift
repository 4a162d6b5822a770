import Testing

@testable import Recital

@Suite("Sixty-four bytes at once")
struct SixtyFourBytesTests {
  /// Where a figure stands in a block.
  private func figures(_ bytes: [UInt8]) -> SixtyFourMatches {
    let block = SixtyFourBytes(bytes.span, at: 0)
    return SixtyFourMatches(
      block.first.digits, block.second.digits, block.third.digits, block.fourth.digits)
  }

  @Test("Each place has its bit", arguments: 0..<64)
  func places(_ place: Int) {
    var bytes = [UInt8](repeating: 0x20, count: 64)
    #expect(figures(bytes).isEmpty)
    bytes[place] = 0x37
    #expect(!figures(bytes).isEmpty)
    #expect(figures(bytes).bits == 1 << UInt64(place))
  }

  @Test("Many matches are told apart")
  func many() {
    let places = [0, 1, 7, 8, 15, 16, 31, 32, 33, 47, 48, 62, 63]
    var bytes = [UInt8](repeating: 0x61, count: 64)
    for place in places { bytes[place] = 0x30 }
    let bits = places.reduce(into: UInt64(0)) { $0 |= 1 << UInt64($1) }
    #expect(figures(bytes).bits == bits)
  }
}
