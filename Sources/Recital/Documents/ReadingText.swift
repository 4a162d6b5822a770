/// A document's text in reading order, with the way back to the source.
///
/// Passages are separated by a line feed. Inside a passage the lines of the source are joined: by
/// nothing between two Chinese characters, by one space elsewhere.
public struct ReadingText: Sendable {
  /// A stretch that was copied from the source without a change.
  public struct Run: Hashable, Sendable, BitwiseCopyable {
    /// Where it begins in the reading text.
    public var start: Int { Int(storedStart) }
    /// Where it begins in the source.
    public var source: Int { Int(storedSource) }
    /// Its length in bytes.
    public var count: Int { Int(storedCount) }

    // Twelve bytes instead of twenty-four: there is one for every line.
    private let storedStart: Int32
    private let storedSource: Int32
    private let storedCount: Int32

    init(start: Int, source: Int, count: Int) {
      storedStart = Int32(truncatingIfNeeded: start)
      storedSource = Int32(truncatingIfNeeded: source)
      storedCount = Int32(truncatingIfNeeded: count)
    }
  }

  /// The joined text in UTF-8.
  public let bytes: [UInt8]
  /// The runs, by `start`.
  public let runs: [Run]

  /// Creates a text of its bytes and runs.
  init(bytes: [UInt8], runs: [Run]) {
    self.bytes = bytes
    self.runs = runs
  }

  /// Source range of a stretch of the reading text.
  ///
  /// A stretch that spans joined lines covers all that lay between them.
  ///
  /// - Complexity: O(log *n*), where *n* is the number of runs.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    guard let first = run(at: range.lowerBound) else { return 0..<0 }
    let lower = runs[first].source + max(0, range.lowerBound - runs[first].start)
    guard range.upperBound > range.lowerBound, let last = run(at: range.upperBound - 1) else {
      return lower..<lower
    }
    let end = runs[last].source + min(runs[last].count, range.upperBound - runs[last].start)
    return lower..<max(lower, end)
  }

  private func run(at offset: Int) -> Int? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : runs.isEmpty ? nil : 0
  }
}
