/// Says which part of a file each footnote belongs to: the first one that calls it.
///
/// The numbers of footnotes run on through a file, or begin anew in some parts. A footnote that is
/// called from two parts stays with the first, and its mentions are counted once; the other part
/// borrows it, for the names that it explains.
struct OmnibusNotes {
  private let parts: [OmnibusPart]
  private let reading: PlainTextReading
  /// The footnotes of the file by the part that they belong to.
  private var owned: [[Passage]]
  /// Whether numbers begin anew.
  private let restarts: Bool
  /// The part that owns a number, where numbers run on.
  private var owners: [Int: Int] = [:]

  /// Shares out the footnotes of a file.
  init(of parts: [OmnibusPart], in reading: PlainTextReading) {
    self.parts = parts
    self.reading = reading
    owned = Array(repeating: [], count: parts.count)
    let notes = reading.paragraphs.notes
    restarts = notes.indices.dropFirst().contains {
      notes[$0].number == 1 && notes[$0 - 1].number >= 1
    }
    if restarts { shareRuns() } else { shareNumbers() }
  }

  /// The footnotes of a part, in their order.
  func passages(of part: Int) -> [Passage] { owned[part] }

  /// The footnotes of other parts that a part calls, by place, and its calls of them.
  func borrowed(by part: Int) -> BorrowedNotes? {
    guard !restarts else { return nil }
    let calls = reading.document.calls.filter { call in
      parts[part].paragraphs.contains(call.passage)
        && owners[call.number].map { $0 != part } ?? false
    }
    guard !calls.isEmpty else { return nil }
    let numbers = Set(calls.map(\.number))
    let notes = owned.joined().filter { numbers.contains($0.number) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    return BorrowedNotes(notes: notes, calls: calls.map { placed($0, part) })
  }

  /// The calls in a part, whose passages they index.
  func calls(of part: Int, passages: [Passage]) -> [FootnoteCall] {
    if restarts { return calls(in: part, passages) }
    return reading.document.calls.compactMap { call in
      guard parts[part].paragraphs.contains(call.passage), owners[call.number] ?? part == part
      else { return nil }
      return placed(call, part)
    }
  }

  private func calls(in part: Int, _ passages: [Passage]) -> [FootnoteCall] {
    let lineCalls = reading.lineCalls.filter { parts[part].paragraphs.contains($0.passage) }
    return FootnoteCallFinder.calls(
      in: reading.document.reading, at: reading.document.index, passages: passages,
      lineCalls: lineCalls.map { placed($0, part) }, language: reading.page.language)
  }

  /// A call with the index of its passage among those of a part.
  private func placed(_ call: FootnoteCall, _ part: Int) -> FootnoteCall {
    let title = parts[part].title
    let before = Swift.max(0, Swift.min(call.passage, title.upperBound - 1) - title.lowerBound)
    var placed = call
    placed.passage -= parts[part].paragraphs.lowerBound + (title.isEmpty ? 0 : before)
    return placed
  }

  // MARK: Numbers that run on

  private mutating func shareNumbers() {
    for call in reading.document.calls where owners[call.number] == nil {
      owners[call.number] = parts.firstIndex { $0.paragraphs.contains(call.passage) }
    }
    let notes = reading.paragraphs.notes
    for index in notes.indices {
      let owner = owners[notes[index].number] ?? part(above: index)
      owners[notes[index].number] = owner
      owned[owner].append(passage(ofNote: index))
    }
    let known = Set(notes.map(\.number))
    owners = owners.filter { known.contains($0.key) }
  }

  // MARK: Numbers that begin anew

  private mutating func shareRuns() {
    let notes = reading.paragraphs.notes
    var start = 0
    var last = -1
    while start < notes.count {
      var end = start + 1
      while end < notes.count, notes[end].number > 1 || notes[end - 1].number < 1 { end += 1 }
      let run = (start..<end).map { passage(ofNote: $0) }
      last = owner(of: run, from: last + 1, to: part(above: start))
      owned[last] += run
      start = end
    }
  }

  /// The first of some parts that calls the first footnote of a run, else the last of them.
  private func owner(of run: [Passage], from first: Int, to last: Int) -> Int {
    guard first < last else { return last }
    let caller = (first...last).first { part in
      let own = parts[part].paragraphs
      let passages = Array(reading.document.passages[own]) + run
      let lineCalls = reading.lineCalls.filter { own.contains($0.passage) }
      return FootnoteCallFinder.calls(
        in: reading.document.reading, at: reading.document.index, passages: passages,
        lineCalls: lineCalls, language: reading.page.language
      ).contains { $0.number == run[0].number }
    }
    return caller ?? last
  }

  private func passage(ofNote note: Int) -> Passage {
    reading.document.passages[reading.paragraphs.paragraphs.count + note]
  }

  /// The part whose text stands above a footnote on the page.
  private func part(above note: Int) -> Int {
    let source = reading.paragraphs
    let line = source.notePieces[source.notes[note].first]
    let next = parts.firstIndex { part in
      source.paragraphs[safe: part.paragraphs.lowerBound].map { source.pieces[$0.first] > line }
        ?? true
    }
    return Swift.max(0, (next ?? parts.count) - 1)
  }
}
