/// A stretch of a document with one function.
public struct Passage: Hashable, Sendable, BitwiseCopyable {
  /// What a passage is.
  public enum Kind: String, Hashable, Sendable, CaseIterable, BitwiseCopyable {
    /// What stands before the title: masthead, session, agenda item, "on the report of".
    case header
    /// The document's own title.
    case title
    /// A preambular paragraph.
    case preamble
    /// An operative paragraph, or a part of one.
    case operative
    /// A footnote.
    case footnote
    /// A paragraph of an annex.
    case annex
    /// A heading inside the text.
    case heading
    /// Any other text.
    case body
  }

  /// What the passage is.
  public var kind: Kind
  // Sixteen bytes in all instead of thirty-two: a text has one for every paragraph.
  private var storedNumber: Int32
  private var start: Int32
  private var end: Int32

  /// Its number, 0 where it has none.
  ///
  /// Counted from 1 within its kind; for a footnote and an operative paragraph the number printed.
  public var number: Int {
    get { Int(storedNumber) }
    set { storedNumber = Int32(truncatingIfNeeded: newValue) }
  }

  /// UTF-8 offsets into the reading text.
  public var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set {
      start = Int32(truncatingIfNeeded: newValue.lowerBound)
      end = Int32(truncatingIfNeeded: newValue.upperBound)
    }
  }

  /// Creates a passage.
  public init(kind: Kind, number: Int, range: Range<Int>) {
    self.kind = kind
    storedNumber = Int32(truncatingIfNeeded: number)
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
  }

  /// Creates a passage between two offsets.
  @inline(__always)
  init(kind: Kind, number: Int, start: Int, end: Int) {
    self.kind = kind
    storedNumber = Int32(truncatingIfNeeded: number)
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }
}
