extension Lexicon {
  /// How one language names a series of resolutions, besides its `seriesPhrases`.
  struct SeriesWords: Sendable {
    /// Words before the phrase that join it to what stands before: "as well as ", "its ".
    var joints = Lexicon.table(.first, "")
    /// Words between the phrase and the title: "entitled ", "on ".
    var links = Lexicon.table(.first, "")
    /// The words behind a title that stands before the noun: `的决议`.
    var ends = Lexicon.table(.first, "")
    /// Words for the subject of the document itself: "this question".
    var ownSubjects = Lexicon.table(.first, "")
  }
}
