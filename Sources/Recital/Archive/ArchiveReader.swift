/// Reads what an `ArchiveWriter` wrote.
///
/// Bytes of another origin give values without a meaning and set `isBroken`; they never trap.
struct ArchiveReader {
  private let bytes: [UInt8]
  private var offset = 0
  /// Whether something was read that no writer wrote.
  private(set) var isBroken = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads from an offset on.
  init(_ bytes: [UInt8], at offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// Whether all was read, and made sense.
  var isDone: Bool { offset == bytes.count && !isBroken }

  /// Notes that what was read makes no sense.
  mutating func fail() { isBroken = true }

  mutating func byte() -> UInt8 {
    guard offset < bytes.count else {
      isBroken = true
      return 0
    }
    offset += 1
    return bytes[offset - 1]
  }

  mutating func flag() -> Bool { byte() != 0 }

  mutating func number() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = byte()
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 || isBroken { break }
      shift += 7
      if shift > 63 {
        isBroken = true
        break
      }
    }
    let bits = Int64(bitPattern: value >> 1)
    return Int(value & 1 == 0 ? bits : ~bits)
  }

  mutating func word() -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { value |= UInt64(byte()) << shift }
    return value
  }

  /// A number of things that follow; each takes a byte at least.
  mutating func count() -> Int {
    let count = number()
    guard count >= 0, count <= bytes.count - offset else {
      isBroken = true
      return 0
    }
    return count
  }

  /// A number below a limit.
  mutating func number(below limit: Int) -> Int {
    let value = number()
    guard value >= 0, value < limit else {
      isBroken = true
      return 0
    }
    return value
  }

  mutating func blob() -> [UInt8] { Array(slice()) }

  mutating func text() -> String { String(decoding: slice(), as: UTF8.self) }

  private mutating func slice() -> ArraySlice<UInt8> {
    let length = count()
    offset += length
    return bytes[(offset - length)..<offset]
  }

  /// Reads a value that may be missing.
  mutating func optional<Value>(_ readPresent: (inout ArchiveReader) -> Value) -> Value? {
    flag() ? readPresent(&self) : nil
  }

  /// Reads values with their number before them.
  mutating func list<Value>(_ readOne: (inout ArchiveReader) -> Value) -> [Value] {
    let count = count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count where !isBroken { values.append(readOne(&self)) }
    return values
  }
}
