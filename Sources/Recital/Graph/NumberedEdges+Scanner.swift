extension NumberedEdges {
  /// Adds the edges of a text, which ends at the end of a line.
  public mutating func read(_ text: Span<UInt8>) throws(TextError) {
    unsafe try text.withUnsafeBytes { bytes throws(TextError) in
      var scanner = unsafe EdgeScanner(bytes)
      var citing = unsafe [Int32](repeating: 0, count: EdgeScanner.portion)
      var cited = citing
      var count = 0
      repeat {
        count = unsafe citing.withUnsafeMutableBufferPointer { citing in
          unsafe cited.withUnsafeMutableBufferPointer { cited in
            unsafe scanner.fill(citing, cited)
          }
        }
        unsafe citing.withUnsafeBufferPointer { citing in
          unsafe cited.withUnsafeBufferPointer { cited in
            unsafe append(
              citing: UnsafeBufferPointer(rebasing: citing[..<count]),
              cited: UnsafeBufferPointer(rebasing: cited[..<count]))
          }
        }
      } while unsafe count == EdgeScanner.portion
      if let error = unsafe scanner.error { throw error }
    }
  }
}

/// The walk through a list of edges, eight bytes at a time where so many are left.
@unsafe
private struct EdgeScanner {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  private var citing: Int32 = 0
  private var cited: Int32 = 0
  private(set) var error: NumberedEdges.TextError?

  /// How many edges are read at a time.
  static let portion = 4096

  init(_ bytes: UnsafeRawBufferPointer) { unsafe self.bytes = bytes }

  /// Reads edges into the room given; fewer only at the end of the text and at an error.
  mutating func fill(
    _ sources: UnsafeMutableBufferPointer<Int32>, _ targets: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    var count = 0
    while unsafe count < sources.count && next() {
      unsafe sources[count] = citing
      unsafe targets[count] = cited
      count &+= 1
    }
    return count
  }

  /// Goes to the next edge; false at the end of the text and at an error.
  @inline(__always)
  private mutating func next() -> Bool {
    // Most lines are two numbers with a tab between them and a line feed behind.
    let start = unsafe place
    if unsafe bytes.count &- start >= 20 {
      let first = unsafe number(at: start)
      let second = unsafe number(at: start &+ first.count &+ 1)
      let end = start &+ first.count &+ second.count &+ 1
      let separator = unsafe bytes[start &+ first.count]
      if first.count > 0, second.count > 0, first.count < 8, second.count < 8, separator == 0x09,
        unsafe bytes[end] == 0x0A
      {
        unsafe citing = first.value
        unsafe cited = second.value
        unsafe place = end &+ 1
        return true
      }
    }
    return unsafe nextOfAnyForm()
  }

  /// The number of at most seven figures at a place, and how many figures it has; 8 for more.
  ///
  /// A number is made of its figures in pairs, then in fours, then of all eight at once.
  @inline(__always)
  private func number(at place: Int) -> (value: Int32, count: Int) {
    let word = unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
    let figures = word ^ 0x3030_3030_3030_3030
    let others = ((figures &+ 0x7676_7676_7676_7676) | figures) & 0x8080_8080_8080_8080
    let count = others.trailingZeroBitCount >> 3
    guard count > 0 else { return (0, 0) }
    var pairs = figures << UInt64(truncatingIfNeeded: (8 &- count) &* 8)
    pairs = (pairs &* 10) &+ (pairs >> 8)
    let low = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let high = ((pairs >> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return (Int32(truncatingIfNeeded: (low &+ high) >> 32), count)
  }

  /// Goes to the next edge byte by byte.
  @inline(never)
  private mutating func nextOfAnyForm() -> Bool {
    while unsafe place < bytes.count {
      let byte = unsafe bytes[place]
      if unsafe byte == 0x0A || isSpace(byte) {
        unsafe place += 1
      } else if byte == 0x23 || byte == 0x25 {
        unsafe skipLine()
      } else {
        return unsafe pair()
      }
    }
    return false
  }

  private mutating func pair() -> Bool {
    guard let first = unsafe slowNumber(), let second = unsafe slowNumber() else { return false }
    unsafe skipSpaces()
    guard unsafe place == bytes.count || bytes[place] == 0x0A else {
      return unsafe fail(.noPair(line: line))
    }
    unsafe citing = first
    unsafe cited = second
    unsafe place += 1
    return true
  }

  private mutating func slowNumber() -> Int32? {
    unsafe skipSpaces()
    var value: Int32 = 0
    let start = unsafe place
    while unsafe place < bytes.count, unsafe bytes[place] >= 0x30, unsafe bytes[place] <= 0x39 {
      let (tenfold, isTooGreat) = value.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = unsafe tenfold.addingReportingOverflow(Int32(bytes[place] - 0x30))
      guard !isTooGreat, !isOver, sum <= NumberedEdges.greatestNode else {
        _ = unsafe fail(.tooGreat(line: line))
        return nil
      }
      value = sum
      unsafe place += 1
    }
    guard unsafe place > start else {
      _ = unsafe fail(.noPair(line: line))
      return nil
    }
    return value
  }

  private mutating func skipSpaces() {
    while unsafe place < bytes.count, unsafe isSpace(bytes[place]) { unsafe place += 1 }
  }

  private mutating func skipLine() {
    while unsafe place < bytes.count, unsafe bytes[place] != 0x0A { unsafe place += 1 }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x09 || byte == 0x20 || byte == 0x2C || byte == 0x0D
  }

  private mutating func fail(_ error: NumberedEdges.TextError) -> Bool {
    unsafe self.error = error
    return false
  }

  private var line: Int { unsafe bytes[..<place].count { $0 == 0x0A } + 1 }
}
