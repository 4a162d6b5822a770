/// Writes a spelling, byte by byte, into scratch storage of which a string is made.
@safe
struct SpellingWriter {
  private let storage: UnsafeMutableBufferPointer<UInt8>
  /// Bytes written so far.
  private(set) var count = 0

  /// Makes a string of at most so many bytes; what does not fit is left out.
  static func string(capacity: Int, _ write: (inout SpellingWriter) -> Void) -> String {
    // Most spellings fit into the fifteen bytes that a string keeps in itself; a string asked for
    // more room than that would allocate it first.
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { storage in
      var writer = unsafe SpellingWriter(storage: storage)
      write(&writer)
      return unsafe String(
        decoding: UnsafeBufferPointer(rebasing: storage[..<writer.count]), as: UTF8.self)
    }
  }

  private init(storage: UnsafeMutableBufferPointer<UInt8>) {
    unsafe self.storage = storage
  }

  /// A byte already written.
  subscript(_ index: Int) -> UInt8 {
    precondition(index >= 0 && index < count, "only written bytes can be read")
    return unsafe storage[index]
  }

  /// Writes one ASCII character.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    guard unsafe count < storage.count else { return }
    unsafe storage[count] = byte
    count += 1
  }

  /// Writes ASCII text.
  mutating func append(_ text: StaticString) {
    for index in 0..<text.utf8CodeUnitCount { unsafe append(text.utf8Start[index]) }
  }

  /// Copies a stretch of a text as far as it is ASCII without spaces.
  ///
  /// - Returns: The offset of the first byte that was not copied.
  mutating func copy(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    let limit = unsafe min(end, start + storage.count - count)
    var position = start
    while position < limit {
      let byte = bytes[position]
      guard byte > UInt8(ascii: " "), byte < 0x80 else { break }
      unsafe storage[count + position - start] = byte
      position += 1
    }
    count += position - start
    return position
  }

  /// Writes a number in figures.
  mutating func append(number: Int) {
    guard number < 10_000 else {
      append(number: number / 10)
      return append(figure: number % 10)
    }
    if number >= 1000 { append(figure: number / 1000) }
    if number >= 100 { append(figure: number / 100 % 10) }
    if number >= 10 { append(figure: number / 10 % 10) }
    append(figure: number % 10)
  }

  @inline(__always)
  private mutating func append(figure: Int) {
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: figure))
  }

  /// Writes a number from 1 to 399 in Roman figures.
  mutating func append(roman number: Int) {
    RomanNumeral.forEachFigure(of: number) { append($0) }
  }

  /// Turns capitals already written into small letters.
  mutating func lowercase(_ range: Range<Int>) {
    for index in range.clamped(to: 0..<count) {
      unsafe storage[index] = storage[index].lowercased
    }
  }
}
