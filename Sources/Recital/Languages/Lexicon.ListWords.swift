extension Lexicon {
  /// How one language joins the members of a list, besides its `conjunctions`.
  final class ListWords: Sendable {
    /// What joins the letters of one number, true where it is a range: " and ", " to ".
    let letters: PhraseTable<Bool>
    /// What joins the first and the last of a range of suffixes: "Add.1 to 3".
    let suffixRanges: PhraseTable<Void>
    /// What ends a phrase behind which a list goes on, besides the comma: " and", " as well as".
    let resumptions: PhraseTable<Void>
    /// What leads from a member to what it is about: ", on ", " sur ".
    let topics: PhraseTable<Void>
    /// What joins a clause to the one before it: "and ".
    let clauses: PhraseTable<Void>

    /// Dashes, which every language has, and the words of one.
    init(
      letters: [(String, Bool)], suffixRanges: [String], resumptions: String = "",
      topics: String = "", clauses: String = ""
    ) {
      let dashes = [("-", true), ("–", true), ("—", true), (" - ", true), (" – ", true)]
      self.letters = PhraseTable(.first, [(", ", false)] + dashes + letters)
      self.suffixRanges = PhraseTable(.first, ["-", "–", "—", "‑"] + suffixRanges)
      self.resumptions = Lexicon.table(.last, resumptions)
      self.topics = Lexicon.table(.first, topics)
      self.clauses = Lexicon.table(.first, clauses)
    }
  }
}
