import Synchronization

/// Compares bytes with the check sums of their blocks, each block once, before it is read first.
///
/// A block that does not agree is mended before anyone reads it, so that readers need not know.
final class BlockChecks: Sendable {
  private let bytes: SharedBytes
  private let sums: SharedBytes
  private let mend: @Sendable (Range<Int>) -> Void
  /// Where there is a bit for each block, set when the block may be read.
  private let address: UInt
  private let wordCount: Int
  private let lock = Mutex(())

  /// Prepares to check bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - sums: The sums of their blocks.
  ///   - mend: Puts the right bytes into a block before it returns.
  init(
    of bytes: SharedBytes, by sums: SharedBytes,
    mending mend: @escaping @Sendable (Range<Int>) -> Void
  ) {
    self.bytes = bytes
    self.sums = sums
    self.mend = mend
    wordCount = (BlockSums.count(ofBytes: bytes.count) + 63) / 64
    let words = UnsafeMutablePointer<Atomic<UInt64>>.allocate(capacity: max(1, wordCount))
    for index in 0..<wordCount { unsafe (words + index).initialize(to: Atomic(0)) }
    address = UInt(bitPattern: words)
  }

  deinit {
    guard let words = unsafe words else { return }
    unsafe words.deinitialize(count: wordCount)
    unsafe words.deallocate()
  }

  /// Makes sure that some bytes, which lie within all, are right.
  @inline(__always)
  func prepare(_ range: Range<Int>) {
    let first = range.lowerBound >> BlockSums.shift
    let last = (range.upperBound &- 1) >> BlockSums.shift
    guard first != last || !isKnown(first) else { return }
    check(first, last)
  }

  @inline(__always)
  private func isKnown(_ block: Int) -> Bool {
    guard let words = unsafe words else { return false }
    let word = unsafe words[block >> 6].load(ordering: .acquiring)
    return word >> UInt64(block & 63) & 1 == 1
  }

  @inline(never)
  private func check(_ first: Int, _ last: Int) {
    guard first <= last else { return }
    for block in first...last where !isKnown(block) {
      // Where two tasks come upon one block, only one of them may mend it.
      lock.withLock { _ in
        guard !isKnown(block) else { return }
        if !BlockSums.isRight(block, of: bytes, by: sums) {
          mend(BlockSums.range(of: block, ofBytes: bytes.count))
        }
        note(block)
      }
    }
  }

  private func note(_ block: Int) {
    guard let words = unsafe words else { return }
    let bit = UInt64(1) << UInt64(block & 63)
    _ = unsafe words[block >> 6].bitwiseOr(bit, ordering: .acquiringAndReleasing)
  }

  private var words: UnsafeMutablePointer<Atomic<UInt64>>? {
    unsafe UnsafeMutablePointer(bitPattern: address)
  }
}
