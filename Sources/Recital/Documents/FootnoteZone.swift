/// The footnotes at the foot of a page, behind a rule.
///
/// Text taken out of a PDF has the numbers on lines of their own, before their notes, behind them,
/// or in disorder. Where there are as many numbers as notes, they belong together in order.
struct FootnoteZone {
  /// A footnote.
  struct Entry {
    var number: Int
    var pieces: Range<Int>
    /// Whether the number stood on the line of the note or right before it.
    var isSure: Bool
  }

  let page: PageText
  let lastNumber: Int
  private(set) var entries: [Entry] = []
  /// Indices of lines, for the entries one after the other.
  private(set) var pieces: [Int32] = []
  private var marks: [Int] = []
  private var loose = 0
  private var pending: Int?
  private var isOver = false

  /// Creates a zone on a page; `lastNumber` is the last footnote before it.
  init(page: PageText, lastNumber: Int) {
    self.page = page
    self.lastNumber = lastNumber
  }

  /// Whether footnotes follow a rule.
  func begins(after rule: Int) -> Bool {
    guard rule + 1 < page.lines.count else { return false }
    let next = page.lines[rule + 1]
    if next.shape == .raised || isMark(next) || isMarkedOtherwise(next) { return true }
    if next.shape == .marked { return NoteMark(page: page).opensNote(next) }
    let line = page.lines[rule]
    guard line.count >= 5, page.bytes[line.start] == 0x5F else { return false }
    for index in rule + 1..<min(page.lines.count, rule + 13) {
      let line = page.lines[index]
      if isMark(line) { return true }
      guard line.shape == .text, !line.surroundings.contains(.feed) else { return false }
    }
    return false
  }

  /// Reads the footnotes from a line on and returns the line behind them.
  mutating func read(from start: Int, header: RunningHeader) -> Int {
    var index = start
    while index < page.lines.count, !ends(before: index, start: start, header: header) {
      take(index)
      index += 1
    }
    pair()
    return index
  }

  private func isMark(_ line: TextLine) -> Bool {
    line.shape == .number && line.number > 0
  }

  // `* Reissued.` and `(2) A/48/15.`
  private func isMarkedOtherwise(_ line: TextLine) -> Bool {
    let bytes = page.bytes
    return StarNote.opens(line, bytes.span) || NoteMark(page: page).bracketedNumber(of: line) != nil
  }

  private var isComplete: Bool { !entries.isEmpty && loose >= marks.count && pending == nil }

  private mutating func ends(before index: Int, start: Int, header: RunningHeader) -> Bool {
    let line = page.lines[index]
    if index > start, line.surroundings.contains(.feed) { return true }
    switch line.shape {
    case .ordinal: return !goesOn(line)
    case .comment, .rule, .title, .subItem: return true
    case .jobNumber, .pageNumber:
      isOver = true
      return isComplete
    case .number, .raised: return isOver && isComplete
    case .marked: return isComplete && !NoteMark(page: page).opensNote(line)
    case .symbol: return header.isOwnSymbol(line, of: page, hasBegun: true)
    default: return endsBefore(text: line, header: header)
    }
  }

  // Whether a number with a full stop ends the note before it: "chap. IV, para." and "24.".
  private func goesOn(_ line: TextLine) -> Bool {
    guard let last = pieces.last, !line.surroundings.contains(.gap), pending == nil else {
      return false
    }
    let before = page.lines[Int(last)]
    let mark = page.bytes[before.end - 1]
    return before.ending == .open && (mark == 0x2E || mark == 0x2F)
  }

  private func endsBefore(text line: TextLine, header: RunningHeader) -> Bool {
    if header.isOwnTitle(line, of: page) { return true }
    if header.isOwnSymbol(line, of: page, hasBegun: true) { return true }
    if header.holdsOwnSymbol(line, of: page) { return true }
    if isMarkedOtherwise(line) { return false }
    guard isComplete, let last = pieces.last else { return false }
    let isOpen = page.lines[Int(last)].ending == .open
    switch page.layout.style {
    case .indented: return line.indent > 0 || !isOpen
    case .lines: return !isOpen
    case .wrapped: return !isOpen && line.surroundings.contains(.gap) && loose > 0 && !marks.isEmpty
    }
  }

  private mutating func take(_ index: Int) {
    let line = page.lines[index]
    switch line.shape {
    case .jobNumber, .pageNumber: break
    case .number:
      marks.append(Int(line.number))
      pending = Int(line.number)
    case .raised: add(index, number: Int(line.number))
    case .marked where NoteMark(page: page).opensNote(line) && pending == nil:
      add(index, number: Int(line.number))
    default:
      if isMarkedOtherwise(line) {
        // A star has no number, and none is to be given to its note.
        add(index, number: NoteMark(page: page).bracketedNumber(of: line) ?? 0)
      } else {
        takeText(index)
      }
    }
  }

  private mutating func takeText(_ index: Int) {
    let line = page.lines[index]
    if pending == nil, let last = pieces.last, !entries.isEmpty {
      let isEnd = page.lines[Int(last)].ending == .stop
      if !isEnd || page.layout.style == .indented || line.opening == .lower {
        pieces.append(Int32(index))
        entries[entries.count - 1].pieces =
          entries[entries.count - 1].pieces.lowerBound..<pieces.count
        return
      }
    }
    loose += 1
    add(index, number: pending ?? 0, isSure: pending != nil, isLoose: true)
    pending = nil
  }

  private mutating func add(
    _ index: Int, number: Int, isSure: Bool = true, isLoose: Bool = false
  ) {
    pieces.append(Int32(index))
    entries.append(
      Entry(number: number, pieces: pieces.count - 1..<pieces.count, isSure: isSure))
    if !isLoose { pending = nil }
  }

  // Gives the numbers that stood alone to the notes that have none.
  private mutating func pair() {
    guard loose > 0 else { return }
    if marks.count == entries.count, page.layout.style != .indented {
      let sorted = marks.sorted()
      for index in entries.indices { entries[index].number = sorted[index] }
      return
    }
    let taken = Set(entries.lazy.filter(\.isSure).map(\.number))
    let free = marks.filter { !taken.contains($0) }.sorted()
    var used = 0
    var previous = lastNumber
    for index in entries.indices {
      if !entries[index].isSure {
        entries[index].number = used < free.count ? free[used] : previous + 1
        used += 1
      }
      previous = entries[index].number
    }
  }
}
