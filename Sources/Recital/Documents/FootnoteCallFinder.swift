/// Finds the calls of footnotes that stand inside lines.
///
/// A figure is a call only where its place says so, and where a footnote of that number is known
/// or the number goes on where the last call ended.
struct FootnoteCallFinder {
  private let language: Language
  private var known: [Bool]
  private let hasNotes: Bool
  private let lineCalls: [FootnoteCall]
  private var nextLineCall = 0
  private var last = 0
  private var found: [FootnoteCall] = []

  /// All calls of a text, those on lines of their own among them, by place.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func calls(
    in reading: ReadingText, at index: FigureIndex, passages: [Passage],
    lineCalls: [FootnoteCall], language: Language
  ) -> [FootnoteCall] {
    var finder = FootnoteCallFinder(
      passages: passages, lineCalls: lineCalls, language: language)
    var next = 0
    let figures = index.figures.span
    let bytes = reading.bytes.span
    for passage in passages.indices {
      let range = passages[passage].range
      while next < figures.count, Int(figures[next]) < range.lowerBound { next &+= 1 }
      guard passages[passage].kind != .header, passages[passage].kind != .footnote else { continue }
      var resume = range.lowerBound
      while next < figures.count, Int(figures[next]) < range.upperBound {
        let hit = Int(figures[next])
        next &+= 1
        if hit < resume || finder.isNoCall(bytes, at: hit, in: range) { continue }
        resume = finder.judge(hit, bytes, in: range, passage: passage)
      }
    }
    finder.takeLineCalls(upTo: .max)
    return finder.found
  }

  private init(passages: [Passage], lineCalls: [FootnoteCall], language: Language) {
    self.language = language
    self.lineCalls = lineCalls
    known = [Bool](repeating: false, count: 1000)
    found.reserveCapacity(lineCalls.count + 16)
    var first = 0
    for passage in passages.reversed() {
      guard passage.kind == .footnote else { break }
      guard passage.number > 0, passage.number < 1000 else { continue }
      known[passage.number] = true
      first = passage.number
    }
    hasNotes = first > 0
    last = max(0, first - 1)
  }

  @inline(__always)
  private mutating func takeLineCalls(upTo offset: Int) {
    while nextLineCall < lineCalls.count,
      lineCalls[nextLineCall].range.lowerBound <= offset
    {
      last = max(last, lineCalls[nextLineCall].number)
      found.append(lineCalls[nextLineCall])
      nextLineCall += 1
    }
  }

  // Most figures stand in symbols, numbers of resolutions and years, behind a slash, a hyphen or a
  // parenthesis, or are longer than a call; what is inside a number begins no other one.
  @inline(__always)
  private func isNoCall(_ bytes: Span<UInt8>, at hit: Int, in range: Range<Int>) -> Bool {
    guard ByteClass.isDigit(bytes[hit]) else { return false }
    guard hit &- 1 > range.lowerBound, !FootnoteCallFinder.isPartOfNumber(bytes[hit &- 1]) else {
      return true
    }
    guard hit &+ 3 < range.upperBound else { return false }
    var number = Int(bytes[hit] &- 0x30)
    var next = bytes[hit &+ 1]
    if ByteClass.isDigit(next) {
      number = number &* 10 &+ Int(next &- 0x30)
      next = bytes[hit &+ 2]
      if ByteClass.isDigit(next) {
        number = number &* 10 &+ Int(next &- 0x30)
        next = bytes[hit &+ 3]
      }
    }
    if next == 0x2F { return !mayCallBySlash(number, bytes, at: hit, in: range) }
    if ByteClass.isDigit(next) || FootnoteCallFinder.isPartOfNumber(next) { return true }
    // A call on a line of its own before this figure may change what is expected here.
    return nextLineCall == lineCalls.count && !mayCall(number, behind: bytes[hit &- 1])
  }

  // Most figures before a slash are those of a session, whose number follows.
  @inline(__always)
  private func mayCallBySlash(
    _ number: Int, _ bytes: Span<UInt8>, at hit: Int, in range: Range<Int>
  ) -> Bool {
    known[number] && SlashedMark.callEnd(in: bytes, at: hit, until: range.upperBound) != nil
  }

  // Looks at one figure and returns the offset behind it.
  @inline(never)
  private mutating func judge(
    _ hit: Int, _ bytes: Span<UInt8>, in range: Range<Int>, passage: Int
  ) -> Int {
    var end = hit
    let call: FootnoteCall?
    takeLineCalls(upTo: hit)
    if let slashed = SlashedMark.callEnd(in: bytes, at: hit, until: range.upperBound) {
      end = slashed.end
      call =
        known[slashed.number]
        ? FootnoteCall(number: slashed.number, range: hit..<end, passage: passage) : nil
    } else if bytes[hit] < 0x80 {
      call = plainCall(bytes, at: hit, end: &end, in: range, passage: passage)
    } else {
      call = raisedCall(bytes, at: hit, end: &end, in: range, passage: passage)
    }
    guard let call else { return end }
    last = max(last, call.number)
    found.append(call)
    return end
  }

  private func raisedCall(
    _ bytes: Span<UInt8>, at hit: Int, end: inout Int, in range: Range<Int>, passage: Int
  ) -> FootnoteCall? {
    let start = bytes[hit] == 0x81 ? hit - 1 : hit
    end = start
    guard start >= range.lowerBound,
      let number = RaisedFigures.number(in: bytes, at: &end, before: range.upperBound),
      number > 0
    else {
      end = hit + 1
      return nil
    }
    // The square of a metre is no call.
    let isUnit = start > range.lowerBound && bytes[start - 1] == 0x6D && !known[min(number, 999)]
    return isUnit ? nil : FootnoteCall(number: number, range: start..<end, passage: passage)
  }

  @inline(__always)
  private func plainCall(
    _ bytes: Span<UInt8>, at start: Int, end: inout Int, in range: Range<Int>, passage: Int
  ) -> FootnoteCall? {
    var number = 0
    while end < range.upperBound, ByteClass.isDigit(bytes[end]) {
      if end &- start < 4 { number = number &* 10 &+ Int(bytes[end] &- 0x30) }
      end &+= 1
    }
    guard end &- start <= 3, start - 1 > range.lowerBound,
      mayCall(number, behind: bytes[start - 1]), bytes[start] != 0x30,
      end == range.upperBound || !FootnoteCallFinder.isPartOfNumber(bytes[end])
    else { return nil }
    return isCall(bytes, number, start..<end, in: range)
      ? FootnoteCall(number: number, range: start..<end, passage: passage) : nil
  }

  // Most other figures give a number that no footnote has.
  @inline(__always)
  private func mayCall(_ number: Int, behind byte: UInt8) -> Bool {
    if FootnoteCallFinder.isPartOfNumber(byte) { return false }
    return known[number] || number == last &+ 1 && last > 0 || !hasNotes && byte != 0x20
      || language == .french && number <= last &+ 1
  }

  @inline(__always)
  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x2D || byte == 0x28
  }

  private func isCall(
    _ bytes: Span<UInt8>, _ number: Int, _ figures: Range<Int>, in range: Range<Int>
  ) -> Bool {
    let mark = FigureSurroundings(
      range: range, start: figures.lowerBound, end: figures.upperBound, language: language)
    let place = mark.place(in: bytes)
    guard place != .elsewhere, mark.canEnd(in: bytes) else { return false }
    let isNext = number == last + 1 && last > 0
    let isKnown = known[number] && number <= last + 3
    return switch place {
    case .afterMark: isKnown || isNext || !hasNotes
    case .afterStopAndSpace: isKnown && figures.upperBound == range.upperBound
    case .afterFigureMark: known[number] && number == last + 1
    case .afterWord: isKnown
    case .afterMarkAndSpace: isKnown || isNext
    case .afterWordAndSpace: known[number] && (number == last + 1 || mark.isBeforeMark(in: bytes))
    case .beforeSpacedMark: isKnown || number <= last + 1
    case .elsewhere: false
    }
  }
}
