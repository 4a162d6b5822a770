extension Lexicon {
  /// How one language names a series of resolutions, besides its `seriesPhrases`.
  ///
  /// Shared by reference: a copy of its tables would cost more than many a mention.
  final class SeriesWords: Sendable {
    /// Words before the phrase that join it to what stands before: "as well as ", "its ".
    let joints: PhraseTable<Void>
    /// Words between the phrase and the title: "entitled ", "on ".
    let links: PhraseTable<Void>
    /// The words behind a title that stands before the noun: `的决议`.
    let ends: PhraseTable<Void>
    /// Words for the subject of the document itself: "this question".
    let ownSubjects: PhraseTable<Void>

    init(
      joints: PhraseTable<Void> = Lexicon.table(.first, ""),
      links: PhraseTable<Void> = Lexicon.table(.first, ""),
      ends: PhraseTable<Void> = Lexicon.table(.first, ""),
      ownSubjects: PhraseTable<Void> = Lexicon.table(.first, "")
    ) {
      self.joints = joints
      self.links = links
      self.ends = ends
      self.ownSubjects = ownSubjects
    }
  }
}
