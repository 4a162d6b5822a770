/// Words and phrases with a value each, looked up at a place in a text.
///
/// The longest phrase wins. A bucket is chosen by two bytes of the phrase, so that most lookups end
/// at an empty one; for a Chinese character the first and the last of its three bytes are taken,
/// for two Cyrillic or Arabic letters the last byte of each.
///
/// - Complexity: O(*p* · *l*) for the *p* phrases of a bucket, seldom more than two, of length *l*.
struct PhraseTable<Value: Sendable>: Sendable {
  /// At which end of a phrase a lookup begins.
  enum Anchor: Sendable {
    /// Phrases that begin at an offset.
    case first
    /// Phrases that end before an offset.
    case last
  }

  /// Whether capitals and small letters of ASCII are the same.
  enum Letters: Sendable {
    /// They are.
    case folded
    /// They are not.
    case exact
  }

  private struct Entry: Sendable {
    var start: Int32
    var count: Int32
    /// Its first eight bytes, letters folded, and which of their bits count.
    var head: UInt64
    var mask: UInt64
    var value: Value
  }

  private let folds: Bool
  /// Whether a phrase of one byte is among them, which no second byte tells apart.
  private var hasSingles = false
  /// One bit for each byte that a phrase can begin (or end) with.
  private var keys = SIMD4<UInt64>.zero
  private var text: [UInt8] = []
  private var entries: [Entry] = []
  /// Entries of bucket *b* are those from `buckets[b]` to `buckets[b + 1]`; bucket 256 has the
  /// phrases of one byte.
  private var buckets = [Int32](repeating: 0, count: 258)

  init(_ anchor: Anchor, letters: Letters = .folded, _ phrases: [(String, Value)]) {
    folds = letters == .folded
    let folds = folds
    let texts = phrases.map { phrase in
      (bytes: phrase.0.utf8.map { folds ? ByteClass.folded($0) : $0 }, value: phrase.1)
    }.filter { !$0.bytes.isEmpty }
    let sorted = texts.enumerated().sorted { left, right in
      let first = (PhraseTable.bucket(left.element.bytes, anchor), -left.element.bytes.count)
      let second = (PhraseTable.bucket(right.element.bytes, anchor), -right.element.bytes.count)
      return first == second ? left.offset < right.offset : first < second
    }
    for (_, phrase) in sorted { add(phrase.bytes, phrase.value, anchor) }
    for bucket in 1...257 { buckets[bucket] += buckets[bucket - 1] }
  }

  private mutating func add(_ bytes: [UInt8], _ value: Value, _ anchor: Anchor) {
    var head: UInt64 = 0
    var mask: UInt64 = 0
    for (place, byte) in bytes.prefix(8).enumerated() {
      head |= UInt64(byte | 0x20) << UInt64(place * 8)
      mask |= 0xFF << UInt64(place * 8)
    }
    entries.append(
      Entry(
        start: Int32(text.count), count: Int32(bytes.count), head: head, mask: mask, value: value))
    text += bytes
    buckets[PhraseTable.bucket(bytes, anchor) + 1] += 1
    if bytes.count == 1 { hasSingles = true }
    let key = anchor == .first ? bytes[0] : bytes[bytes.count - 1]
    mark(key)
    if folds, ByteClass.isLower(key) { mark(key & 0xDF) }
  }

  private mutating func mark(_ key: UInt8) { keys[Int(key >> 6)] |= 1 << UInt64(key & 63) }

  private static func bucket(_ bytes: [UInt8], _ anchor: Anchor) -> Int {
    guard bytes.count > 1 else { return 256 }
    if anchor == .last { return mixed(bytes[bytes.count - 1], bytes[bytes.count - 2]) }
    if isPair(bytes[0]), bytes.count > 3 { return mixed(bytes[1], bytes[3]) }
    return mixed(bytes[0], bytes[0] >= 0xE0 && bytes.count > 2 ? bytes[2] : bytes[1])
  }

  /// Whether a byte begins a letter of two bytes.
  @inline(__always)
  private static func isPair(_ byte: UInt8) -> Bool { byte &- 0xC3 < 0x1D }

