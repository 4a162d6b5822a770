/// Writes values as bytes that only Recital reads, for keeping what was found between two runs.
///
/// Numbers take seven bits a byte, the lowest first; a string is its length and its bytes.
struct ArchiveWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    // Small negative numbers stay short too.
    var rest = UInt64(bitPattern: Int64(number &<< 1 ^ number &>> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func write(word: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  mutating func write(_ text: String) { write(Array(text.utf8)) }

  mutating func write(_ blob: [UInt8]) {
    write(blob.count)
    bytes += blob
  }

  /// Writes a value that may be missing.
  mutating func write<Value>(
    _ value: Value?, _ writePresent: (inout ArchiveWriter, Value) -> Void
  ) {
    write(value != nil)
    if let value { writePresent(&self, value) }
  }

  /// Writes values with their number before them.
  mutating func write<Value>(
    list values: some Collection<Value>, _ writeOne: (inout ArchiveWriter, Value) -> Void
  ) {
    write(values.count)
    for value in values { writeOne(&self, value) }
  }
}
