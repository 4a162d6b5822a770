extension Lexicon {
  /// How one language says which body an act is of, besides its `owners`.
  ///
  /// Shared by reference: a copy of its tables would cost more than many a mention.
  final class BodyWords: Sendable {
    /// What leads from a number to the body: " of ", " adopted by ".
    let links: PhraseTable<Void>
    /// What stands between a body and its possessive: "the Council in its resolution".
    let prepositions: PhraseTable<Void>
    /// Who speaks at the beginning of a statement: "The Security Council ".
    let speakers: PhraseTable<Void>
    /// What is numbered like an act but is none: `商定`, `议定书`.
    let otherNouns: PhraseTable<Void>
    /// How an adjective ends between a possessive and its noun: «свои предыдущие резолюции».
    let adjectives: PhraseTable<Void>
    /// Words between a noun and its number: " №", " السابقة".
    let tails: PhraseTable<Void>
    /// Words that are glued to the beginning of a noun: `و`, `ب`, `ال`.
    let prefixes: PhraseTable<Void>
    /// The organization that a body is of, named behind it: " de las Naciones Unidas".
    let organizations: PhraseTable<Void>
    /// Prepositions and articles before a body between the noun and its number: "résolutions du
    /// Conseil de sécurité 2088 (2013)".
    let articles: PhraseTable<Void>
    /// Words that stand for the noun of acts before a body: "celles de la Commission 1992/54".
    let demonstratives: PhraseTable<Void>
    /// Whether bodies stand behind numbers, so that each noun says anew whose it is.
    let standBehind: Bool

    init(
      links: PhraseTable<Void> = Lexicon.table(.first, ""),
      prepositions: PhraseTable<Void> = Lexicon.table(.last, ""),
      speakers: PhraseTable<Void> = Lexicon.table(.first, ""),
      otherNouns: PhraseTable<Void> = Lexicon.table(.first, ""),
      adjectives: PhraseTable<Void> = Lexicon.table(.last, ""),
      tails: PhraseTable<Void> = Lexicon.table(.last, ""),
      prefixes: PhraseTable<Void> = Lexicon.table(.last, ""),
      organizations: PhraseTable<Void> = Lexicon.table(.first, ""),
      articles: PhraseTable<Void> = Lexicon.table(.last, ""),
      demonstratives: PhraseTable<Void> = Lexicon.table(.last, ""),
      standBehind: Bool = false
    ) {
      self.links = links
      self.prepositions = prepositions
      self.speakers = speakers
      self.otherNouns = otherNouns
      self.adjectives = adjectives
      self.tails = tails
      self.prefixes = prefixes
      self.organizations = organizations
      self.articles = articles
      self.demonstratives = demonstratives
      self.standBehind = standBehind
    }
  }
}
