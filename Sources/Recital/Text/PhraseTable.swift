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

  /// For each byte the one that it is looked up as, with `isFirst` where a phrase can begin (or end)
  /// with it and `isSecond` where it can stand next; always 256.
  private let marks: [UInt16]
  /// The small letter, or other byte, with which every phrase begins (or ends); nil where they
  /// differ.
  let onlyKey: UInt8?
  private let cells: [DoubleArray.Cell]
  private let values: [Value]

  init(_ anchor: Anchor, letters: Letters = .folded, _ phrases: [(String, Value)]) {
    let folds = letters == .folded
    values = phrases.map { $0.1 }
    let texts = phrases.map { phrase in
      var bytes = Array(phrase.0.utf8)
      if folds { for index in bytes.indices { bytes[index] = ByteClass.folded(bytes[index]) } }
      if anchor == .last { bytes.reverse() }
      return bytes
    }
    cells = DoubleArray(of: texts).cells
    let key = texts.first { !$0.isEmpty }.map { $0[0] }
    onlyKey = texts.allSatisfy { $0.isEmpty || $0[0] == key } ? key : nil
    marks = PhraseTable.marks(of: texts, folds: folds)
  }

  private static var isFirst: UInt16 { 0x100 }
  private static var isSecond: UInt16 { 0x200 }

  private static func marks(of texts: [[UInt8]], folds: Bool) -> [UInt16] {
    var marks = [UInt16](repeating: 0, count: 256)
    // Behind a phrase of one byte anything may stand.
    let behind = texts.contains { $0.count == 1 } ? isSecond : 0
    for byte in marks.indices { marks[byte] = UInt16(byte) | behind }
    for text in texts where !text.isEmpty {
      marks[Int(text[0])] |= isFirst
      if text.count > 1 { marks[Int(text[1])] |= isSecond }
    }
    guard folds else { return marks }
    for capital in 0x41...0x5A { marks[capital] = marks[capital | 0x20] }
    return marks
  }

  // MARK: Lookup

  /// The longest phrase that begins at `start`, and its end.
  @inline(__always)
  func match(in bytes: Span<UInt8>, at start: Int, until end: Int) -> (value: Value, end: Int)? {
    guard mayBegin(bytes, at: start, until: end) else { return nil }
    return search(bytes, from: start, until: end)
  }

  /// Whether the first two bytes from `start` on can be those of a phrase.
  @inline(__always)
  func mayBegin(_ bytes: Span<UInt8>, at start: Int, until end: Int) -> Bool {
    start >= 0 && start < end && mark(bytes[start]) & PhraseTable.isFirst != 0
      && (start &+ 1 == end || mark(bytes[start &+ 1]) & PhraseTable.isSecond != 0)
  }

  /// Whether a phrase ends before `end`.
  @inline(__always)
  func ends(_ bytes: Span<UInt8>, before end: Int, from start: Int) -> Bool {
    match(in: bytes, before: end, from: start) != nil
  }

  /// The longest phrase that ends before `end`, and its start.
  @inline(__always)
  func match(in bytes: Span<UInt8>, before end: Int, from start: Int)
    -> (value: Value, start: Int)?
  {
    guard end > start, start >= 0, mark(bytes[end &- 1]) & PhraseTable.isFirst != 0,
      end &- 1 == start || mark(bytes[end &- 2]) & PhraseTable.isSecond != 0
    else { return nil }
    return search(bytes, before: end, downTo: start)
  }

  private func search(_ bytes: Span<UInt8>, from start: Int, until end: Int)
    -> (value: Value, end: Int)?
  {
    // `match` has asked for the byte at `start`; behind every base there are cells for all bytes.
    let (cells, marks) = (cells.span, marks.span)
    let end = Swift.min(end, bytes.count)
    var (node, offset) = (0, start)
    var base = unsafe cells[unchecked: 0].base
    var found: Int32 = -1
    var foundEnd = start
    while offset < end {
      let byte = unsafe bytes[unchecked: offset]
      let letter = unsafe UInt8(truncatingIfNeeded: marks[unchecked: Int(byte)])
      let next = Int(base) &+ Int(letter)
      let cell = unsafe cells[unchecked: next]
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
    // `match` has asked for the byte before `end`.
    let (cells, marks) = (cells.span, marks.span)
    var (node, offset) = (0, end)
    var base = unsafe cells[unchecked: 0].base
    var found: Int32 = -1
    var foundStart = end
    while offset > start {
      offset &-= 1
      let byte = unsafe bytes[unchecked: offset]
      let letter = unsafe UInt8(truncatingIfNeeded: marks[unchecked: Int(byte)])
      let next = Int(base) &+ Int(letter)
      let cell = unsafe cells[unchecked: next]
      guard cell.owner == node else { break }
      (node, base) = (next, cell.base)
      if cell.value >= 0 { (found, foundStart) = (cell.value, offset) }
    }
    return found >= 0 ? (values[Int(found)], foundStart) : nil
  }

  @inline(__always)
  private func mark(_ byte: UInt8) -> UInt16 { unsafe marks.span[unchecked: Int(byte)] }
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
