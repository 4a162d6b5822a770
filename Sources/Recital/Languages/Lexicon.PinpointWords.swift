extension Lexicon {
  /// How one language joins the parts of a pinpoint, besides its `pinpointUnits`.
  struct PinpointWords: Sendable {
    /// What joins a unit to the one before it: "and".
    var joints = Lexicon.table(.first, "")
    /// What stands between a unit and the larger one or the instrument it is in: " of ".
    var links = Lexicon.table(.first, "")
    /// What stands between a pinpoint and the noun behind it: " of", " of the".
    var prepositions = Lexicon.table(.last, "")
    /// The nouns of acts, with the space behind them.
    var acts = Lexicon.table(.first, "")
    /// What joins the labels of one unit: "10 and 11", "3–5".
    var labelJoints = Lexicon.table(.first, "")
    /// Words behind a unit that belong to it: " постановляющей части".
    var tails = Lexicon.table(.first, "")
    /// Whether the noun may stand right behind its pinpoint: «пункт 4 резолюции».
    var isDirect = false
    /// Labels in words: the "one" of "part one".
    var labels = Lexicon.table(.first, "")
    /// What joins a unit to the larger one that holds it: "apartado b) del párrafo 7".
    var inner = Lexicon.table(.first, "")
    /// Whether the letters of items have a closing parenthesis only: "5 a)".
    var hasOpenItems = false
  }
}
