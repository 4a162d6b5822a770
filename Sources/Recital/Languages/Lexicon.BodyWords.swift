extension Lexicon {
  /// How one language says which body an act is of, besides its `owners`.
  struct BodyWords: Sendable {
    /// What leads from a number to the body: " of ", " adopted by ".
    var links = Lexicon.table(.first, "")
    /// What stands between a body and its possessive: "the Council in its resolution".
    var prepositions = Lexicon.table(.last, "")
    /// Who speaks at the beginning of a statement: "The Security Council ".
    var speakers = Lexicon.table(.first, "")
    /// What is numbered like an act but is none: `商定`, `议定书`.
    var otherNouns = Lexicon.table(.first, "")
    /// Prepositions and articles before a body between the noun and its number: "résolutions du
    /// Conseil de sécurité 2088 (2013)".
    var articles = Lexicon.table(.last, "")
    /// Whether bodies stand behind numbers, so that each noun says anew whose it is.
    var standBehind = false
  }
}
