/// Finds the calls of footnotes that stand inside lines.
///
/// A figure is a call only where its place says so, and where a footnote of that number is known
/// or the number goes on where the last call ended.
struct FootnoteCallFinder {
  private let bytes: [UInt8]
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
      reading: reading, passages: passages, lineCalls: lineCalls, language: language)
    var next = 0
    let figures = index.figures
    for passage in passages.indices {
      let range = passages[passage].range
      while next < figures.count, Int(figures[next]) < range.lowerBound { next += 1 }
      guard passages[passage].kind != .header, passages[passage].kind != .footnote else { continue }
      var resume = range.lowerBound
      while next < figures.count, Int(figures[next]) < range.upperBound {
        let hit = Int(figures[next])
        next += 1
        if hit >= resume { resume = finder.judge(hit, in: range, passage: passage) }
      }
    }
    finder.takeLineCalls(upTo: .max)
    return finder.found
  }

  private init(
    reading: ReadingText, passages: [Passage], lineCalls: [FootnoteCall], language: Language
  ) {
    bytes = reading.bytes
    self.language = language
    self.lineCalls = lineCalls
    known = [Bool](repeating: false, count: 1000)
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

  private mutating func takeLineCalls(upTo offset: Int) {
    while nextLineCall < lineCalls.count,
      lineCalls[nextLineCall].range.lowerBound <= offset
    {
      last = max(last, lineCalls[nextLineCall].number)
      found.append(lineCalls[nextLineCall])
      nextLineCall += 1
    }
  }

  // Looks at one figure and returns the offset behind it.
  private mutating func judge(_ hit: Int, in range: Range<Int>, passage: Int) -> Int {
    var end = hit
    let call: FootnoteCall?
    takeLineCalls(upTo: hit)
    if bytes[hit] < 0x80 {
      call = plainCall(at: hit, end: &end, in: range, passage: passage)
    } else {
      call = raisedCall(at: hit, end: &end, in: range, passage: passage)
    }
    guard let call else { return end }
    last = max(last, call.number)
    found.append(call)
    return end
  }

  private func raisedCall(
    at hit: Int, end: inout Int, in range: Range<Int>, passage: Int
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

  private func plainCall(
    at start: Int, end: inout Int, in range: Range<Int>, passage: Int
  ) -> FootnoteCall? {
    var number = 0
    while end < range.upperBound, bytes[end] >= 0x30, bytes[end] <= 0x39 {
      if end - start < 4 { number = number * 10 + Int(bytes[end] - 0x30) }
      end += 1
    }
    guard end - start <= 3, bytes[start] != 0x30, start - 1 > range.lowerBound,
      !isPartOfNumber(start, end, in: range)
    else { return nil }
    let before = last
    let mark = FigureSurroundings(
      bytes: bytes, range: range, start: start, end: end, language: language)
    let isNext = number == before + 1 && before > 0
    let place = mark.place
    guard place != .elsewhere, mark.canEnd else { return nil }
    let isKnown = known[number] && number <= before + 3
    let isCall =
      switch place {
      case .afterMark: isKnown || isNext || !hasNotes
      case .afterStopAndSpace: isKnown && end == range.upperBound
      case .afterFigureMark: known[number] && number == before + 1
      case .afterWord: isKnown
      case .afterMarkAndSpace: isKnown || isNext
      case .afterWordAndSpace: known[number] && (number == before + 1 || mark.isBeforeMark)
      case .beforeSpacedMark: isKnown || number <= before + 1
      case .elsewhere: false
      }
    return isCall ? FootnoteCall(number: number, range: start..<end, passage: passage) : nil
  }

  // Most figures stand in symbols, numbers of resolutions and years.
  private func isPartOfNumber(_ start: Int, _ end: Int, in range: Range<Int>) -> Bool {
    let before = bytes[start - 1]
    if before == 0x2F || before == 0x2D || before == 0x28 { return true }
    guard end < range.upperBound else { return false }
    return bytes[end] == 0x2F || bytes[end] == 0x2D || bytes[end] == 0x28
  }
}
