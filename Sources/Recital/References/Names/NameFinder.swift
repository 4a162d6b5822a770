/// Finds names known beforehand in texts that mark names by capitals.
///
/// A name is looked up by its first bytes wherever a word begins with a capital or a figure,
/// places that are known before (a hash table with open addressing); among the names that begin
/// alike, the longest one is found by a binary search in their order.
struct NameFinder: Sendable {
  private struct Name {
    /// The first bytes, as a number.
    var head: UInt64
    /// Where its bytes begin in `text`, capitals as small letters.
    var start: Int32
    var count: Int32
    /// Its index among the names given.
    var index: Int32
    /// The longest name with which it begins, -1 where there is none.
    var shorter: Int32 = -1
  }

  /// How many bytes a name is looked up by: sixteen where all have as many, since many names begin
  /// with "United Nations" or "International", else eight.
  private let width: Int
  /// The bytes of all names.
  private var text: [UInt8] = []
  /// Names by their first eight bytes, those alike by their bytes.
  private var names: [Name] = []
  /// Whether a name begins with a figure, "2030 Agenda"; texts are full of figures, and few do.
  private var hasFigures = false
  /// Index of the first name of a slot, -1 where it is empty; a power of two.
  private var slots: [Int32] = []

  /// The shortest name that is looked for.
  private static let shortest = 8

  /// A finder of the names at stretches of a text; a name of less than eight bytes is left out.
  init(_ stretches: [Range<Int>], in bytes: Span<UInt8>) {
    width = NameFinder.width(ofNames: stretches.lazy.map(\.count))
    names.reserveCapacity(stretches.count)
    text.reserveCapacity(stretches.reduce(0) { $0 + $1.count })
    for (index, stretch) in stretches.enumerated() { add(bytes, stretch, index) }
    finish()
  }

  /// A finder of the names given.
  init(_ given: [[UInt8]]) {
    width = NameFinder.width(ofNames: given.lazy.map(\.count))
    names.reserveCapacity(given.count)
    for (index, name) in given.enumerated() { add(name.span, 0..<name.count, index) }
    finish()
  }

  var isEmpty: Bool { names.isEmpty }

  private static func width(ofNames counts: some Sequence<Int>) -> Int {
    counts.contains { $0 >= shortest && $0 < 16 } ? 8 : 16
  }

  private mutating func add(_ bytes: Span<UInt8>, _ stretch: Range<Int>, _ index: Int) {
    guard stretch.count >= NameFinder.shortest else { return }
    let first = bytes[stretch.lowerBound]
    if ByteClass.isDigit(first) { hasFigures = true }
    names.append(
      Name(
        head: head(bytes, stretch.lowerBound), start: Int32(text.count),
        count: Int32(stretch.count), index: Int32(index)))
    for offset in stretch { text.append(ByteClass.folded(bytes[offset])) }
  }

  private mutating func finish() {
    guard !names.isEmpty else { return }
    if names.count > 1 {
      let text = text
      names.sort { NameFinder.precedes($0, $1, text) }
      linkShorter()
    }
    var size = 16
    while size < names.count * 4 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    for index in names.indices where index == 0 || names[index].head != names[index - 1].head {
      var slot = NameFinder.slot(names[index].head, size)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
  }

  /// Every name that begins another one stands before it, at the end of the chain of the one
  /// between them.
  private mutating func linkShorter() {
    for index in 1..<names.count {
      var shorter = index - 1
      while shorter >= 0, !begins(index, with: shorter) { shorter = Int(names[shorter].shorter) }
      names[index].shorter = Int32(shorter)
    }
  }

  private func begins(_ index: Int, with other: Int) -> Bool {
    let (name, first) = (names[index], names[other])
    guard first.count < name.count, first.head == name.head else { return false }
    for step in 0..<Int(first.count)
    where text[Int(first.start) + step] != text[Int(name.start) + step] { return false }
    return true
  }

  private static func precedes(_ left: Name, _ right: Name, _ text: [UInt8]) -> Bool {
    guard left.head == right.head else { return left.head < right.head }
    for step in 0..<Int(Swift.min(left.count, right.count)) {
      let (one, other) = (text[Int(left.start) + step], text[Int(right.start) + step])
      if one != other { return one < other }
    }
    // Of two names alike the one given first is found, since the last in order is looked at first.
    return (left.count, right.index) < (right.count, left.index)
  }

  /// The first bytes of a name with the bit set that tells small letters from capitals; sixteen
  /// are mixed into one number, so that two beginnings may have the same one.
  @inline(__always)
  private func head(_ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
    let first = EightBytes(bytes, at: offset).word | 0x2020_2020_2020_2020
    guard width == 16 else { return first }
    let second = EightBytes(bytes, at: offset &+ 8).word | 0x2020_2020_2020_2020
    return (first &* 0xFF51_AFD7_ED55_8CCD) ^ second
  }

  @inline(__always)
  private static func slot(_ head: UInt64, _ size: Int) -> Int {
    // Fibonacci hashing (Knuth, The Art of Computer Programming, vol. 3, section 6.4).
    Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size &- 1)
  }

