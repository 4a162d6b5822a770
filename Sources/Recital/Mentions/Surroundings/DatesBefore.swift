/// The day of a document that is printed before the parenthesis or bracket that its symbol opens.
///
///     report of 6 December 1974 (S/11568)
///     letter dated 5 March 2015 from the Secretary-General to the President of the Council (S/2015/159)
///     letters dated 3 and 5 May 2013 (S/2013/270 and S/2013/272)
///     2012 年 4 月 25 日(S/PRST/2012/16)
struct DatesBefore {
  /// The day, where there is one.
  private(set) var only: CalendarDate?
  /// The days, where there are several, for as many documents.
  private(set) var several: [CalendarDate] = []

  let words: Lexicon
  let lowest: Int

  /// Looks back from the first byte of a symbol, no farther than `lowest`.
  ///
  /// - Complexity: O(1): no more than a clause is looked at.
  @inline(__always)
  init(_ symbol: Int, in bytes: Span<UInt8>, from lowest: Int, _ lexicon: Lexicon) {
    words = lexicon
    self.lowest = lowest
    guard symbol > lowest else { return }
    if let open = DatesBefore.opening(before: symbol, bytes, lowest) {
      read(bytes, before: open)
    } else if lexicon.isUnspaced {
      // `2014年5月7日S/PRST/2014/7号主席声明`.
      let end = bytes.skippingSpacesBack(from: symbol, downTo: lowest)
      only = CitationDate.yearFirst(in: bytes, before: end, from: lowest)?.resolved(in: nil)
    }
  }

  private static func opening(before symbol: Int, _ bytes: Span<UInt8>, _ lowest: Int) -> Int? {
    switch bytes[symbol - 1] {
    case 0x28, 0x5B: symbol - 1
    case 0x88: bytes.has("（", before: symbol, from: lowest) ? symbol - 3 : nil
    default: nil
    }
  }

  @inline(never)
  private mutating func read(_ bytes: Span<UInt8>, before open: Int) {
    guard open > lowest else { return }
    if words.isUnspaced {
      only = unspaced(bytes, before: open)
      return
    }
    let end = bytes.skippingSpacesBack(from: open, downTo: lowest)
    guard
      let last = CitationDate.dayFirst(in: bytes, before: end, from: lowest, words)
    else {
      only = sharingYear(bytes, before: end, open) ?? far(bytes, before: open)
      return
    }
    guard let day = last.resolved(in: nil) else { return }
    var days = [day]
    var next = last
    while let earlier = earlier(than: next, bytes) {
      guard let day = earlier.resolved(in: nil) else { break }
      days.append(day)
      next = earlier
    }
    if days.count == 1 { only = day } else { several = days.reversed() }
  }
}

// Several days.
extension DatesBefore {
  /// The day before another one in a list, which may leave its month and year to that one.
  private func earlier(than date: CitationDate, _ bytes: Span<UInt8>) -> CitationDate? {
    guard let end = endBeforeJoint(bytes, date.range.lowerBound) else { return nil }
    let limit = Swift.max(lowest, end - 40)
    var figures = end
    while figures > limit, !ByteClass.isDigit(bytes[figures - 1]) { figures -= 1 }
    guard let first = bytes.figures(before: figures, from: limit) else { return nil }
    if figures == end, (1...31).contains(first.value), isAlone(bytes, first.start) {
      var earlier = date
      (earlier.day, earlier.range) = (first.value, first.start..<end)
      return earlier
    }
    if let whole = CitationDate.dayFirst(in: bytes, before: end, from: lowest, words) {
      return whole
    }
    guard
      var part = CitationDate.dayFirst(in: bytes, at: first.start, until: end, words),
      part.range.upperBound == end
    else { return nil }
    part.year = part.year ?? date.year
    return part
  }

  private func isAlone(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    start > lowest && (bytes[start - 1] == 0x20 || bytes[start - 1] == 0xA0)
  }

  /// The end of what stands before "and" or a comma; "9 to 20 July" are the days of one meeting.
  private func endBeforeJoint(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var end = bytes.skippingSpacesBack(from: start, downTo: lowest)
    if let comma = bytes.comma(before: end, from: lowest) {
      return bytes.skippingSpacesBack(from: comma, downTo: lowest)
    }
    var word = end
    while word > lowest, bytes.isLetter(before: word) { word -= bytes[word - 1] < 0x80 ? 1 : 2 }
    guard word < end, word > lowest,
      let joint = words.pinpoints.joints.match(in: bytes, at: word, until: start),
      bytes.skippingSpaces(from: joint.end, until: start) == start
    else { return nil }
    end = bytes.skippingSpacesBack(from: word, downTo: lowest)
    return bytes.comma(before: end, from: lowest) ?? end
  }
}

