extension Finding {
  /// What a check looks for; the raw value is the name in the output.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// Number and year of a resolution of the Security Council do not go together.
    case councilYear = "council-year"
    /// The date printed is not that of the cited document in the run.
    case citedDate = "cited-date"
    /// The date printed lies outside the session or year of the number.
    case sessionDate = "session-date"
    /// What is cited is later than the document that cites it.
    case laterDocument = "later-document"
    /// There is an instrument of that number, but of another kind: a decision, not a resolution.
    case otherKind = "other-kind"
    /// The series that is cited has a newer member.
    case outdated
    /// A footnote is called and is not there.
    case missingFootnote = "missing-footnote"
    /// A footnote is there and nothing calls it.
    case uncalledFootnote = "uncalled-footnote"
    /// A number may be that of more than one body.
    case ambiguousNumber = "ambiguous-number"
    /// A `Corr.` or `Add.` has no document before it.
    case danglingSuffix = "dangling-suffix"
    /// No other document knows a `Corr.` of that number.
    case unknownSuffix = "unknown-suffix"
    /// A number leads to no instrument.
    case unresolved
    /// A name leads to no instrument, but one near it does.
    case unknownName = "unknown-name"
    /// The official link on a citation leads to another instrument.
    case officialLink = "official-link"
    /// A list names one instrument twice.
    case duplicate
    /// The language versions of a document do not cite the same.
    case languageVersions = "language-versions"
  }

  /// How much a finding matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Something is wrong, as far as the text and the run can tell.
    case warning
    /// Something is worth a look and may be as it should be.
    case note
  }
}

extension Finding.Rule {
  /// How much its findings matter.
  public var severity: Finding.Severity {
    switch self {
    case .outdated, .unknownSuffix, .unknownName, .languageVersions: .note
    default: .warning
    }
  }

  /// What it looks for, in a sentence.
  public var summary: String {
    switch self {
    case .councilYear:
      "Number and year of a Security Council resolution do not go together."
    case .citedDate: "The date printed is not the date of the cited document."
    case .sessionDate: "The date printed lies outside the session or year of the number."
    case .laterDocument: "A document cites one that is later than itself."
    case .otherKind: "A resolution is cited as a decision, or a decision as a resolution."
    case .outdated: "The series that is cited has a newer member."
    case .missingFootnote: "A footnote is called and is not there."
    case .uncalledFootnote: "A footnote is there and nothing calls it."
    case .ambiguousNumber: "A number may be that of more than one body."
    case .danglingSuffix: "A Corr. or Add. has no document before it."
    case .unknownSuffix: "The other documents know a Corr. of another number only."
    case .unresolved: "A number leads to no instrument."
    case .unknownName: "A name leads to no instrument, but one near it does."
    case .officialLink: "The official link on a citation leads to another instrument."
    case .duplicate: "A list names one instrument twice."
    case .languageVersions: "The language versions of a document do not cite the same."
    }
  }
}
