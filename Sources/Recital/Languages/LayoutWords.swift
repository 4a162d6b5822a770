/// The words by which the layout of a resolution in one language is known.
///
/// Shared by reference, since it is asked about with every line.
final class LayoutWords: Sendable {
  /// Words as UTF-8.
  typealias Phrase = [UInt8]

  /// The words with which a body begins to speak: `The General Assembly`, `大会`.
  let formulas: PhraseTable<Body>
  /// The same bodies as a masthead names them.
  let mastheads: [(phrase: Phrase, body: Body)]
  /// How preambular paragraphs begin.
  let recitals: PhraseTable<Void>
  /// How operative paragraphs begin.
  let decisions: PhraseTable<Void>
  /// The heading of an annex.
  let annexes: PhraseTable<Void>
  /// How the lines begin, or what they hold, that close a resolution.
  let closings: [Phrase]
  /// How footnotes begin.
  let notes: PhraseTable<Void>
  /// How the heading of a resolution of the Security Council begins.
  let resolutions: PhraseTable<Void>
  /// The word before the agenda item.
  let agendaItems: [Phrase]
  /// The months, January first; empty where they are figures.
  let months: [Phrase]
  /// The same with their numbers, from 1 on.
  let monthNumbers: PhraseTable<Int>

  /// Makes a table of words as they are written.
  init(
    formulas: [(String, Body)], mastheads: [(String, Body)], recitals: [String],
    decisions: [String], annexes: [String], closings: [String], notes: [String],
    resolutions: [String], agendaItems: [String], months: [String]
  ) {
    self.formulas = PhraseTable(.first, letters: .exact, formulas)
    self.mastheads = mastheads.map { (Array($0.0.utf8), $0.1) }
    self.recitals = PhraseTable(.first, letters: .exact, recitals)
    self.decisions = PhraseTable(.first, letters: .exact, decisions)
    self.annexes = PhraseTable(.first, letters: .exact, annexes)
    self.closings = closings.map { Array($0.utf8) }
    self.notes = PhraseTable(.first, letters: .exact, notes)
    self.resolutions = PhraseTable(.first, letters: .exact, resolutions)
    self.agendaItems = agendaItems.map { Array($0.utf8) }
    self.months = months.map { Array($0.utf8) }
    monthNumbers = PhraseTable(
      .first, letters: .exact, months.enumerated().map { ($0.element, $0.offset + 1) })
  }

  /// The table of a language.
  static func of(_ language: Language) -> LayoutWords {
    switch language {
    case .arabic: .arabic
    case .chinese: .chinese
    case .english: .english
    case .french: .french
    case .russian: .russian
    case .spanish: .spanish
    }
  }
}
