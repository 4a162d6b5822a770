extension Lexicon {
  /// How one language prints the date of an instrument.
  ///
  /// Shared by reference: a copy of its tables would cost more than many a mention.
  final class DateWords: Sendable {
    /// What leads from a number to its date: " of ", " du ", " de ".
    let links: PhraseTable<Void>
    /// What stands before the date of a letter, which more words may part from its symbol: "dated ".
    let dated: PhraseTable<Void>
    /// Which of the links may also say on what day something was done: " on ", " في ".
    let occasions: PhraseTable<Void>
    /// What leads from a number to its title: " entitled ", ", intitulée ".
    let titles: PhraseTable<Void>
    /// What leads from a number or a title to the day of adoption: ", adopted ".
    let adoptions: PhraseTable<Void>
    /// What stands between those words and the day: " on ", " le ".
    let days: PhraseTable<Void>
    /// What is written behind a day: the "er" of "1er".
    let dayMarks: PhraseTable<Void>
    /// Words between day, month and year: "de", "del año".
    let joints: PhraseTable<Void>
    /// Words behind a year that belong to the date: "года".
    let yearTails: PhraseTable<Void>
    /// Which of the links give the date of one member only, by their number: " المؤرخ ".
    let single: PhraseTable<Void>
    /// Words behind two mentions that give both the date that follows: "both of ".
    let shared: PhraseTable<Void>
    /// Those of them that give the date to all members of the list: "all of ".
    let sharedByAll: PhraseTable<Void>
    /// What leads from a list of numbers to a list of their dates: " en date des".
    let parallel: PhraseTable<Void>
    /// Nouns of documents behind the title that parts them from their date: `的报告`.
    let datedNouns: PhraseTable<Void>
    /// What such a title does not hold.
    let titleBounds: PhraseTable<Void>

    init(
      links: PhraseTable<Void> = Lexicon.table(.first, ""),
      dated: PhraseTable<Void> = Lexicon.table(.last, ""),
      occasions: PhraseTable<Void> = Lexicon.table(.first, ""),
      titles: PhraseTable<Void> = Lexicon.table(.first, ""),
      adoptions: PhraseTable<Void> = Lexicon.table(.first, ""),
      days: PhraseTable<Void> = Lexicon.table(.first, ""),
      dayMarks: PhraseTable<Void> = Lexicon.table(.first, ""),
      joints: PhraseTable<Void> = Lexicon.table(.first, ""),
      yearTails: PhraseTable<Void> = Lexicon.table(.first, ""),
      single: PhraseTable<Void> = Lexicon.table(.first, ""),
      shared: String = "",
      sharedByAll: String = "",
      parallel: PhraseTable<Void> = Lexicon.table(.first, ""),
      datedNouns: PhraseTable<Void> = Lexicon.table(.last, ""),
      titleBounds: PhraseTable<Void> = Lexicon.table(.first, "")
    ) {
      self.links = links
      self.dated = dated
      self.occasions = occasions
      self.titles = titles
      self.adoptions = adoptions
      self.days = days
      self.dayMarks = dayMarks
      self.joints = joints
      self.yearTails = yearTails
      self.single = single
      self.shared = Lexicon.table(.last, [shared, sharedByAll].joined(separator: "|"))
      self.sharedByAll = Lexicon.table(.last, sharedByAll)
      self.parallel = parallel
      self.datedNouns = datedNouns
      self.titleBounds = titleBounds
    }
  }
}
