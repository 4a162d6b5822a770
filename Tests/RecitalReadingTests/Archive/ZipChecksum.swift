/// The checksum of zip archives (CRC-32 of ITU-T V.42), a byte at a time.
struct ZipChecksum {
  private var sum: UInt32 = 0xFFFF_FFFF
  private static let table = (0..<256).map { ZipChecksum.entry(UInt32($0)) }

  private static func entry(_ byte: UInt32) -> UInt32 {
    var sum = byte
    for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    return sum
  }

  mutating func add(_ byte: UInt8) {
    sum = sum >> 8 ^ ZipChecksum.table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)]
  }

  /// The checksum of the bytes that were added.
  var value: UInt32 { ~sum }
}
