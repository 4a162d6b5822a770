/// A source as lines, with the words and the layout by which they are read.
///
/// Shared by reference while one document is read: every step holds it, and none changes it.
final class PageText {
  let bytes: [UInt8]
  let lines: [TextLine]
  /// Where figures stand in the source.
  let index: FigureIndex
  let words: LayoutWords
  let language: Language
  let layout: Layout

  /// Finds out how a source is laid out.
  init(_ source: SpelledSource, _ language: Language) {
    bytes = source.bytes
    lines = source.lines
    index = source.index
    self.language = language
    words = LayoutWords.of(language)
    layout = Layout(of: lines)
  }

  /// Whether a line begins with a phrase.
  func starts(_ line: TextLine, with phrase: LayoutWords.Phrase) -> Bool {
    has(phrase, at: line.start, before: line.end)
  }

  /// Whether a line begins with one of some phrases.
  @inline(__always)
  func starts(_ line: TextLine, withAny phrases: PhraseTable<Void>) -> Bool {
    let bytes = bytes
    return phrases.begins(bytes.span, at: line.start, until: line.end)
  }

  /// Whether a phrase stands at an offset of the source.
  func has(_ phrase: LayoutWords.Phrase, at start: Int, before end: Int) -> Bool {
    guard phrase.count <= end - start else { return false }
    for offset in 0..<phrase.count where bytes[start + offset] != phrase[offset] { return false }
    return true
  }

  /// Whether a short line holds a phrase anywhere.
  func holds(_ line: TextLine, _ phrase: LayoutWords.Phrase) -> Bool {
    // The last byte tells more: the first one is often that of every letter of a script.
    guard let last = phrase.last, line.count >= phrase.count else { return false }
    for end in line.start + phrase.count...line.end
    where bytes[end - 1] == last && has(phrase, at: end - phrase.count, before: line.end) {
      return true
    }
    return false
  }

  /// Whether a line begins as preambular paragraphs do.
  func isRecital(_ line: TextLine) -> Bool {
    if language == .english, line.opening == .upper, isParticiple(line) { return true }
    return starts(line, withAny: words.recitals)
  }

  /// The body that begins to speak in a line, nil where none does.
  func formula(in line: TextLine) -> Body? {
    guard line.count <= 80, line.ending != .semicolon else { return nil }
    let bytes = bytes
    guard let formula = words.formulas.match(in: bytes.span, at: line.start, until: line.end),
      isFormulaEnd(line, from: formula.end)
    else { return nil }
    return formula.value
  }

  // A comma, or what is left of one after optical reading; web pages lose it altogether.
  private func isFormulaEnd(_ line: TextLine, from offset: Int) -> Bool {
    var rest = offset
    while rest < line.end, bytes[rest] == 0x20 { rest += 1 }
    guard rest < line.end else { return true }
    let width = line.end - rest
    return width <= 3 && (line.ending == .comma || line.ending == .stop || line.ending == .colon)
  }

  private func isParticiple(_ line: TextLine) -> Bool {
    var end = line.start
    while end < line.end, bytes[end] | 0x20 >= 0x61, bytes[end] | 0x20 <= 0x7A { end += 1 }
    guard end - line.start >= 5, end < line.end else { return false }
    return bytes[end - 3] == 0x69 && bytes[end - 2] == 0x6E && bytes[end - 1] == 0x67
  }
}
