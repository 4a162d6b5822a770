/// Words and phrases with a value each, looked up at a place in a text.
///
/// ASCII letters match in either case; a space matches a space or a no-break space. The longest
/// phrase wins.
///
/// - Complexity: O(*p* · *l*) for the *p* phrases that share a first (or last) byte, of length *l*.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var start: Int
    var count: Int
    var value: Value
  }

  /// At which end of a phrase a lookup begins.
  enum Anchor: Sendable {
    /// Phrases that begin at an offset.
    case first
    /// Phrases that end before an offset.
    case last
  }

  private var text: [UInt8] = []
  private var entries: [Entry] = []
  /// Entries of bucket *b* are those from `buckets[b]` to `buckets[b + 1]`.
  private var buckets = [Int](repeating: 0, count: 257)

  init(_ anchor: Anchor, _ phrases: [(String, Value)]) {
    let folded = phrases.map { (bytes: $0.0.utf8.map(ByteClass.folded), value: $0.1) }
      .filter { !$0.bytes.isEmpty }
    func key(_ bytes: [UInt8]) -> Int { Int(anchor == .first ? bytes[0] : bytes[bytes.count - 1]) }
    let sorted = folded.enumerated().sorted {
      let (left, right) = ($0.element.bytes, $1.element.bytes)
      return (key(left), -left.count, $0.offset) < (key(right), -right.count, $1.offset)
    }
    for (_, phrase) in sorted {
      entries.append(Entry(start: text.count, count: phrase.bytes.count, value: phrase.value))
      text += phrase.bytes
      buckets[key(phrase.bytes) + 1] += 1
    }
    for bucket in 1...256 { buckets[bucket] += buckets[bucket - 1] }
  }

  /// The longest phrase that begins at `start`, and its end.
  func match(in bytes: Span<UInt8>, at start: Int, until end: Int) -> (value: Value, end: Int)? {
    guard start >= 0, start < end else { return nil }
    let bucket = Int(ByteClass.folded(bytes[start]))
    for index in buckets[bucket]..<buckets[bucket + 1] {
      let length = entries[index].count
      guard start + length <= end, equal(index, bytes, start) else { continue }
      return (entries[index].value, start + length)
    }
    return nil
  }

  /// The longest phrase that ends before `end`, and its start.
  func match(in bytes: Span<UInt8>, before end: Int, from start: Int)
    -> (value: Value, start: Int)?
  {
    guard end > start, start >= 0 else { return nil }
    let bucket = Int(ByteClass.folded(bytes[end - 1]))
    for index in buckets[bucket]..<buckets[bucket + 1] {
      let first = end - entries[index].count
      guard first >= start, equal(index, bytes, first) else { continue }
      return (entries[index].value, first)
    }
    return nil
  }

  @inline(__always)
  private func equal(_ index: Int, _ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    let entry = entries[index]
    for step in 0..<entry.count
    where text[entry.start + step] != ByteClass.folded(bytes[offset + step]) { return false }
    return true
  }
}
