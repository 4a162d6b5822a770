/// A report, a note or a letter whose paragraphs are numbered though no body decides anything in it.
///
/// Its numbers count paragraphs of prose, as the head tells: `Report of the Secretary-General`.
struct NumberedReport {
  private let page: PageText
  private let source: PageParagraphs

  /// The head of a report has no more paragraphs.
  private static let reach = 60

  /// Looks at the paragraphs of a text.
  init(_ source: PageParagraphs, on page: PageText) {
    self.source = source
    self.page = page
  }

  /// Whether the first numbered paragraph stands below such a head and decides nothing.
  var isOne: Bool {
    let words = PaperWords.of(page.language)
    var isNamed = false
    for (index, paragraph) in source.paragraphs.prefix(NumberedReport.reach).enumerated() {
      switch paragraph.lead {
      case .title, .formula: return false
      case .ordinal: return isNamed && !decides(index)
      default:
        guard let kind = kind(of: index, words) else { continue }
        if kind == .draft { return false }
        isNamed = true
      }
    }
    return false
  }

  /// Whether one of the last paragraphs before an index says that the paper is a letter.
  func isLetter(before index: Int) -> Bool {
    let words = PaperWords.of(page.language)
    return (max(0, index - 4)..<index).contains { kind(of: $0, words) == .letter }
  }

  private func kind(of index: Int, _ words: PaperWords) -> PaperWords.Kind? {
    let pieces = source.pieces(of: index)
    let first = page.lines[Int(source.pieces[pieces.lowerBound])]
    let last = page.lines[Int(source.pieces[pieces.upperBound - 1])]
    guard last.end - first.start <= 400 else { return nil }
    return words.kind(of: TextStretch(bytes: page.bytes, range: first.start..<last.end))
  }

  // Behind the number stands a verb of an operative paragraph.
  private func decides(_ index: Int) -> Bool {
    let source = page.bytes
    let bytes = source.span
    let pieces = self.source.pieces(of: index)
    for piece in pieces.prefix(2) {
      let line = page.lines[Int(self.source.pieces[piece])]
      var start = line.start
      while start < line.end, bytes[start] <= 0x2F || ByteClass.isDigit(bytes[start]) { start += 1 }
      if page.words.decisions.begins(bytes, at: start, until: line.end) { return true }
    }
    return false
  }
}
