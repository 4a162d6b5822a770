/// Something in a document that a drafter or an editor should look at.
///
/// A finding holds facts; `Finding.Facts` turns them into sentences.
public struct Finding: Hashable, Sendable {
  /// A stretch of a document of the run.
  public struct Place: Hashable, Sendable {
    /// Index of the document in `Analysis.documents`.
    public var document: Int
    /// UTF-8 offsets into the reading text.
    public var range: Range<Int>

    /// Creates a place.
    public init(document: Int, range: Range<Int>) {
      self.document = document
      self.range = range
    }
  }

  /// What was found.
  public var facts: Facts
  /// Where it stands.
  public var place: Place
  /// The passage of another document to read beside it.
  public var beside: Place?

  /// Creates a finding.
  public init(facts: Facts, place: Place, beside: Place? = nil) {
    self.facts = facts
    self.place = place
    self.beside = beside
  }

  /// The rule that found it.
  public var rule: Rule { facts.rule }
}
