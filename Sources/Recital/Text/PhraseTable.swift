/// Words and phrases with a value each, looked up at a place in a text.
///
/// The longest phrase wins; of two that are the same, the first. Kept as a trie in a double array
/// (Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array Structure", 1989): a step
/// costs one addition and one comparison, and most lookups end after one or two steps.
///
/// - Complexity: O(*l*) a lookup, where *l* is the length of the phrase found or of what the text
///   has in common with one.
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

  private let folds: Bool
  /// One bit for each byte that a phrase can begin (or end) with.
  private var keys = SIMD4<UInt64>.zero
  /// The small letter, or other byte, with which every phrase begins (or ends); nil where they
  /// differ.
  let onlyKey: UInt8?
  private let cells: [DoubleArray.Cell]
  private let values: [Value]

  init(_ anchor: Anchor, letters: Letters = .folded, _ phrases: [(String, Value)]) {
    folds = letters == .folded
    values = phrases.map(\.1)
    let folds = folds
    let texts = phrases.map { phrase in
      let bytes = phrase.0.utf8.map { folds ? ByteClass.folded($0) : $0 }
      return anchor == .first ? bytes : bytes.reversed()
    }
    cells = DoubleArray(of: texts).cells
    let firsts = Set(texts.compactMap(\.first))
    onlyKey = firsts.count == 1 ? firsts.first : nil
    for key in texts.compactMap(\.first) {
      mark(key)
      if folds, ByteClass.isLower(key) { mark(key & 0xDF) }
    }
  }

  private mutating func mark(_ key: UInt8) { keys[Int(key >> 6)] |= 1 << UInt64(key & 63) }

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
    let cells = cells.span
    var (node, offset) = (0, start)
    var base = cells[0].base
    var found: Int32 = -1
    var foundEnd = start
    while offset < end {
      let next = Int(base) &+ Int(letter(bytes[offset]))
      let cell = cells[next]
      guard cell.owner == node else { break }
      (node, base) = (next, cell.base)
      offset &+= 1
      if cell.value >= 0 { (found, foundEnd) = (cell.value, offset) }
    }
    return found >= 0 ? (values[Int(found)], foundEnd) : nil
  }

  private func search(_ bytes: Span<UInt8>, before end: Int, downTo start: Int)
    -> (value: Value, start: Int)?
  {
    let cells = cells.span
    var (node, offset) = (0, end)
    var base = cells[0].base
    var found: Int32 = -1
    var foundStart = end
    while offset > start {
      offset &-= 1
      let next = Int(base) &+ Int(letter(bytes[offset]))
      let cell = cells[next]
      guard cell.owner == node else { break }
      (node, base) = (next, cell.base)
      if cell.value >= 0 { (found, foundStart) = (cell.value, offset) }
    }
    return found >= 0 ? (values[Int(found)], foundStart) : nil
  }

  @inline(__always)
  private func hasKey(_ byte: UInt8) -> Bool {
    keys[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
  }

  @inline(__always)
  private func letter(_ byte: UInt8) -> UInt8 { folds ? ByteClass.folded(byte) : byte }
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
