/// Counts the columns of places in one source, in code points.
///
/// A line may be a whole book: a place behind the last one asked about is counted from there.
struct ColumnCounter {
  private var lineStart = -1
  private var offset = 0
  private var column = 1

  /// The column of an offset in the line that starts at `start`, counted from 1.
  ///
  /// - Complexity: O(*n*) in the bytes since the last offset of the line, or since its start.
  mutating func column(of target: Int, from start: Int, in bytes: [UInt8]) -> Int {
    if start != lineStart || target < offset { (lineStart, offset, column) = (start, start, 1) }
    let end = Swift.min(target, bytes.count)
    while offset < end {
      if bytes[offset] & 0xC0 != 0x80 { column += 1 }
      offset += 1
    }
    return column
  }
}