// A day that more words part from the parenthesis.
extension DatesBefore {
  /// The day behind "dated" in the same clause; a comma may stand directly behind it.
  private func far(_ bytes: Span<UInt8>, before open: Int) -> CalendarDate? {
    let limit = Swift.max(lowest, open - 320)
    var offset = open
    while offset > limit {
      offset -= 1
      let byte = bytes[offset]
      if byte == 0x29, let act = actStart(bytes, closing: offset, limit) {
        offset = act
      } else if ByteClass.isDigit(byte) {
        guard let year = bytes.figures(before: offset + 1, from: limit) else { return nil }
        if offset + 1 - year.start == 4 { return dated(bytes, year: year.start..<offset + 1, open) }
        offset = year.start
      } else if ends(bytes, clauseAt: offset, open) {
        return nil
      }
    }
    return nil
  }

  /// The start of the number of an act whose year or session a parenthesis closes: "under resolution
  /// 968 (1994)".
  private func actStart(_ bytes: Span<UInt8>, closing close: Int, _ limit: Int) -> Int? {
    var open = close
    while open > limit,
      ByteClass.isDigit(bytes[open - 1]) || ByteClass.isUpper(bytes[open - 1])
    { open -= 1 }
    guard open < close, open > limit, bytes[open - 1] == 0x28 else { return nil }
    let end = bytes.skippingSpacesBack(from: open - 1, downTo: limit)
    return bytes.figures(before: end, from: limit)?.start
  }

  private func ends(_ bytes: Span<UInt8>, clauseAt offset: Int, _ open: Int) -> Bool {
    switch bytes[offset] {
    case 0x28, 0x29, 0x3B, 0x3A, 0x22, 0x5B, 0x5D: return true
    case 0x2E: return bytes.byte(offset + 1) == 0x20
    case 0x2C, 0x8C:
      guard bytes.comma(before: offset + 1, from: lowest) != nil else { return false }
      let start = bytes[offset] == 0x2C ? offset : offset - 1
      return !ByteClass.isDigit(bytes.byte(start - 1))
    case 0x20: return words.pinpoints.joints.begins(bytes, at: offset + 1, until: open)
    default:
      return bytes.has("“", at: offset, until: open) || bytes.has("»", at: offset, until: open)
    }
  }

  /// The date of a year, where the word for it stands before the day.
  private func dated(_ bytes: Span<UInt8>, year: Range<Int>, _ open: Int) -> CalendarDate? {
    let limit = Swift.max(lowest, year.lowerBound - 64)
    var end = year.lowerBound
    while end > limit, !ByteClass.isDigit(bytes[end - 1]) { end -= 1 }
    guard let day = bytes.figures(before: end, from: limit),
      let date = CitationDate.dayFirst(in: bytes, at: day.start, until: open, words),
      date.range.upperBound >= year.upperBound,
      words.dates.dated.match(in: bytes, before: day.start, from: lowest) != nil
    else { return nil }
    return date.resolved(in: nil)
  }
}

// Where words are not parted by spaces.
extension DatesBefore {
  /// `2012 年 4 月 25 日(S/PRST/2012/16)`, `2015 年 4 月 27 日题为“…”的报告(S/2015/289)`.
  func unspaced(_ bytes: Span<UInt8>, before open: Int) -> CalendarDate? {
    var offset = bytes.skippingSpacesBack(from: open, downTo: lowest)
    if let noun = words.dates.datedNouns.match(in: bytes, before: offset, from: lowest) {
      let limit = Swift.max(lowest, noun.start - 180)
      offset = noun.start
      var depth = 0
      while offset > limit, depth > 0 || !bytes.has("日", before: offset, from: limit) {
        offset = bytes.previousCharacter(before: offset, from: limit)
        if isClosing(bytes, offset, noun.start) {
          depth += 1
        } else if depth > 0 {
          if isOpening(bytes, offset, noun.start) { depth -= 1 }
        } else if words.dates.titleBounds.begins(bytes, at: offset, until: noun.start) {
          return nil
        }
      }
      // `2014年9月24日第2178(2014)号决议` says when the resolution was adopted.
      let next = bytes.skippingSpaces(from: offset, until: noun.start)
      if bytes.has("第", at: next, until: noun.start) { return nil }
    }
    return CitationDate.yearFirst(in: bytes, before: offset, from: lowest)?.resolved(in: nil)
      ?? sharingYear(bytes, before: offset)
  }

  private func isClosing(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    bytes[offset] == 0x29 || bytes.has("”", at: offset, until: end)
      || bytes.has("）", at: offset, until: end)
  }

  private func isOpening(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    bytes[offset] == 0x28 || bytes.has("“", at: offset, until: end)
      || bytes.has("（", at: offset, until: end)
  }
}
