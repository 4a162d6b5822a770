/// Packs a text that repeats itself, so that some kilobytes unpack to as many megabytes.
///
/// Deflate with the fixed codes of RFC 1951: the text once, then copies of 258 bytes out of what
/// stands before.
struct DeflatedText {
  /// The packed bytes.
  private(set) var bytes: [UInt8] = []
  /// How many bytes they unpack to.
  private(set) var size = 0
  /// The checksum of what they unpack to.
  private(set) var checksum = ZipChecksum()
  private var count = 0
  /// Where in the text that repeats itself the next copy begins.
  private var place = 0

  /// Packs an opening, a text that follows it again and again, and an ending.
  init(_ opening: String = "", repeating text: String, upTo size: Int, _ ending: String = "") {
    write(0b1, 1)
    write(0b01, 2)
    opening.utf8.forEach { literal($0) }
    let body = Array(text.utf8)
    body.forEach { literal($0) }
    // Whole texts, so that the ending stands behind the end of one.
    let unit = DeflatedText.copies(of: body.count)
    while self.size + unit * 258 <= size {
      for _ in 0..<unit { copy(of: body) }
    }
    ending.utf8.forEach { literal($0) }
    code(0, 7)
  }

  /// How many copies of 258 bytes end where a text of a length does.
  private static func copies(of length: Int) -> Int {
    var (one, other) = (258, length)
    while other != 0 { (one, other) = (other, one % other) }
    return length / one
  }

  private mutating func literal(_ byte: UInt8) {
    if byte < 144 { code(0x30 + Int(byte), 8) } else { code(0x190 + Int(byte) - 144, 9) }
    size += 1
    checksum.add(byte)
  }

  private mutating func copy(of body: [UInt8]) {
    let distance = body.count
    for _ in 0..<258 {
      checksum.add(body[place])
      place = place + 1 == distance ? 0 : place + 1
    }
    code(0b1100_0101, 8)
    var (symbol, base, extra) = (0, 1, 0)
    while distance >= base + 1 << extra {
      base += 1 << extra
      symbol += 1
      extra = max(0, symbol / 2 - 1)
    }
    code(symbol, 5)
    write(distance - base, extra)
    size += 258
  }

  private mutating func write(_ value: Int, _ width: Int) {
    for bit in 0..<width {
      if count % 8 == 0 { bytes.append(0) }
      if value >> bit & 1 == 1 { bytes[bytes.count - 1] |= 1 << (count % 8) }
      count += 1
    }
  }

  // Codes begin with their highest bit.
  private mutating func code(_ value: Int, _ width: Int) {
    for bit in (0..<width).reversed() { write(value >> bit & 1, 1) }
  }
}
