/// A paragraph as lines of the source, before it is known what passage it makes.
struct Paragraph: BitwiseCopyable {
  /// What the first line tells.
  enum Lead: UInt8 {
    case plain
    /// The words with which a body begins to speak.
    case formula
    /// The number of a resolution.
    case title
    /// `12.`
    case ordinal
    /// `(a)`
    case subItem
    case annex
    /// A line after the end of a resolution: its date, its meeting.
    case closing
    /// A capital alone.
    case letter
    /// `[on the report of …]`
    case bracket
    /// `* * *`
    case ornament
  }

  // Twelve bytes in all: a text has one for every paragraph.
  private let storedFirst: UInt32
  private let storedNumber: Int32
  let lead: Lead

  /// Creates a paragraph.
  @inline(__always)
  init(first: Int, lead: Lead, number: Int = 0) {
    storedFirst = UInt32(truncatingIfNeeded: first)
    storedNumber = Int32(truncatingIfNeeded: number)
    self.lead = lead
  }

  /// Index of its first piece.
  var first: Int {
    @inline(__always) get { Int(storedFirst) }
  }

  /// The number printed before it, or 0.
  var number: Int {
    @inline(__always) get { Int(storedNumber) }
  }
}

/// The paragraphs and footnotes of a source, in the order of the page.
struct PageParagraphs {
  /// Indices of lines, for the paragraphs one after the other.
  var pieces: [Int32] = []
  var paragraphs: [Paragraph] = []
  /// The same for the footnotes.
  var notePieces: [Int32] = []
  var notes: [Note] = []
  /// Calls that stood on lines of their own.
  var calls: [LineCall] = []
  /// Where the source prints the document's own symbol on a line of its own.
  var symbol: Range<Int>?

  /// A footnote.
  struct Note: BitwiseCopyable {
    var first: Int
    var number: Int
  }

  /// A call on a line of its own.
  struct LineCall {
    var number: Int
    /// How many pieces stood before it.
    var piece: Int
  }

  /// The pieces of a paragraph.
  func pieces(of paragraph: Int) -> Range<Int> {
    let next = paragraph + 1
    let end = next < paragraphs.count ? paragraphs[next].first : pieces.count
    return paragraphs[paragraph].first..<end
  }

  /// The pieces of a footnote.
  func pieces(ofNote note: Int) -> Range<Int> {
    let end = note + 1 < notes.count ? notes[note + 1].first : notePieces.count
    return notes[note].first..<end
  }
}
