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
    /// How an adjective ends between a possessive and its noun: «свои предыдущие резолюции».
    var adjectives = Lexicon.table(.last, "")
    /// Words between a noun and its number: " №", " السابقة".
    var tails = Lexicon.table(.last, "")
    /// Words that are glued to the beginning of a noun: `و`, `ب`, `ال`.
    var prefixes = Lexicon.table(.last, "")
    /// Prepositions and articles before a body between the noun and its number: "résolutions du
    /// Conseil de sécurité 2088 (2013)".
    var articles = Lexicon.table(.last, "")
    /// Whether bodies stand behind numbers, so that each noun says anew whose it is.
    var standBehind = false
  }
}
