/// The words by which the layout of a resolution in one language is known.
struct LayoutWords: Sendable {
  /// Words as UTF-8.
  typealias Phrase = [UInt8]

  /// The words with which a body begins to speak: `The General Assembly`, `大会`.
  var formulas: [(phrase: Phrase, body: Body)]
  /// The same bodies as a masthead names them.
  var mastheads: [(phrase: Phrase, body: Body)]
  /// How preambular paragraphs begin.
  var recitals: [Phrase]
  /// How operative paragraphs begin.
  var decisions: [Phrase]
  /// The heading of an annex.
  var annexes: [Phrase]
  /// How the lines begin, or what they hold, that close a resolution.
  var closings: [Phrase]
  /// How footnotes begin.
  var notes: [Phrase]
  /// How the heading of a resolution of the Security Council begins.
  var resolutions: [Phrase]
  /// The word before the agenda item.
  var agendaItems: [Phrase]
  /// The months, January first; empty where they are figures.
  var months: [Phrase]

  /// Makes a table of words as they are written.
  init(
    formulas: [(String, Body)], mastheads: [(String, Body)], recitals: [String],
    decisions: [String], annexes: [String], closings: [String], notes: [String],
    resolutions: [String], agendaItems: [String], months: [String]
  ) {
    func phrases(_ words: [String]) -> [Phrase] { words.map { Array($0.utf8) } }
    self.formulas = formulas.map { (Array($0.0.utf8), $0.1) }
    self.mastheads = mastheads.map { (Array($0.0.utf8), $0.1) }
    self.recitals = phrases(recitals)
    self.decisions = phrases(decisions)
    self.annexes = phrases(annexes)
    self.closings = phrases(closings)
    self.notes = phrases(notes)
    self.resolutions = phrases(resolutions)
    self.agendaItems = phrases(agendaItems)
    self.months = phrases(months)
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
