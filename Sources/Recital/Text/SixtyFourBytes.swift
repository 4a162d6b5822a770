/// Sixty-four bytes of a text, loaded with one look at its bounds.
@safe
struct SixtyFourBytes {
  let first: SixteenBytes
  let second: SixteenBytes
  let third: SixteenBytes
  let fourth: SixteenBytes

  /// Loads the bytes from `offset` on; the span must hold sixty-four of them.
  @inline(__always)
  init(_ bytes: borrowing Span<UInt8>, at offset: Int) {
    precondition(offset >= 0 && offset <= bytes.count &- 64, "a block lies outside its text")
    unsafe first = SixteenBytes(bytes, uncheckedAt: offset)
    unsafe second = SixteenBytes(bytes, uncheckedAt: offset &+ 16)
    unsafe third = SixteenBytes(bytes, uncheckedAt: offset &+ 32)
    unsafe fourth = SixteenBytes(bytes, uncheckedAt: offset &+ 48)
  }
}
