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
    var start = range.lowerBound
    var offset = start
    while let place = LineCleaning.next(bytes, from: offset, before: end) {
      if let gap = LineCleaning.wideGap(bytes, place, end) {
        copy(bytes, start, place)
        appendSpace()
        offset = gap
        start = gap
      } else if LineCleaning.breaksWord(bytes, place, range) {
        copy(bytes, start, place)
        offset = bytes.skippingSpaces(from: place + 3, until: end)
        start = offset
        if offset == range.upperBound {
          isBroken = true
          return
        }
      } else {
        offset = place + 1
      }
    }
    copy(bytes, start, end)
  }
}

/// Where a line is to be cleaned.
enum LineCleaning {
  /// The first place where a wide gap or the mark `›` may begin; nil where there is none.
  ///
  /// Looks at sixteen bytes at once, and at what stands behind each of them.
  @inline(__always)
  static func next(_ bytes: Span<UInt8>, from start: Int, before end: Int) -> Int? {
    var offset = start
    while offset < end, offset &+ 18 <= bytes.count {
      // The two bytes behind the block are inside the text.
      let block = unsafe SixteenBytes(bytes, uncheckedAt: offset)
      let behind = unsafe SixteenBytes(bytes, uncheckedAt: offset &+ 1)
      let gaps = block.matches(0x20) .& behind.matches(0x20)
      // `C2` begins the no-break space, `E2` the narrow one and the mark.
      if SixteenBytes.any(gaps .| block.matches(eitherCase: 0xE2)) {
        let third = unsafe SixteenBytes(bytes, uncheckedAt: offset &+ 2)
        let narrow = behind.matches(0x80) .& (third.matches(0xAF) .| third.matches(0xBA))
        let noBreak = block.matches(0xC2) .& behind.matches(0xA0)
        if let hit = SixteenBytes.first(gaps .| noBreak .| block.matches(0xE2) .& narrow) {
          return place(bytes, offset &+ hit, from: start, before: end)
        }
      }
      offset &+= 16
    }
    while offset < end {
      if mayBegin(bytes, offset) { return place(bytes, offset, from: start, before: end) }
      offset &+= 1
    }
    return nil
  }

  // A plain space before one that does not break belongs to the gap.
  @inline(__always)
  private static func place(
    _ bytes: Span<UInt8>, _ hit: Int, from start: Int, before end: Int
  ) -> Int? {
    guard hit < end else { return nil }
    return hit > start && bytes[hit] != 0x20 && bytes[hit &- 1] == 0x20 ? hit &- 1 : hit
  }

  private static func mayBegin(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    let byte = bytes[offset]
    return byte == 0xC2 || byte == 0xE2 || byte == 0x20 && bytes.byte(offset + 1) == 0x20
  }

  /// The end of a gap between words that is more than one plain space; nil where there is none.
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
