/// A document's text in reading order, with the way back to the source.
///
/// Passages are separated by a line feed. Inside a passage the lines of the source are joined: by
/// nothing between two Chinese characters, by one space elsewhere.
public struct ReadingText: Sendable {
  /// A stretch that was copied from the source, or stands for a stretch that is spelled otherwise.
  public struct Run: Hashable, Sendable, BitwiseCopyable {
    /// Where it begins in the reading text.
    public var start: Int { Int(storedStart) }
    /// Where it begins in the source.
    public var source: Int { Int(storedSource) }
    /// Its length in bytes.
    public var count: Int { Int(storedCount) }
    /// Its length in the source.
    public var sourceCount: Int { isCopied ? count : Int(storedSourceCount) }
    /// Whether its bytes are those of the source, and not another spelling of them.
    public var isCopied: Bool { storedSourceCount < 0 }

    // Sixteen bytes instead of thirty-two: there is one for every line.
    private let storedStart: Int32
    private let storedSource: Int32
    private let storedCount: Int32
    private let storedSourceCount: Int32

    init(start: Int, source: Int, count: Int) {
      storedStart = Int32(truncatingIfNeeded: start)
      storedSource = Int32(truncatingIfNeeded: source)
      storedCount = Int32(truncatingIfNeeded: count)
      storedSourceCount = -1
    }

    /// A stretch of `count` bytes that stands for another spelling in the source.
    init(start: Int, respelling source: Range<Int>, count: Int) {
      storedStart = Int32(truncatingIfNeeded: start)
      storedSource = Int32(truncatingIfNeeded: source.lowerBound)
      storedCount = Int32(truncatingIfNeeded: count)
      storedSourceCount = Int32(truncatingIfNeeded: source.count)
    }
  }

  /// The joined text in UTF-8.
  public let bytes: [UInt8]
  /// The runs, by `start`.
  public private(set) var runs: [Run]

  /// Whether some of it is spelled otherwise than in the source.
  private(set) var isRespelled = false

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
    let lower = lowerBound(of: range.lowerBound, in: runs[first])
    guard range.upperBound > range.lowerBound, let last = run(at: range.upperBound - 1) else {
      return lower..<lower
    }
    return lower..<max(lower, upperBound(of: range.upperBound, in: runs[last]))
  }

  private func lowerBound(of offset: Int, in run: Run) -> Int {
    let distance = max(0, offset - run.start)
    if run.isCopied { return run.source + distance }
    return run.source + (distance < run.count ? 0 : run.sourceCount)
  }

  private func upperBound(of offset: Int, in run: Run) -> Int {
    run.source + (run.isCopied ? min(run.count, offset - run.start) : run.sourceCount)
  }

  /// A stretch as the source spells it, its lines joined as here.
  public func printed(_ range: Range<Int>, in source: [UInt8]) -> String {
    guard isRespelled else { return bytes.span.string(range) }
    var text: [UInt8] = []
    var offset = range.lowerBound
    var index = run(at: offset) ?? 0
    while index < runs.count, runs[index].start < range.upperBound {
      let run = runs[index]
      let end = run.start + run.count
      if offset < run.start { text += bytes[offset..<run.start] }
      if offset < end {
        let part = max(offset, run.start)..<min(end, range.upperBound)
        text += run.isCopied ? bytes[part] : source[run.source..<run.source + run.sourceCount]
      }
      offset = max(offset, min(end, range.upperBound))
      index += 1
    }
    if offset < range.upperBound { text += bytes[offset..<range.upperBound] }
    return String(decoding: text, as: UTF8.self)
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

extension ReadingText {
  /// Leads the way back through a respelling of the source that this text was read from.
  ///
  /// - Complexity: O(*n* log *m*) for *n* runs and *m* changes of spelling.
  mutating func follow(_ respelling: Respelling) {
    var led: [Run] = []
    led.reserveCapacity(runs.count + 2 * respelling.edits.count)
    for run in runs {
      let stretch = run.source..<run.source + run.sourceCount
      guard run.isCopied else {
        led.append(
          Run(start: run.start, respelling: respelling.source(of: stretch), count: run.count))
        continue
      }
      respelling.forEachPiece(of: stretch) { piece in
        let start = run.start + piece.range.lowerBound - run.source
        led.append(
          piece.isCopied
            ? Run(start: start, source: piece.source.lowerBound, count: piece.range.count)
            : Run(start: start, respelling: piece.source, count: piece.range.count))
      }
    }
    runs = led
    isRespelled = true
  }
}
