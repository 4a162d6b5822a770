/// Adds text to bytes that are on their way into a file.
extension Array where Element == UInt8 {
  /// Adds a text that the program itself holds.
  @inline(__always)
  mutating func write(_ text: StaticString) {
    unsafe append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Adds a string.
  mutating func write(_ text: String) {
    let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable {
      unsafe append(contentsOf: $0)
    }
    if isDone == nil { append(contentsOf: text.utf8) }
  }

  /// Adds a stretch of a text.
  mutating func write(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Adds a number that is not negative.
  mutating func write(number: Int) {
    if number >= 10 { write(number: number / 10) }
    append(0x30 &+ UInt8(truncatingIfNeeded: number % 10))
  }

  /// Adds a fraction from 0 to 1 with two decimals at most.
  mutating func write(fraction: Double) {
    let hundredths = Int((fraction * 100).rounded())
    guard hundredths < 100 else {
      append(0x31)
      return
    }
    write("0.")
    if hundredths % 10 == 0 {
      write(number: hundredths / 10)
    } else {
      if hundredths < 10 { append(0x30) }
      write(number: hundredths)
    }
  }
}
