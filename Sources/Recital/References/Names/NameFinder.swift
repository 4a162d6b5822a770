/// Finds names known beforehand in texts that mark names by capitals.
///
/// A name is looked up by its first eight bytes wherever a word begins with a capital or a figure
/// (a hash table with open addressing), and compared only where these are found.
struct NameFinder {
  private struct Name {
    /// The first eight bytes.
    var head: UInt64
    var bytes: [UInt8]
    var target: Instrument
    var reason: Reasons
    /// Index of the next name that is shorter or has another head.
    var nextLength = 0

    init(_ name: [UInt8], _ target: Instrument, _ reason: Reasons) {
      bytes = name
      for index in bytes.indices { bytes[index] = ByteClass.folded(bytes[index]) }
      head = NameFinder.head(name.span, 0)
      self.target = target
      self.reason = reason
    }
  }

  private static let few = 12
  /// Names by the hash of all their bytes.
  private var byHash: [UInt64: Int] = [:]
  /// Names by their first eight bytes, the longer first.
  private var names: [Name] = []
  /// Whether a name begins with a figure: "2030 Agenda".
  private var hasFigures = false
  /// Index of the first name of a slot, -1 where it is empty; a power of two.
  private var slots: [Int32] = []

  /// A finder of the names given; a name of less than eight bytes is left out.
  init(_ names: [(name: [UInt8], target: Instrument, reason: Reasons)]) {
    for name in names where name.name.count >= 8 {
      self.names.append(Name(name.name, name.target, name.reason))
    }
    self.names.sort { left, right in
      left.head == right.head ? left.bytes.count > right.bytes.count : left.head < right.head
    }
    guard !self.names.isEmpty else { return }
    hasFigures = self.names.contains { ByteClass.isDigit($0.bytes[0]) }
    linkLengths()
    var size = 16
    while size < self.names.count * 4 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    for index in self.names.indices where index == 0 || head(of: index) != head(of: index - 1) {
      var slot = NameFinder.slot(head(of: index), size)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
  }

  private mutating func linkLengths() {
    for index in names.indices.reversed() {
      let next = index + 1
      let isSame =
        next < names.count && names[next].head == names[index].head
        && names[next].bytes.count == names[index].bytes.count
      names[index].nextLength = isSame ? names[next].nextLength : next
    }
    guard names.count > NameFinder.few else { return }
    for (index, name) in names.enumerated() {
      byHash[NameFinder.hash(name.bytes.span, 0..<name.bytes.count)] = index
    }
  }

  var isEmpty: Bool { names.isEmpty }

  private func head(of index: Int) -> UInt64 { names[index].head }

  /// Eight bytes with the bit set that tells small letters from capitals.
  @inline(__always)
  private static func head(_ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
    EightBytes(bytes, at: offset).word | 0x2020_2020_2020_2020
  }

  @inline(__always)
  private static func slot(_ head: UInt64, _ size: Int) -> Int {
    // Fibonacci hashing (Knuth, The Art of Computer Programming, vol. 3, section 6.4).
    Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
  }

  /// The names in a document outside its footnotes and titles.
  func references(in document: Document, calling body: (Reference) -> Void) {
    // Names too short to be looked for are not kept.
    guard !isEmpty else { return }
    let bytes = document.reading.bytes.span
    for (index, passage) in document.passages.enumerated()
    where passage.kind != .footnote && passage.kind != .title && passage.kind != .heading {
      find(in: bytes, passage.range) { name, range in
        let mention = Mention(
          form: .named, designation: .name(NameKey(bytes, range)), range: range, passage: index)
        body(
          Reference(
            mention: mention, target: names[name].target, reasons: names[name].reason,
            confidence: 0.9))
      }
    }
  }

  private func find(
    in bytes: Span<UInt8>, _ range: Range<Int>, found: (Int, Range<Int>) -> Void
  ) {
    var offset = range.lowerBound
    var resume = offset
    while offset + 8 <= range.upperBound, offset + 16 <= bytes.count {
      let block = SixteenBytes(bytes, at: offset)
      // A name stands at the beginning of a passage or behind what is no letter.
      let capitals = block.matches(from: 0x41, count: 26)
      let starts = hasFigures ? capitals .| block.matches(from: 0x30, count: 10) : capitals
      let words = SixteenBytes.words(starts)
      for half in 0..<2 {
        var hits = half == 0 ? words.first : words.second
        while hits != 0 {
          let start = offset + half * 8 + (hits.trailingZeroBitCount >> 3)
          hits &= hits &- 1
          guard start >= resume, start + 8 <= range.upperBound, !isInsideWord(bytes, start),
            let match = match(in: bytes, at: start, until: range.upperBound)
          else { continue }
          found(match.name, start..<match.end)
          resume = match.end
        }
      }
      offset += 16
    }
  }

  private func match(in bytes: Span<UInt8>, at start: Int, until end: Int)
    -> (name: Int, end: Int)?
  {
    let head = NameFinder.head(bytes, start)
    var slot = NameFinder.slot(head, slots.count)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      slot = (slot + 1) & (slots.count - 1)
      guard self.head(of: index) == head else { continue }
      if let found = longest(from: index, head, bytes, start, end) { return found }
      return nil
    }
    return nil
  }

  /// The longest name of a head that stands at an offset.
  ///
  /// A few names are compared one by one; of many, one of each length is looked up by its hash.
  private func longest(
    from first: Int, _ head: UInt64, _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (name: Int, end: Int)? {
    var index = first
    while index < names.count, self.head(of: index) == head {
      let length = names[index].bytes.count
      if index - first < NameFinder.few {
        if let last = last(of: index, in: bytes, at: start, until: end) { return (index, last) }
        index += 1
        continue
      }
      if start + length <= end,
        let found = byHash[NameFinder.hash(bytes, start..<start + length)],
        let last = last(of: found, in: bytes, at: start, until: end)
      {
        return (found, last)
      }
      index = names[index].nextLength
    }
    return nil
  }

  /// FNV-1a of a stretch, its capitals as small letters.
  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for offset in range {
      hash = (hash ^ UInt64(ByteClass.folded(bytes[offset]))) &* 0x100_0000_01b3
    }
    return hash
  }

  /// The end of a name at an offset, nil where it does not stand there as whole words.
  private func last(of index: Int, in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    let last = start + names[index].bytes.count
    guard last <= end, !ByteClass.isLetter(bytes.byte(last)) else { return nil }
    for step in names[index].bytes.indices
    where names[index].bytes[step] != ByteClass.folded(bytes[start + step]) { return nil }
    return last
  }

  @inline(__always)
  private func isInsideWord(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    let before = bytes.byte(offset - 1)
    return ByteClass.isLetter(before) || ByteClass.isDigit(before)
  }
}
