extension Lexicon {
  /// How one language joins the parts of a pinpoint, besides its `pinpointUnits`.
  ///
  /// Shared by reference: a copy of its tables would cost more than many a mention.
  final class PinpointWords: Sendable {
    /// What joins a unit to the one before it: "and".
    let joints: PhraseTable<Void>
    /// What stands between a unit and the larger one or the instrument it is in: " of ".
    let links: PhraseTable<Void>
    /// What stands between a unit and what is named behind it, besides those: " to ", " of the ".
    let forward: PhraseTable<Void>
    /// The nouns of documents that a symbol follows: "document", "report".
    let documents: PhraseTable<Void>
    /// What opens a range of labels: `من `.
    let ranges: PhraseTable<Void>
    /// What stands between a pinpoint and the noun behind it: " of", " of the".
    let prepositions: PhraseTable<Void>
    /// The nouns of acts, with the space behind them.
    let acts: PhraseTable<Void>
    /// What joins the labels of one unit: "10 and 11", "3–5".
    let labelJoints: PhraseTable<Void>
    /// Words behind a unit that belong to it: " постановляющей части".
    let tails: PhraseTable<Void>
    /// Whether the noun may stand right behind its pinpoint: «пункт 4 резолюции».
    let isDirect: Bool
    /// Labels in words: the "one" of "part one".
    let labels: PhraseTable<Void>
    /// What joins a unit to the larger one that holds it: "apartado b) del párrafo 7".
    let inner: PhraseTable<Void>
    /// Whether a pinpoint before a number may name a smaller unit inside a larger one.
    let nests: Bool
    /// Whether the letters of items have a closing parenthesis only: "5 a)".
    let hasOpenItems: Bool

    init(
      joints: PhraseTable<Void> = Lexicon.table(.first, ""),
      links: PhraseTable<Void> = Lexicon.table(.first, ""),
      forward: PhraseTable<Void> = Lexicon.table(.first, ""),
      documents: PhraseTable<Void> = Lexicon.table(.first, ""),
      ranges: PhraseTable<Void> = Lexicon.table(.first, ""),
      prepositions: PhraseTable<Void> = Lexicon.table(.last, ""),
      acts: PhraseTable<Void> = Lexicon.table(.first, ""),
      labelJoints: PhraseTable<Void> = Lexicon.table(.first, ""),
      tails: PhraseTable<Void> = Lexicon.table(.first, ""),
      isDirect: Bool = false,
      labels: PhraseTable<Void> = Lexicon.table(.first, ""),
      inner: PhraseTable<Void> = Lexicon.table(.first, ""),
      nests: Bool = false,
      hasOpenItems: Bool = false
    ) {
      self.joints = joints
      self.links = links
      self.forward = forward
      self.documents = documents
      self.ranges = ranges
      self.prepositions = prepositions
      self.acts = acts
      self.labelJoints = labelJoints
      self.tails = tails
      self.isDirect = isDirect
      self.labels = labels
      self.inner = inner
      self.nests = nests || hasOpenItems
      self.hasOpenItems = hasOpenItems
    }
  }
}
