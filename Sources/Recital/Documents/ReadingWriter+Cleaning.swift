/// Lines as optical reading and justified setting leave them: with runs of spaces between words,
/// no-break spaces inside numbers, and words broken at a hyphen or at the mark `›`.
extension ReadingWriter {
  /// Copies a line with one space between words and with broken words joined.
  ///
  /// `isContinued` says whether the next line goes on with a small letter.
  mutating func copyCleaned(_ line: TextLine, _ bytes: Span<UInt8>, isContinued: Bool) {
    let range = line.start..<line.end
    isBroken = isContinued && LineCleaning.endsBroken(bytes, range)
    let end = isBroken ? range.upperBound - 1 : range.upperBound
    var cleaning = LineCleaning(from: range.lowerBound)
    var start = range.lowerBound
    while let place = cleaning.next(bytes, before: end) {
      if let gap = LineCleaning.wideGap(bytes, place, end) {
        copy(bytes, start, place)
        appendSpace()
        start = gap
        cleaning.skip(to: gap)
      } else if LineCleaning.breaksWord(bytes, place, range) {
        copy(bytes, start, place)
        start = bytes.skippingSpaces(from: place + 3, until: end)
        cleaning.skip(to: start)
        if start == range.upperBound {
          isBroken = true
          return
        }
      }
    }
    copy(bytes, start, end)
  }
}

/// Finds where a line is to be cleaned, sixty-four bytes at a time.
struct LineCleaning {
  /// The end of what was looked at.
  private var end: Int
  /// A bit for each of the sixty-four bytes before it that is still to be looked at.
  private var hits: UInt64 = 0
  /// Nothing before it is asked for any more.
  private var resume: Int

  /// Begins at an offset.
  init(from start: Int) {
    end = start
    resume = start
  }

  /// Goes on at an offset.
  mutating func skip(to offset: Int) { resume = offset }

  /// The next place where a wide gap or the mark `›` may begin; nil where there is none.
  @inline(__always)
  mutating func next(_ bytes: Span<UInt8>, before limit: Int) -> Int? {
    while true {
      while hits != 0 {
        let hit = end &- 64 &+ hits.trailingZeroBitCount
        hits &= hits &- 1
        guard hit < limit else { return nil }
        if hit >= resume, let place = place(bytes, hit) { return place }
      }
      guard end < limit else { return nil }
      hits = LineCleaning.hits(bytes, at: end)
      end &+= 64
    }
  }

  // Spaces before a space, and what begins the no-break space, the narrow one or the mark.
  @inline(__always)
  private static func hits(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    guard offset &+ 65 <= bytes.count else { return rest(bytes, at: offset) }
    let block = SixtyFourBytes(bytes, at: offset)
    let behind = SixtyFourBytes(bytes, at: offset &+ 1)
    let found = SixtyFourMatches(
      hits(block.first, behind.first), hits(block.second, behind.second),
      hits(block.third, behind.third), hits(block.fourth, behind.fourth))
    return found.isEmpty ? 0 : found.bits
  }

  @inline(__always)
  private static func hits(_ block: SixteenBytes, _ behind: SixteenBytes) -> SixteenBytes.Matches {
    block.matches(0x20) .& behind.matches(0x20) .| block.matches(eitherCase: 0xE2)
  }

  // The last bytes of the text, one by one.
  @inline(never)
  private static func rest(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    var hits: UInt64 = 0
    for place in offset..<Swift.min(offset + 64, bytes.count) {
      let byte = bytes[place]
      let isHit = byte | 0x20 == 0xE2 || byte == 0x20 && bytes.byte(place + 1) == 0x20
      if isHit { hits |= 1 << UInt64(place - offset) }
    }
    return hits
  }

  // A plain space before one that does not break belongs to the gap.
  @inline(__always)
  private func place(_ bytes: Span<UInt8>, _ hit: Int) -> Int? {
    switch bytes[hit] {
    case 0x20: return hit
    case 0xC2: guard bytes.byte(hit &+ 1) == 0xA0 else { return nil }
    default:
      let last = bytes.byte(hit &+ 2)
      guard bytes.byte(hit &+ 1) == 0x80, last == 0xAF || last == 0xBA else { return nil }
      if last == 0xBA { return hit }
    }
    return hit > resume && bytes[hit &- 1] == 0x20 ? hit &- 1 : hit
  }

  /// The end of a gap between words that is more than one plain space; nil where there is none.
  @inline(__always)
  static func wideGap(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Int? {
    var next = offset
    while next < end {
      if bytes[next] == 0x20 {
        next += 1
      } else if bytes[next] == 0xC2, bytes.byte(next + 1) == 0xA0 {
        next += 2
      } else if bytes[next] == 0xE2, bytes.has("\u{202F}", at: next, until: end) {
        next += 3
      } else {
        break
      }
    }
    return next > offset + 1 ? next : nil
  }

  /// Whether a line ends with a hyphen behind a letter.
  static func endsBroken(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    return last > range.lowerBound && bytes[last] == 0x2D && bytes.isLetter(before: last)
      && !ByteClass.isUpper(bytes[last - 1])
  }

  /// Whether `›` stands between two parts of a word.
  static func breaksWord(_ bytes: Span<UInt8>, _ offset: Int, _ range: Range<Int>) -> Bool {
    guard bytes[offset] == 0xE2, bytes.has("›", at: offset, until: range.upperBound),
      offset > range.lowerBound, bytes.isLetter(before: offset)
    else { return false }
    let next = bytes.skippingSpaces(from: offset + 3, until: range.upperBound)
    return next == range.upperBound || next > offset + 3 && bytes.isLetter(at: next)
  }
}
