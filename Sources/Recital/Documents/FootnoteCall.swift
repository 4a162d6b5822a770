/// The place in a passage that calls a footnote.
public struct FootnoteCall: Hashable, Sendable {
  /// The number of the footnote called.
  public var number: Int
  /// UTF-8 offsets of the mark in the reading text; empty where the mark stood on a line of its
  /// own and was left out of the reading text.
  public var range: Range<Int>
  /// Index of the calling passage in `Document.passages`.
  public var passage: Int

  /// Creates a call.
  public init(number: Int, range: Range<Int>, passage: Int) {
    self.number = number
    self.range = range
    self.passage = passage
  }
}
