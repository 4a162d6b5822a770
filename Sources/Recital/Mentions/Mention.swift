/// A stretch of a document that denotes an instrument.
///
/// A mention says what is printed; which instrument it is, a `Reference` says.
public struct Mention: Sendable {
  /// What kind of mention it is.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// A symbol in full: `A/CONF.192/15`.
    case symbol
    /// A number with the noun resolution: `第 56/24 V 号决议`.
    case resolution
    /// A number with the noun decision: `decision 60/519`.
    case decision
    /// A suffix on a symbol named before: the `Corr.2` of `A/60/88 和 Corr.2`.
    case suffix
    /// A treaty by its place in the Treaty Series.
    case treaty
    /// An instrument by its name: `《行动纲领》`.
    case named
    /// All the resolutions of a title: "all previous resolutions entitled …".
    case series
    /// An instrument by a word that points back: "that resolution".
    case anaphora
  }

  /// What is printed, as parts.
  public enum Designation: Hashable, Sendable {
    /// A symbol, read in full.
    case symbol(DocumentSymbol)
    /// A supplement to the Official Records, whose symbol its session and number tell.
    case supplement(DocumentSymbol)
    /// The number of a resolution or decision, its body still open.
    case act(ActNumber)
    /// A name.
    case name(NameKey)
    /// A series, by its title.
    case series(NameKey)
  }

  /// What is printed, as parts.
  public var designation: Designation
  /// What kind of mention it is.
  public var form: Form
  private var treatment: Treatment?
  private var storedRange: StoredRange
  private var storedPassage: Int32
  private var storedDate: CalendarDate.Stored = .none
  private var storedPinpoint = StoredRange.none
  private var storedVerb = StoredRange.none

  /// Creates a mention without date, pinpoint or verb.
  public init(form: Form, designation: Designation, range: Range<Int>, passage: Int) {
    self.form = form
    self.designation = designation
    storedRange = StoredRange(range)
    storedPassage = Int32(truncatingIfNeeded: passage)
  }
}

// A text may hold tens of thousands of mentions: kept in half the bytes, they are read and copied
// in half the time.
extension Mention {
  /// UTF-8 offsets into the reading text.
  public var range: Range<Int> {
    get { storedRange.lower..<storedRange.upper }
    set { storedRange = StoredRange(newValue) }
  }

  /// Index of its passage in `Document.passages`.
  public var passage: Int {
    get { Int(storedPassage) }
    set { storedPassage = Int32(truncatingIfNeeded: newValue) }
  }

  /// The date printed with it.
  public var date: CalendarDate? {
    get { storedDate.date }
    set { storedDate = CalendarDate.Stored(newValue) }
  }

  /// The pinpoint printed with it, as offsets into the reading text.
  public var pinpoint: Range<Int>? {
    get { storedPinpoint.range }
    set { storedPinpoint = newValue.map { StoredRange($0) } ?? .none }
  }

  /// The verb that governs it.
  public var verb: CitingVerb? {
    get {
      guard let treatment, let range = storedVerb.range else { return nil }
      return CitingVerb(range: range, treatment: treatment)
    }
    set {
      treatment = newValue?.treatment
      storedVerb = newValue.map { StoredRange($0.range) } ?? .none
    }
  }

  /// Whether a verb was looked for and none governs it.
  var isAlone: Bool { storedVerb == .searched }

  /// Notes that no verb governs it.
  mutating func standsAlone() { storedVerb = .searched }
}
