/// Words with which no paragraph and no heading ends: prepositions, articles, conjunctions.
///
/// What stands in the next line goes on with the sentence, whatever it looks like:
///
///     in accordance with resolutions of the
///     General Assembly 61/295 and 65/198
enum HangingWord {
  /// Whether a line ends with one.
  static func ends(_ line: TextLine, on page: PageText) -> Bool {
    guard line.ending == .open else { return false }
    let bytes = page.bytes
    let words = page.language == .chinese ? characters : words
    guard let word = words.match(in: bytes.span, before: line.end, from: line.start) else {
      return false
    }
    // `…; and` stands before the last paragraph of several.
    return bytes.span.byte(word.start - 1) != 0x3B
  }

  private static let characters = PhraseTable<Void>(
    .last, letters: .exact, ["、", "和", "及", "与", "與", "第", "的"])
  private static let words = PhraseTable<Void>(
    .last, letters: .exact,
    [
      " of", " the", " and", " or", " to", " in", " by", " on", " its", " with", " for", " from",
      " de", " du", " des", " la", " le", " les", " et", " aux", " au", " par", " sur", " dans",
      " ses", " sa", " del", " los", " las", " el", " y", " en", " sus", " su", " con", " por",
      " al", " para", " que", " и", " в", " на", " от", " с", " к", " о", " об", " по", " для",
      " из", " или", " во", " со", " من", " في", " إلى", " على", " عن", " و", " التي", " الذي",
    ])
}
