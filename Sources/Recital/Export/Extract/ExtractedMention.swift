/// One line of the output of `recital extract`: a mention, what it denotes, and why.
public struct ExtractedMention: Sendable {
  /// The path as given.
  public var source: String
  /// The symbol of the citing document.
  public var document: String?
  /// The language of the citing document.
  public var language: Language
  /// Canonical symbol or name of the instrument; nil while unresolved.
  public var target: String?
  /// What kind of mention it is.
  public var form: Mention.Form
  /// The mention as printed, its lines joined.
  public var text: String
  /// UTF-8 offsets into the source text.
  public var range: Range<Int>
  /// Line of its first byte, counted from 1.
  public var line: Int
  /// The kind of its passage.
  public var place: Passage.Kind
  /// Number or index of the passage.
  public var paragraph: String?
  /// The number of the footnote it stands in.
  public var footnote: String?
  /// The passage that calls that footnote: "preamble 2".
  public var calledFrom: String?
  /// The governing verb as printed.
  public var verb: String?
  /// The class of the verb.
  public var treatment: Treatment?
  /// The date printed with it.
  public var date: CalendarDate?
  /// The pinpoint as printed.
  public var pinpoint: String?
  /// Codes of the reasons for this target, or of the reason why there is none.
  public var reasons: [String]
  /// How sure the target is, a fraction from 0 to 1; 0 without a target.
  public var confidence: Double
  /// The page of its first byte, counted from 1; nil where the format has no pages.
  public var page: Int?
  /// The identifier of the innermost element it begins in (`eId` of Akoma Ntoso), where the file
  /// has them.
  public var identifier: String?
}

extension AnalysedDocument {
  /// The references and open mentions of a document, by place in the source.
  ///
  /// - Complexity: O(*n* + *m* log *m*) for a source of *n* bytes with *m* mentions.
  public func extractedMentions() -> [ExtractedMention] {
    let builder = ExtractedMentionBuilder(document)
    var rows = references.map { reference in
      builder.row(
        reference.mention, target: reference.target.description, reference.reasons.codes,
        reference.confidence)
    }
    rows += unresolved.map { open in
      builder.row(open.mention, target: nil, open.reason.codes, 0)
    }
    return rows.enumerated().sorted { left, right in
      (left.element.range.lowerBound, left.offset)
        < (right.element.range.lowerBound, right.offset)
    }.map(\.element)
  }
}

extension Unresolved.Reason {
  /// The codes of the reason, with the candidates: `ambiguous`, `unknown`, `no-antecedent`.
  public var codes: [String] {
    switch self {
    case .unknown(let nearest): ["unknown"] + nearest.map { "nearest:\($0)" }
    case .ambiguous(let candidates): ["ambiguous"] + candidates.map { "candidate:\($0)" }
    case .noAntecedent: ["no-antecedent"]
    }
  }
}
