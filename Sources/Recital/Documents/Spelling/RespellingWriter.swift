/// Writes a text anew, from its beginning to its end.
struct RespellingWriter {
  private let source: [UInt8]
  private var bytes: [UInt8] = []
  private var edits: [Respelling.Edit] = []
  /// The end of what is written: nothing before it can be changed any more.
  private(set) var position = 0

  init(_ source: [UInt8]) { self.source = source }

  /// Writes something else for a stretch; nothing is done where the stretch is written already.
  mutating func replace(_ range: Range<Int>, with text: some Collection<UInt8>) {
    guard range.lowerBound >= position, range.upperBound <= source.count else { return }
    copy(upTo: range.lowerBound)
    let start = bytes.count
    bytes.append(contentsOf: text)
    edits.append(.init(range: start..<bytes.count, source: range))
    position = range.upperBound
  }

  /// Writes something else for a stretch, a word of ASCII.
  mutating func replace(_ range: Range<Int>, with text: String) {
    replace(range, with: text.utf8)
  }

  /// Leaves a stretch out.
  mutating func remove(_ range: Range<Int>) {
    replace(range, with: EmptyCollection())
  }

  /// The text as written; nil where nothing was changed.
  mutating func finish() -> Respelling? {
    guard !edits.isEmpty else { return nil }
    copy(upTo: source.count)
    return Respelling(bytes: bytes, edits: edits)
  }

  private mutating func copy(upTo end: Int) {
    if bytes.isEmpty { bytes.reserveCapacity(source.count) }
    guard position < end else { return }
    // A slice is copied element by element; a buffer is not.
    unsafe source.withUnsafeBufferPointer { buffer in
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[position..<end]))
    }
    position = end
  }
}
