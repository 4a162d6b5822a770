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
  /// How the line begins that prints the document's own symbol at its end.
  let letterheads: PhraseTable<Void>
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
  /// How the heading of a decision begins, or that of a statement by the President, which is true.
  let decisionHeads: PhraseTable<Bool>
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
    letterheads = PhraseTable(.first, letters: .exact, LayoutWords.letterheads)
    decisionHeads = PhraseTable(
      .first, letters: .exact,
      LayoutWords.decisionHeads.map { ($0, false) } + LayoutWords.statementHeads.map { ($0, true) })
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

  /// The organization and its bodies in all languages, since a letterhead may keep another than the
  /// text.
  private static let letterheads = [
    "United Nations", "General Assembly", "Security Council", "Economic and Social Council",
    "Human Rights Council", "Nations Unies", "Assemblée générale", "Conseil de sécurité",
    "Conseil économique et social", "Naciones Unidas", "Asamblea General", "Consejo de Seguridad",
    "Consejo Económico y Social", "Организация Объединенных Наций", "Генеральная Ассамблея",
    "Совет Безопасности", "Экономический и Социальный Совет", "الأمم المتحدة", "الجمعية العامة",
    "مجلس الأمن", "المجلس الاقتصادي والاجتماعي", "联合国", "聯合國", "大会", "安全理事会",
    "经济及社会理事会",
  ]

  /// How sites that copy documents name themselves under the title of a page.
  static let sites = PhraseTable<Void>(
    .first, letters: .exact,
    [
      "维基文库", "維基文庫", "中华文库", "From Wikisource", "Wikisource", "Wikisource,", "Викитека",
      "Материал из Викитеки", "ويكي مصدر", "De Wikisource", "Extrait de Wikisource",
    ])

  /// The headings of decisions in all languages, which are few.
  private static let decisionHeads = [
    "Decision ", "DECISION ", "General Assembly decision ", "Economic and Social Council decision ",
    "Human Rights Council decision ", "Décision ", "DÉCISION ", "Decisión ", "DECISIÓN ",
    "Решение ", "РЕШЕНИЕ ", "المقرر ", "مقرر ",
  ]

  private static let statementHeads = [
    "Presidential Statement ", "Presidential statement ", "PRESIDENTIAL STATEMENT ",
    "Déclaration présidentielle ", "Declaración presidencial ", "Заявление Председателя ",
  ]

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
