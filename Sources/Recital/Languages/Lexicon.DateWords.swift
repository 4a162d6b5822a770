extension Lexicon {
  /// How one language prints the date of an instrument.
  struct DateWords: Sendable {
    /// What leads from a number to its date: " of ", " du ", " de ".
    var links = Lexicon.table(.first, "")
    /// What leads from a number to its title: " entitled ", ", intitulée ".
    var titles = Lexicon.table(.first, "")
    /// What leads from a number or a title to the day of adoption: ", adopted ".
    var adoptions = Lexicon.table(.first, "")
    /// What stands between those words and the day: " on ", " le ".
    var days = Lexicon.table(.first, "")
    /// What is written behind a day: the "er" of "1er".
    var dayMarks = Lexicon.table(.first, "")
    /// Words between day, month and year: "de", "del año".
    var joints = Lexicon.table(.first, "")
    /// Words behind a year that belong to the date: "года".
    var yearTails = Lexicon.table(.first, "")
    /// Which of the links give the date of one member only, by their number: " المؤرخ ".
    var single = Lexicon.table(.first, "")
    /// Words behind two mentions that give both the date that follows: "both of ".
    var shared = Lexicon.table(.last, "")
    /// What leads from a list of numbers to a list of their dates: " en date des".
    var parallel = Lexicon.table(.first, "")
    /// Nouns of documents behind the title that parts them from their date: `的报告`.
    var datedNouns = Lexicon.table(.last, "")
    /// What such a title does not hold.
    var titleBounds = Lexicon.table(.first, "")
  }
}
