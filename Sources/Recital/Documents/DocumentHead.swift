/// What the head and the end of a document say about itself.
struct DocumentHead {
  private let page: PageText
  private let reading: ReadingText
  private let passages: [Passage]
  private let printedSymbol: Range<Int>?
  // Mastheads are short; a text without structure may have headers anywhere.
  private let headers: [Passage]

  /// Looks at the passages of a document that has been read.
  init(page: PageText, reading: ReadingText, passages: [Passage], printedSymbol: Range<Int>?) {
    self.page = page
    self.reading = reading
    self.passages = passages
    self.printedSymbol = printedSymbol
    var headers: [Passage] = []
    headers.reserveCapacity(60)
    // What stands below a title is a heading: "Adopted by the Security Council … on 10 July 2023".
    var isBelowTitle = false
    for passage in passages.prefix(60) {
      switch passage.kind {
      case .header: isBelowTitle = false
      case .title: isBelowTitle = true
      case .heading where isBelowTitle: break
      default:
        isBelowTitle = false
        continue
      }
      if passage.range.count <= 600 { headers.append(passage) }
    }
    self.headers = headers
  }

  /// The index of the title, nil where there is none.
  var titleIndex: Int? { passages.firstIndex { $0.kind == .title } }

  /// The title without the number before it; that of a paper stands where its head says what it is.
  func title(of symbol: DocumentSymbol?) -> String? {
    guard symbol?.isPaper == true else { return title }
    return PaperTitle(page: page, reading: reading, passages: passages).title ?? title
  }

  /// The title without the number before it.
  var title: String? {
    guard let titleIndex else { return nil }
    return TitleText(text(passages[titleIndex]), words: page.words).title
  }

  /// The document's own symbol.
  func symbol(of body: Body?) -> DocumentSymbol? {
    if let printedSymbol {
      let bytes = page.bytes
      if let match = DocumentSymbol.read(
        in: bytes.span, at: printedSymbol.lowerBound, until: printedSymbol.upperBound),
        match.range == printedSymbol, match.others.isEmpty
      {
        return match.symbol
      }
      let printed = String(decoding: page.bytes[printedSymbol], as: UTF8.self)
      if let symbol = DocumentSymbol(parsing: printed) { return symbol }
    }
    for (index, passage) in headers.enumerated() {
      let own = OwnSymbol(in: text(passage), words: page.words, body: body)
      if let symbol = own.symbol { return symbol }
      // In a masthead that is taken apart it is one of the first lines.
      if index < 4 || isTakenApart(before: index), let symbol = own.loneSymbol { return symbol }
    }
    return passages.first.flatMap {
      OwnSymbol(in: text($0), words: page.words, body: body).leadingSymbol
    }
  }

  // `UNITED`, `NATIONS`, `S`, `Security Council`, `Distr.`, `GENERAL`: a line for every few words,
  // one of them the organization or the body.
  private func isTakenApart(before index: Int) -> Bool {
    let bytes = reading.bytes
    return index < 12 && headers[..<index].allSatisfy { $0.range.count <= 60 }
      && headers[..<index].contains {
        page.words.letterheads.begins(
          bytes.span, at: $0.range.lowerBound, until: $0.range.upperBound)
      }
  }

  /// The body that speaks, or the one in the masthead.
  var body: Body? {
    for passage in passages.prefix(200) where passage.kind == .body {
      let range = passage.range
      if let formula = page.words.formulas.match(
        in: reading.bytes.span, at: range.lowerBound, until: range.upperBound),
        range.upperBound - formula.end <= 6
      {
        return formula.value
      }
    }
    // A council of the Assembly prints the Assembly above itself.
    for (phrase, body) in page.words.mastheads {
      for passage in headers where begins(passage, with: phrase) { return body }
    }
    return nil
  }

  /// The session of the symbol, or the one the masthead prints in words.
  func session(of symbol: DocumentSymbol?) -> Session? {
    if let session = symbol?.session { return session }
    for passage in headers where passage.range.count <= 60 {
      let text = text(passage)
      guard SessionOrdinal.mayStand(in: text) else { continue }
      if let number = SessionOrdinal.number(in: text.string) { return .regular(number) }
    }
    return nil
  }

  /// The day at the end of the resolution, else the last one in the head.
  ///
  /// A day outside the session or the year of the symbol is taken only where there is no other: the
  /// last words of an annex may hold the day of something else. Of a paper it is the first one in
  /// the head.
  func date(of symbol: DocumentSymbol?) -> CalendarDate? {
    let likely = symbol?.likelyDates
    var other: CalendarDate?
    let dates = PrintedDate(bytes: reading.bytes, words: page.words, language: page.language)
    if symbol?.isPaper == true, let date = mastheadDate(dates) { return date }
    let start = titleIndex ?? 0
    var hasSpoken = false
    for passage in passages[start..<min(passages.count, start + 2000)] {
      if passage.kind == .operative || passage.kind == .preamble { hasSpoken = true }
      guard hasSpoken, passage.kind == .body, passage.range.count <= 120 else { continue }
      guard let date = lastDate(in: passage.range, dates) else { continue }
      if likely?.contains(date) ?? true { return date }
      other = other ?? date
    }
    for passage in headers.reversed() where passage.range.count <= 300 {
      guard let date = lastDate(in: passage.range, dates) else { continue }
      if likely?.contains(date) ?? true { return date }
      other = other ?? date
    }
    return other
  }

  // A paper bears the day on which it was given out; what else its head names may be older.
  private func mastheadDate(_ dates: PrintedDate) -> CalendarDate? {
    for passage in headers where passage.range.count <= 300 {
      if let date = lastDate(in: passage.range, dates) { return date }
    }
    return nil
  }

  /// The agenda item as printed.
  var agendaItem: String? {
    for passage in headers {
      for phrase in page.words.agendaItems where begins(passage, with: phrase) {
        let rest = passage.range.lowerBound + phrase.count..<passage.range.upperBound
        return AgendaItem.text(of: TextStretch(bytes: reading.bytes, range: rest))
      }
    }
    return nil
  }

  private func text(_ passage: Passage) -> TextStretch {
    let end = min(passage.range.upperBound, passage.range.lowerBound + 1200)
    return TextStretch(bytes: reading.bytes, range: passage.range.lowerBound..<end)
  }

  // Most passages of a head and of an end hold no figure, and so no date.
  private func lastDate(in range: Range<Int>, _ dates: PrintedDate) -> CalendarDate? {
    let bytes = reading.bytes.span
    var offset = range.lowerBound
    while offset &+ 16 <= range.upperBound,
      !SixteenBytes.any(SixteenBytes(bytes, at: offset).digits)
    { offset &+= 16 }
    while offset < range.upperBound, !ByteClass.isDigit(bytes[offset]) { offset &+= 1 }
    return offset < range.upperBound ? dates.last(in: offset..<range.upperBound) : nil
  }

  @inline(__always)
  private func begins(_ passage: Passage, with phrase: LayoutWords.Phrase) -> Bool {
    let range = passage.range
    guard range.count >= phrase.count, let first = phrase.first,
      reading.bytes.span[range.lowerBound] == first
    else { return phrase.isEmpty }
    return text(passage).starts(with: phrase)
  }
}
