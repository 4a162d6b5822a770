/// The title of a paper (a report, a letter, a draft), which no number marks: the block of its head
/// above or below the one that says what it is.
struct PaperTitle {
  private let page: PageText
  private let reading: ReadingText
  /// Stretches of the reading text that blank lines part, from the masthead to the text.
  private let blocks: [Range<Int>]

  /// A head has no more paragraphs.
  private static let most = 60

  /// Looks at the head of a document.
  init(page: PageText, reading: ReadingText, passages: [Passage]) {
    self.page = page
    self.reading = reading
    var blocks: [Range<Int>] = []
    for passage in passages.prefix(PaperTitle.most) {
      guard passage.kind == .header || passage.kind == .heading || passage.kind == .title else {
        break
      }
      let range = passage.range
      if let last = blocks.last, !PaperTitle.isParted(last, range, reading, page) {
        blocks[blocks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        blocks.append(range)
      }
    }
    self.blocks = blocks
  }

  /// The title on one line; nil where no block says what the paper is.
  var title: String? {
    let words = PaperWords.of(page.language)
    for index in blocks.indices.dropFirst() {
      guard let kind = words.kind(of: text(blocks[index])) else { continue }
      let title: Range<Int>? =
        switch kind {
        case .letter: blocks[index]
        case .report: above(index)
        case .draft: below(index)
        }
      return title.flatMap { TitleText(line: text($0)).title }
    }
    return nil
  }

  // Under the agenda item alone stands the title of the item, which is that of the report too.
  private func above(_ index: Int) -> Range<Int> {
    let block = blocks[index - 1]
    if let item = lines(of: block).lastIndex(where: beginsItem) {
      let rest = lines(of: block).dropFirst(item + 1)
      guard let first = rest.first else { return blocks[index] }
      return first.lowerBound..<block.upperBound
    }
    return isOfMasthead(block) ? blocks[index] : block
  }

  private func lines(of block: Range<Int>) -> [Range<Int>] {
    reading.bytes[block].split(separator: 0x0A).map { $0.startIndex..<$0.endIndex }
  }

  private func beginsItem(_ line: Range<Int>) -> Bool {
    page.words.agendaItems.contains { text(line).starts(with: $0) }
  }

  private func below(_ index: Int) -> Range<Int>? {
    guard index + 1 < blocks.count else { return nil }
    let block = blocks[index + 1]
    let speaks =
      page.words.formulas.match(
        in: reading.bytes.span, at: block.lowerBound, until: block.upperBound) != nil
    return speaks && block.count < 60 ? nil : block
  }

  // Its last line names the language of the original: `Original: English`.
  private func isOfMasthead(_ block: Range<Int>) -> Bool {
    text(block).holds(Array("riginal".utf8)) || block.count < 12
      || SessionOrdinal.mayStand(in: text(block)) && block.count <= 60
  }

  private func text(_ range: Range<Int>) -> TextStretch {
    TextStretch(bytes: reading.bytes, range: range)
  }

  // Whether a line without text stands between two paragraphs.
  private static func isParted(
    _ first: Range<Int>, _ second: Range<Int>, _ reading: ReadingText, _ page: PageText
  ) -> Bool {
    let start = reading.sourceRange(of: first).upperBound
    let end = reading.sourceRange(of: second).lowerBound
    guard start < end, end <= page.bytes.count else { return false }
    return page.bytes[start..<end].count { $0 == 0x0A } > 1
  }
}
