/// The lines of a source, for saying where an offset is.
///
/// Made when the first line is asked for, since most runs print none.
public struct LineTable: Sendable {
  /// Offsets at which the lines begin, the first at 0.
  private let starts: [Int]

  /// Finds the lines of a source.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public init(of bytes: [UInt8]) {
    var starts = [0]
    var offset = 0
    while offset + 16 <= bytes.count {
      let block = SixteenBytes(bytes.span, at: offset)
      let feeds = SixteenBytes.words(block.matches(0x0A))
      for half in 0..<2 {
        var hits = half == 0 ? feeds.first : feeds.second
        while hits != 0 {
          starts.append(offset + half * 8 + (hits.trailingZeroBitCount >> 3) + 1)
          hits &= hits &- 1
        }
      }
      offset += 16
    }
    while offset < bytes.count {
      if bytes[offset] == 0x0A { starts.append(offset + 1) }
      offset += 1
    }
    self.starts = starts
  }

  /// The number of the line that holds an offset, counted from 1.
  ///
  /// - Complexity: O(log *n*) in the lines.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// The offset at which a line begins, counted from 1.
  func start(ofLine line: Int) -> Int {
    starts[Swift.min(Swift.max(line, 1), starts.count) - 1]
  }
}
