/// Notes behind the end of a text, under a heading of their own.
///
///     Notes
///
///     (1) See A/48/15.
///     (2) A/CONF.157/24 (Part I), chap. III.
struct Endnotes {
  let page: PageText

  /// Whether a line is the heading over such notes.
  func areHeaded(by index: Int) -> Bool {
    let line = page.lines[index]
    guard line.count <= 30, line.shape == .text, index + 1 < page.lines.count,
      number(of: page.lines[index + 1]) == 1
    else { return false }
    let bytes = page.bytes
    guard
      let word = Endnotes.headings.match(in: bytes.span, at: line.start, until: line.end)
    else { return false }
    return word.end == line.end || word.end + 1 == line.end && line.ending == .colon
  }

  /// The number before a note; nil where a line is none.
  func number(of line: TextLine) -> Int? {
    switch line.shape {
    case .raised, .numbered, .marked: Int(line.number)
    default: NoteMark(page: page).bracketedNumber(of: line)
    }
  }

  /// How the heading reads in all languages, which is short.
  private static let headings = PhraseTable<Void>(
    .first,
    [
      "Notes", "Endnotes", "Footnotes", "Notas", "Примечания", "Примечание", "Сноски", "ПРИМЕЧАНИЯ",
      "注", "注释", "注释", "附注", "註", "附註", "脚注", "الحواشي", "حواشي", "الهوامش", "ملاحظات",
    ])
}
