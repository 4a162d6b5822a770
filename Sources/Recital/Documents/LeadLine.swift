/// Recognises short lines by their words.
struct LeadLine {
  let page: PageText

  /// What a short line tells about its paragraph.
  func lead(of line: TextLine) -> Paragraph.Lead {
    if headsAnnexOfLetter(line) { return .annex }
    if line.ending == .open, line.count <= 60, page.starts(line, withAny: page.words.annexes) {
      return isAnnex(line) ? .annex : .plain
    }
    return isClosing(line) ? .closing : .plain
  }

  /// Whether a line, which may be long, heads the annex of a letter: `Annex to the letter dated`.
  func headsAnnexOfLetter(_ line: TextLine) -> Bool {
    line.ending == .open && page.starts(line, withAny: LeadLine.annexesOfLetters)
  }

  private static let annexesOfLetters = PhraseTable<Void>(
    .first, letters: .exact,
    [
      "Annex to the letter", "Annex to the identical letters", "Annex to the note verbale",
      "Annex to the present letter", "Annexe à la lettre", "Annexe aux lettres identiques",
      "Annexe à la note verbale", "Anexo de la carta", "Anexo de las cartas idénticas",
      "Anexo de la nota verbal", "Приложение к письму", "Приложение к идентичным письмам",
      "Приложение к вербальной ноте", "مرفق الرسالة", "مرفق الرسالتين", "مرفق المذكرة الشفوية",
    ])

  // `Annex II` heads an annex; `Annex II of the report` goes on a sentence.
  private func isAnnex(_ line: TextLine) -> Bool {
    var offset = line.start
    while offset < line.end, page.bytes[offset] != 0x20 { offset += 1 }
    guard offset + 1 < line.end else { return line.count <= 24 }
    let next = page.bytes[offset + 1]
    return !(next >= 0x61 && next <= 0x7A)
  }

  private func isClosing(_ line: TextLine) -> Bool {
    switch line.opening {
    case .digit:
      if PrintedDate(page: page).covers(line) { return true }
    case .chinese:
      // The number of the meeting: `第 79 次全体会议`.
      guard starts(line, with: "第") else { return false }
    case .upper: return starts(line, with: "Adopted at the ")
    default: guard page.language == .arabic else { return false }
    }
    guard line.ending == .open || line.ending == .comma else { return false }
    for phrase in page.words.closings where page.holds(line, phrase) { return true }
    return false
  }

  private func starts(_ line: TextLine, with text: StaticString) -> Bool {
    let bytes = page.bytes
    return bytes.span.has(text, at: line.start, until: line.end)
  }
}
