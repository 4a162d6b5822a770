/// Tells the resolutions of a file apart.
///
/// A false cut is worse than none: a part needs a letter or a number before the words with which its
/// body speaks, letters go upwards, and a family has two of them at least.
struct OmnibusParts {
  /// Resolutions under one number.
  private struct Group {
    var symbol: DocumentSymbol?
    /// The paragraph with its number.
    var number: Int?
    var heads: [SpeechHead] = []
  }

  private let source: PageParagraphs
  private let page: PageText
  private let whole: Document
  /// The parts in their order, one or none where the file is one document.
  private(set) var parts: [OmnibusPart] = []

  /// Looks at the paragraphs of a text.
  ///
  /// - Complexity: O(*n*) in the paragraphs.
  init(of reading: PlainTextReading) {
    source = reading.paragraphs
    page = reading.page
    whole = reading.document
    let groups = groups()
    for index in groups.indices {
      let start = index > 0 ? self.start(of: groups[index]) : takePreface(before: groups[index])
      let next = groups.indices.contains(index + 1) ? self.start(of: groups[index + 1]) : nil
      take(groups[index], in: start..<Swift.max(start, next ?? source.paragraphs.count))
    }
  }

  // MARK: Numbers

  private func groups() -> [Group] {
    var groups: [Group] = []
    var last = -1
    for index in source.paragraphs.indices where source.paragraphs[index].lead == .formula {
      let head = SpeechHead(of: index, behind: last, source, on: page)
      last = index
      let symbol = head.number.flatMap { self.symbol(at: $0, speech: index) }
      if groups.isEmpty || symbol != nil && symbol != groups[groups.count - 1].symbol {
        groups.append(Group(symbol: symbol, number: symbol == nil ? nil : head.number))
      }
      groups[groups.count - 1].heads.append(head)
    }
    if !groups.isEmpty, groups[0].symbol == nil { groups[0].symbol = whole.symbol }
    return groups
  }

  private func symbol(at number: Int, speech: Int) -> DocumentSymbol? {
    let line = page.lines[Int(source.pieces[source.paragraphs[number].first])]
    let words = page.lines[Int(source.pieces[source.paragraphs[speech].first])]
    let text = TextStretch(bytes: page.bytes, range: line.start..<line.end)
    return OwnSymbol(in: text, words: page.words, body: page.formula(in: words)).symbol
  }

  /// Whether the symbol in the head of the file is that of its first resolution, and not that of a
  /// report that the resolutions stand in.
  private func isOwn(_ group: Group) -> Bool {
    guard let symbol = group.symbol, let own = whole.symbol else { return true }
    return own.number == symbol.number && own.session == symbol.session && own.body == symbol.body
  }

  /// The head of a file that bears another symbol than its first resolution is a document too.
  private mutating func takePreface(before group: Group) -> Int {
    guard !isOwn(group) else { return 0 }
    let start = start(of: group)
    guard start > 0 else { return 0 }
    parts.append(
      OmnibusPart(role: .whole, symbol: whole.symbol, paragraphs: 0..<start, title: 0..<0))
    return start
  }

  /// Where a resolution begins: at its number, or at the lines of its head between the end of the
  /// one before it and the number.
  private func start(of group: Group) -> Int {
    guard let number = group.number else { return 0 }
    var start = number
    var current = number - 1
    while current >= 0, number - current <= 12 {
      switch source.paragraphs[current].lead {
      case .closing: return current + 1
      case .bracket, .ornament:
        if start == current + 1 { start = current }
      case .plain, .letter:
        guard ending(of: current) == .open else { return start }
      default: return start
      }
      current -= 1
    }
    return start
  }

  private func ending(of paragraph: Int) -> TextLine.Ending {
    page.lines[Int(source.pieces[source.pieces(of: paragraph).upperBound - 1])].ending
  }

  // MARK: Letters

  private mutating func take(_ group: Group, in range: Range<Int>) {
    let letters = OmnibusParts.letters(of: group.heads)
    guard letters.count > 1, let family = group.symbol, let first = letters.first,
      family.nature == .resolution || family.nature == .decision,
      case let symbols = letters.map({ OmnibusParts.symbol(family, $0.letter) }),
      !symbols.contains(nil)
    else {
      // The head of the file may tell more than the number before the title.
      let symbol = range.lowerBound == 0 && isOwn(group) ? whole.symbol : group.symbol
      parts.append(OmnibusPart(role: .whole, symbol: symbol, paragraphs: range, title: 0..<0))
      return
    }
    parts.append(
      OmnibusPart(
        role: .family, symbol: family, paragraphs: range.lowerBound..<first.start, title: 0..<0))
    for (index, entry) in letters.enumerated() {
      let isLast = index + 1 == letters.count
      parts.append(
        OmnibusPart(
          role: .lettered, symbol: symbols[index],
          paragraphs: entry.start..<(isLast ? range.upperBound : letters[index + 1].start),
          title: entry.title))
    }
  }

  /// The symbol of a part; nil where the family's own has a letter already.
  private static func symbol(_ family: DocumentSymbol, _ letter: String) -> DocumentSymbol? {
    guard let symbol = DocumentSymbol(parsing: family.spelling + letter), symbol.base == family
    else { return nil }
    return symbol
  }

  private typealias Lettered = (letter: String, start: Int, title: Range<Int>)

  /// The lettered ones among speeches, their letters going upwards.
  private static func letters(of heads: [SpeechHead]) -> [Lettered] {
    var found: [Lettered] = []
    var bare: [SpeechHead] = []
    var last = -1
    for head in heads {
      guard let letter = head.letter, OmnibusLetter.place(of: letter.text) > last else {
        if head.letter == nil, head.followsEnd, !head.title.isEmpty { bare.append(head) }
        continue
      }
      let place = OmnibusLetter.place(of: letter.text)
      // A letter that was lost on the way here: as many titles without one as letters are missing.
      if last >= 0, bare.count == place - last - 1 {
        for (index, head) in bare.enumerated() {
          let letter = OmnibusLetter.text(at: last + 1 + index)
          found.append((letter, head.title.lowerBound, head.title))
        }
      }
      found.append((letter.text, letter.paragraph, head.title))
      last = place
      bare = []
    }
    return found
  }
}
