/// Writes small zip archives: files as they are, and runs of spaces that unpack to any size.
struct SmallZip {
  private struct Member {
    let name: [UInt8]
    let packed: [UInt8]
    let method: UInt16
    let size: UInt32
    let checksum: UInt32
  }

  private var members: [Member] = []

  /// Adds a file as it is.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    members.append(
      Member(
        name: Array(name.utf8), packed: bytes, method: 0, size: UInt32(bytes.count),
        checksum: SmallZip.checksum(bytes)))
  }

  /// Adds a file of text.
  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// Adds a run of spaces, packed to a hundredth of its size and less; the archive names the size
  /// that is claimed, by default the true one.
  mutating func addBomb(_ name: String, size: Int, claimed: Int? = nil) {
    members.append(
      Member(
        name: Array(name.utf8), packed: SmallZip.spaces(size), method: 8,
        size: UInt32(claimed ?? size), checksum: 0))
  }

  /// Adds a packed text; the archive names the size that is claimed, by default the true one.
  mutating func add(_ name: String, _ text: DeflatedText, claimed: Int? = nil) {
    members.append(
      Member(
        name: Array(name.utf8), packed: text.bytes, method: 8, size: UInt32(claimed ?? text.size),
        checksum: text.checksum.value))
  }

  /// The archive.
  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let start = UInt32(file.count)
      let common =
        Self.two(20) + Self.two(0) + Self.two(member.method) + Self.four(0x5921_0000)
        + Self.four(member.checksum) + Self.four(UInt32(member.packed.count))
        + Self.four(member.size) + Self.two(UInt16(member.name.count)) + Self.two(0)
      file += [0x50, 0x4B, 3, 4] + common + member.name + member.packed
      directory +=
        [0x50, 0x4B, 1, 2] + Self.two(20) + common + Self.two(0) + Self.two(0) + Self.two(0)
        + Self.four(0) + Self.four(start) + member.name
    }
    let count = Self.two(UInt16(members.count))
    let end =
      [0x50, 0x4B, 5, 6] + Self.two(0) + Self.two(0) + count + count
      + Self.four(UInt32(directory.count)) + Self.four(UInt32(file.count)) + Self.two(0)
    return file + directory + end
  }

  private static func two(_ value: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  private static func four(_ value: UInt32) -> [UInt8] {
    two(UInt16(truncatingIfNeeded: value)) + two(UInt16(truncatingIfNeeded: value >> 16))
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ZipChecksum()
    for byte in bytes { sum.add(byte) }
    return sum.value
  }

  // Deflate with the fixed codes of RFC 1951: one space, then copies of 258 bytes from one byte back.
  private static func spaces(_ size: Int) -> [UInt8] {
    var bits = BitWriter()
    bits.write(0b1, 1)
    bits.write(0b01, 2)
    bits.writeCode(0x30 + 0x20, 8)
    for _ in 0..<max(0, (size - 1) / 258) {
      bits.writeCode(0b1100_0101, 8)
      bits.writeCode(0, 5)
    }
    for _ in 0..<(size - 1) % 258 { bits.writeCode(0x30 + 0x20, 8) }
    bits.writeCode(0, 7)
    return bits.bytes
  }

  private struct BitWriter {
    var bytes: [UInt8] = []
    private var count = 0

    mutating func write(_ value: Int, _ width: Int) {
      for bit in 0..<width {
        if count % 8 == 0 { bytes.append(0) }
        if value >> bit & 1 == 1 { bytes[bytes.count - 1] |= 1 << (count % 8) }
        count += 1
      }
    }

    // Codes begin with their highest bit.
    mutating func writeCode(_ code: Int, _ width: Int) {
      for bit in (0..<width).reversed() { write(code >> bit & 1, 1) }
    }
  }
}
