/// The check sums of bytes, one for each block of a page of memory, eight bytes each.
///
/// So a reader needs to look at no more than it reads to know that this is what was written.
enum BlockSums {
  /// The number of bytes of a block.
  static let length = 1 << shift
  static let shift = 12

  /// How many blocks so many bytes have; the last may be shorter.
  static func count(ofBytes bytes: Int) -> Int { (bytes + length - 1) >> shift }

  /// The sums of some bytes, as bytes.
  ///
  /// - Complexity: O(*n*), some five gigabytes a second.
  static func bytes(of body: [UInt8]) -> [UInt8] {
    var sums: [UInt8] = []
    sums.reserveCapacity(count(ofBytes: body.count) * 8)
    unsafe body.withUnsafeBytes { body in
      for start in stride(from: 0, to: body.count, by: length) {
        var sum = WordSum()
        unsafe sum.add(
          UnsafeRawBufferPointer(rebasing: body[start..<min(start + length, body.count)]))
        sums.write(eightBytes: sum.value)
      }
    }
    return sums
  }

  /// The bytes of a block.
  static func range(of block: Int, ofBytes bytes: Int) -> Range<Int> {
    (block << shift)..<min((block + 1) << shift, bytes)
  }

  /// Whether a block has the sum that it should have.
  static func isRight(_ block: Int, of bytes: SharedBytes, by sums: SharedBytes) -> Bool {
    bytes.sum(of: range(of: block, ofBytes: bytes.count)) == sums.longNumber(at: block * 8)
  }
}

extension [UInt8] {
  /// Adds a number as eight bytes, the lowest first.
  mutating func write(eightBytes number: Int) {
    write(fourBytes: number)
    write(fourBytes: number >> 32)
  }
}
