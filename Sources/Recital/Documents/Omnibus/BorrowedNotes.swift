/// Footnotes that another document of the same file owns, and that a document calls too.
///
/// They explain the names at their calls; what they cite is cited by their owner alone.
struct BorrowedNotes {
  /// The footnotes, by place.
  var notes: [Passage]
  /// The calls of them, by place.
  var calls: [FootnoteCall]
}

extension Document {
  /// The document with the calls of borrowed footnotes among its own, for the reader of names.
  var withBorrowedCalls: Document {
    guard let borrowed else { return self }
    var document = self
    document.calls = (calls + borrowed.calls).sorted {
      ($0.passage, $0.range.lowerBound) < ($1.passage, $1.range.lowerBound)
    }
    return document
  }
}
