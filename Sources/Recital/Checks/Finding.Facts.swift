extension Finding {
  /// What a rule found, as values.
  public enum Facts: Hashable, Sendable {
    /// The resolution as printed, and the year in which that number was adopted, where there is one.
    case councilYear(printed: DocumentSymbol, year: Int?)
    /// What is cited, the date printed, and the date in the document itself.
    case citedDate(target: DocumentSymbol, printed: CalendarDate, own: CalendarDate)
    /// What is cited, the date printed, the days that fit, and the number in the session of the date.
    case sessionDate(
      target: DocumentSymbol, printed: CalendarDate, likely: ClosedRange<CalendarDate>,
      fitting: DocumentSymbol?)
    /// What is cited, its first possible day, and the last possible day of the citing document.
    case laterDocument(target: DocumentSymbol, day: CalendarDate?, citing: CalendarDate?)
    /// What is cited, and the instrument of another kind that has its number.
    case otherKind(target: DocumentSymbol, known: DocumentSymbol, isInRun: Bool)
    /// What is cited, and the newest member of its series.
    case outdated(target: DocumentSymbol, newer: DocumentSymbol)
    /// The number of the footnote, and the last one that is there.
    case missingFootnote(number: Int, last: Int?)
    /// The number of the footnote.
    case uncalledFootnote(number: Int)
    /// The instruments it may be.
    case ambiguousNumber([Instrument])
    /// The suffix as printed.
    case danglingSuffix(String)
    /// What is cited, and the suffixes of the same kind that others cite.
    case unknownSuffix(target: DocumentSymbol, known: [DocumentSymbol])
    /// What is printed, and the nearest instruments.
    case unresolved(text: String, nearest: [Instrument])
    /// The name as printed, and the instruments that are called so or nearly so.
    case unknownName(String, nearest: [Instrument])
    /// What the text cites, and what the link on it leads to.
    case officialLink(target: DocumentSymbol, linked: DocumentSymbol)
    /// What is named twice.
    case duplicate(DocumentSymbol)
    /// What one version cites and the other does not; whether the place is in the one that does.
    case languageVersions(
      target: DocumentSymbol, cites: Language, lacks: Language, isInCiting: Bool)
    /// How many references stand in the footnotes of one version, where the other has no footnotes;
    /// whether the place is in the one that has them.
    case missingNotes(references: Int, cites: Language, lacks: Language, isInCiting: Bool)
  }
}

extension Finding.Facts {
  /// The rule that such facts belong to.
  public var rule: Finding.Rule {
    switch self {
    case .councilYear: .councilYear
    case .citedDate: .citedDate
    case .sessionDate: .sessionDate
    case .laterDocument: .laterDocument
    case .otherKind: .otherKind
    case .outdated: .outdated
    case .missingFootnote: .missingFootnote
    case .uncalledFootnote: .uncalledFootnote
    case .ambiguousNumber: .ambiguousNumber
    case .danglingSuffix: .danglingSuffix
    case .unknownSuffix: .unknownSuffix
    case .unresolved: .unresolved
    case .unknownName: .unknownName
    case .officialLink: .officialLink
    case .duplicate: .duplicate
    case .languageVersions, .missingNotes: .languageVersions
    }
  }
}