  @inline(__always)
  private static func mixed(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first &* 37 &+ second)
  }

  // MARK: Lookup

  /// The longest phrase that begins at `start`, and its end.
  @inline(__always)
  func match(in bytes: Span<UInt8>, at start: Int, until end: Int) -> (value: Value, end: Int)? {
    guard start >= 0, start < end, hasKey(bytes[start]) else { return nil }
    return search(bytes, from: start, until: end)
  }

  /// The longest phrase that ends before `end`, and its start.
  @inline(__always)
  func match(in bytes: Span<UInt8>, before end: Int, from start: Int)
    -> (value: Value, start: Int)?
  {
    guard end > start, start >= 0, hasKey(bytes[end - 1]) else { return nil }
    return search(bytes, before: end, downTo: start)
  }

  private func search(_ bytes: Span<UInt8>, from start: Int, until end: Int)
    -> (value: Value, end: Int)?
  {
    let first = letter(bytes[start])
    if PhraseTable.isPair(first), start + 3 < end {
      let bucket = PhraseTable.mixed(bytes[start + 1], letter(bytes[start + 3]))
      if let found = found(in: bucket, bytes, start, end) { return found }
    }
    if start + 1 < end {
      let second = first >= 0xE0 && start + 2 < end ? bytes[start + 2] : letter(bytes[start + 1])
      let bucket = PhraseTable.mixed(first, second)
      if let found = found(in: bucket, bytes, start, end) { return found }
    }
    return single(first).map { ($0, start + 1) }
  }

  @inline(__always)
  private func found(in bucket: Int, _ bytes: Span<UInt8>, _ start: Int, _ end: Int)
    -> (value: Value, end: Int)?
  {
    for index in Int(buckets[bucket])..<Int(buckets[bucket + 1]) {
      let length = Int(entries[index].count)
      guard start + length <= end, equal(index, bytes, start) else { continue }
      return (entries[index].value, start + length)
    }
    return nil
  }

  private func search(_ bytes: Span<UInt8>, before end: Int, downTo start: Int)
    -> (value: Value, start: Int)?
  {
    let last = letter(bytes[end - 1])
    if end - 2 >= start {
      let bucket = PhraseTable.mixed(last, letter(bytes[end - 2]))
      for index in Int(buckets[bucket])..<Int(buckets[bucket + 1]) {
        let first = end - Int(entries[index].count)
        guard first >= start, equal(index, bytes, first) else { continue }
        return (entries[index].value, first)
      }
    }
    return single(last).map { ($0, end - 1) }
  }

  private func single(_ byte: UInt8) -> Value? {
    guard hasSingles else { return nil }
    for index in Int(buckets[256])..<Int(buckets[257])
    where text[Int(entries[index].start)] == byte { return entries[index].value }
    return nil
  }

  @inline(__always)
  private func hasKey(_ byte: UInt8) -> Bool {
    keys[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
  }

  @inline(__always)
  private func letter(_ byte: UInt8) -> UInt8 { folds ? ByteClass.folded(byte) : byte }

  @inline(__always)
  private func equal(_ index: Int, _ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    if offset + 8 <= bytes.count {
      let word = EightBytes(bytes, at: offset).word | 0x2020_2020_2020_2020
      guard word & entries[index].mask == entries[index].head else { return false }
    }
    let start = Int(entries[index].start)
    for step in 0..<Int(entries[index].count)
    where text[start + step] != letter(bytes[offset + step]) { return false }
    return true
  }
}

extension PhraseTable where Value == Void {
  /// Phrases without a value.
  init(_ anchor: Anchor, letters: Letters = .folded, _ phrases: [String]) {
    self.init(anchor, letters: letters, phrases.map { ($0, ()) })
  }

  /// Whether one of the phrases begins at `start`.
  @inline(__always)
  func begins(_ bytes: Span<UInt8>, at start: Int, until end: Int) -> Bool {
    match(in: bytes, at: start, until: end) != nil
  }
}