  /// Calls `found` with the index of each name given that stands in a document outside its
  /// footnotes and titles, with its place and passage.
  ///
  /// `capitals` tells where words begin with a capital in these passages, `figures` where figures
  /// begin, both in order.
  ///
  /// - Complexity: O(*c*) in the capitals, and in the figures where a name begins with one.
  func names(
    in bytes: Span<UInt8>, _ passages: [Passage], capitals: [Int32], figures: [Int32],
    found: (Int, Range<Int>, Int) -> Void
  ) {
    // Names too short to be looked for are not kept.
    guard !isEmpty else { return }
    let slots = slots.span
    var starts = NameStarts(capitals: capitals, figures: hasFigures ? figures : [])
    for index in passages.indices {
      let kind = passages[index].kind
      let range = passages[index].range
      var resume = kind == .footnote || kind == .title || kind == .heading ? .max : range.lowerBound
      let last = range.upperBound &- width
      while let start = starts.next(before: range.upperBound) {
        guard start >= resume, start <= last, let first = bucket(at: start, bytes, slots),
          !isInsideWord(bytes, start),
          let match = longest(from: first, bytes, start, range.upperBound)
        else { continue }
        found(match.name, start..<match.end, index)
        resume = match.end
      }
    }
  }

  /// The first of the names that begin as the text does at an offset.
  @inline(__always)
  private func bucket(at start: Int, _ bytes: Span<UInt8>, _ slots: Span<Int32>) -> Int? {
    let head = head(bytes, start)
    var slot = NameFinder.slot(head, slots.count)
    while slots[slot] >= 0 {
      let first = Int(slots[slot])
      if names[first].head == head { return first }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  /// The longest name that stands at an offset as whole words, among those from `first` on.
  private func longest(from first: Int, _ bytes: Span<UInt8>, _ start: Int, _ end: Int)
    -> (name: Int, end: Int)?
  {
    let head = names[first].head
    // Doubling steps: most often one name or a few begin alike.
    var low = first
    var step = 1
    while low + step < names.count, names[low + step].head == head,
      !isAfter(low + step, bytes, start, end)
    {
      low += step
      step *= 2
    }
    var high = Swift.min(low + step, names.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if names[middle].head == head, !isAfter(middle, bytes, start, end) {
        low = middle
      } else {
        high = middle
      }
    }
    var index = low
    while index >= first {
      let last = start + Int(names[index].count)
      if last <= end, !ByteClass.isLetter(bytes.byte(last)), stands(index, bytes, start) {
        return (Int(names[index].index), last)
      }
      index = Int(names[index].shorter)
    }
    return nil
  }

  /// Whether a name comes behind the text at an offset in the order of bytes.
  private func isAfter(_ index: Int, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let rest = end - start
    let count = Int(names[index].count)
    let name = Int(names[index].start)
    let length = Swift.min(count, rest)
    var step = 0
    while step + 8 <= length {
      let one = EightBytes(text.span, at: name + step).word
      let other = EightBytes(bytes, at: start + step).folded
      if one != other { return one.byteSwapped > other.byteSwapped }
      step += 8
    }
    while step < length {
      let (one, other) = (text[name + step], ByteClass.folded(bytes[start + step]))
      if one != other { return one > other }
      step += 1
    }
    return count > rest
  }

  /// Whether the text at an offset, which is long enough, is a name.
  private func stands(_ index: Int, _ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let count = Int(names[index].count)
    let name = Int(names[index].start)
    var step = 0
    while step + 8 <= count {
      let one = EightBytes(text.span, at: name + step).word
      if one != EightBytes(bytes, at: start + step).folded { return false }
      step += 8
    }
    while step < count {
      if text[name + step] != ByteClass.folded(bytes[start + step]) { return false }
      step += 1
    }
    return true
  }

  @inline(__always)
  private func isInsideWord(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset > 0 else { return false }
    let before = bytes[offset - 1]
    return ByteClass.isLetter(before) || ByteClass.isDigit(before)
  }
}
