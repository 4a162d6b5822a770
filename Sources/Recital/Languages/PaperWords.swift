/// The words by which the head of a paper (a report, a letter, a draft) says what it is.
struct PaperWords: Sendable {
  /// What a line of a head says that the paper is.
  enum Kind: Sendable {
    /// A letter, whose line names sender and day: it is its own title.
    case letter
    /// A report or a note: its title stands above.
    case report
    /// A draft or an amendment, under the names of its sponsors: its title stands below.
    case draft
  }

  private let kinds: PhraseTable<Kind>
  private let drafts: [[UInt8]]
  /// Whether the line ends with its word, as in `秘书长的报告`.
  private let standBehind: Bool

  private init(
    letters: [String], reports: [String], drafts: [String], standBehind: Bool = false
  ) {
    kinds = PhraseTable(
      standBehind ? .last : .first, letters: .exact,
      letters.map { ($0, Kind.letter) } + reports.map { ($0, Kind.report) })
    self.drafts = drafts.map { Array($0.utf8) }
    self.standBehind = standBehind
  }

  /// What a stretch of a head says that the paper is; nil where it says nothing of the kind.
  func kind(of text: TextStretch) -> Kind? {
    if drafts.contains(where: text.holds) { return .draft }
    let (bytes, range) = (text.bytes.span, text.range)
    if standBehind {
      return kinds.match(in: bytes, before: range.upperBound, from: range.lowerBound)?.value
    }
    return kinds.match(in: bytes, at: range.lowerBound, until: range.upperBound)?.value
  }

  /// The words of a language.
  static func of(_ language: Language) -> PaperWords {
    switch language {
    case .arabic: arabic
    case .chinese: chinese
    case .english: english
    case .french: french
    case .russian: russian
    case .spanish: spanish
    }
  }

  private static let english = PaperWords(
    letters: [
      "Letter dated", "Letters dated", "Identical letters dated", "Note verbale dated",
      "Notes verbales dated", "Identical notes verbales dated", "Cable dated", "Telegram dated",
    ],
    reports: [
      "Report of", "Report by", "Reports of", "Report submitted", "Interim report of",
      "Final report of", "Note by", "Note of", "Statement by", "Statement submitted",
      "Memorandum by",
      "Working paper",
    ],
    drafts: [
      "draft resolution", "Draft resolution", "draft decision", "Draft decision", "amendment to",
      "amendments to",
    ])
  private static let french = PaperWords(
    letters: [
      "Lettre datée", "Lettres datées", "Lettres identiques datées", "Note verbale datée",
      "Notes verbales datées", "Lettre, en date du", "Télégramme daté",
    ],
    reports: [
      "Rapport d", "Rapports d", "Note d", "Note présentée", "Mémoire d", "Exposé d",
      "Document de travail",
    ],
    drafts: [
      "projet de résolution", "Projet de résolution", "projet de décision", "Projet de décision",
      "amendement au", "amendements au",
    ])
  private static let spanish = PaperWords(
    letters: [
      "Carta de fecha", "Cartas de fecha", "Cartas idénticas de fecha", "Nota verbal de fecha",
      "Notas verbales de fecha", "Carta dirigida",
    ],
    reports: ["Informe d", "Informes d", "Nota d", "Memorando d", "Documento de trabajo"],
    drafts: [
      "proyecto de resolución", "Proyecto de resolución", "proyecto de decisión",
      "Proyecto de decisión", "enmienda al", "enmiendas al",
    ])
  private static let russian = PaperWords(
    letters: ["Письмо", "Письма", "Идентичные письма", "Вербальная нота", "Вербальные ноты"],
    reports: ["Доклад", "Записка", "Меморандум", "Заявление", "Рабочий документ"],
    drafts: [
      "проект резолюции", "Проект резолюции", "проект решения", "Проект решения", "поправка к",
      "поправки к",
    ])
  private static let arabic = PaperWords(
    letters: ["رسالة مؤرخة", "رسالتان", "رسائل", "رسالة", "مذكرة شفوية", "مذكرات شفوية"],
    reports: ["تقرير", "تقارير", "مذكرة من", "مذكرة مقدمة", "بيان", "ورقة عمل"],
    drafts: ["مشروع قرار", "مشروع مقرر", "مشروع القرار", "تعديل على", "تعديلات على"])
  private static let chinese = PaperWords(
    letters: ["的信", "的同文信", "的普通照会", "的电报"],
    reports: ["的报告", "的说明", "的备忘录", "的声明", "工作文件"],
    drafts: ["决议草案", "决定草案", "修正案"], standBehind: true)
}
