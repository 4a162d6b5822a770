/// A stretch of a document with one function.
public struct Passage: Hashable, Sendable {
  /// What a passage is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
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
  /// Its number, 0 where it has none.
  ///
  /// Counted from 1 within its kind; for a footnote and an operative paragraph the number printed.
  public var number: Int
  /// UTF-8 offsets into the reading text.
  public var range: Range<Int>

  /// Creates a passage.
  public init(kind: Kind, number: Int, range: Range<Int>) {
    self.kind = kind
    self.number = number
    self.range = range
  }
}
