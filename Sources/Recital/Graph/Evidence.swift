/// What a reference leaves in the graph: enough to print it without its document.
public struct Evidence: Hashable, Sendable {
  /// The document it stands in, as an index into `CitationGraph.sources`.
  public var source: Int
  /// Its index among the references of that document.
  public var reference: Int
  /// The mention, on one line.
  public var text: String
  /// The line of the source, counted from 1.
  public var line: Int
  /// What kind of mention it is.
  public var form: Mention.Form
  /// The kind of passage it stands in.
  public var place: Passage.Kind
  /// The number of that passage, 0 where it has none.
  public var paragraph: Int
  /// The citing verb as printed.
  public var verb: String?
  /// The class of that verb.
  public var treatment: Treatment?
  /// The date printed with the mention.
  public var date: CalendarDate?
  /// The pinpoint as printed.
  public var pinpoint: String?
  /// Why this target.
  public var reasons: Reasons
  /// How sure that is, a fraction from 0 to 1.
  public var confidence: Double

  /// Creates evidence of a mention without verb, date or pinpoint.
  public init(
    source: Int, reference: Int, text: String, line: Int, form: Mention.Form, place: Passage.Kind,
    paragraph: Int, reasons: Reasons, confidence: Double
  ) {
    self.source = source
    self.reference = reference
    self.text = text
    self.line = line
    self.form = form
    self.place = place
    self.paragraph = paragraph
    self.reasons = reasons
    self.confidence = confidence
  }

  /// Whether it says more than other evidence: first the surer, then the one with a verb.
  func isBetter(than other: Evidence) -> Bool {
    guard confidence == other.confidence else { return confidence > other.confidence }
    return treatment != nil && other.treatment == nil
  }
}
