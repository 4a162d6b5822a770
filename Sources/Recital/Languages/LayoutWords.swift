/// The words by which the layout of a resolution in one language is known.
struct LayoutWords: Sendable {
  /// Words as UTF-8.
  typealias Phrase = [UInt8]

  /// The words with which a body begins to speak: `The General Assembly`, `大会`.
  var formulas: [(phrase: Phrase, body: Body)] { names[0] }
  /// The same bodies as a masthead names them.
  var mastheads: [(phrase: Phrase, body: Body)] { names[1] }
  /// How preambular paragraphs begin.
  var recitals: [Phrase] { lists[0] }
  /// How operative paragraphs begin.
  var decisions: [Phrase] { lists[1] }
  /// The heading of an annex.
  var annexes: [Phrase] { lists[2] }
  /// How the lines begin, or what they hold, that close a resolution.
  var closings: [Phrase] { lists[3] }
  /// How footnotes begin.
  var notes: [Phrase] { lists[4] }
  /// How the heading of a resolution of the Security Council begins.
  var resolutions: [Phrase] { lists[5] }
  /// The word before the agenda item.
  var agendaItems: [Phrase] { lists[6] }
  /// The months, January first; empty where they are figures.
  var months: [Phrase] { lists[7] }

  // Two references instead of ten: the table is handed on with every line.
  private let names: [[(phrase: Phrase, body: Body)]]
  private let lists: [[Phrase]]

  /// Makes a table of words as they are written.
  init(
    formulas: [(String, Body)], mastheads: [(String, Body)], recitals: [String],
    decisions: [String], annexes: [String], closings: [String], notes: [String],
    resolutions: [String], agendaItems: [String], months: [String]
  ) {
    names = [formulas, mastheads].map { list in list.map { (Array($0.0.utf8), $0.1) } }
    lists = [
      recitals, decisions, annexes, closings, notes, resolutions, agendaItems, months,
    ].map { list in list.map { Array($0.utf8) } }
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
