/// The words of one language by which references are recognised.
///
/// A language is one value of this type in a file of its own; no form of citation is written twice
/// for two languages. It is shared by reference, since it never changes and every scan holds one:
/// a copy of its tables would cost more than many a mention.
final class Lexicon: Sendable {
  /// Nouns printed before a number: "resolutions 61/16".
  let nounsBefore: PhraseTable<ActNumber.Noun>
  /// Nouns printed behind a number: `第 57/72 号决议`.
  let nounsAfter: PhraseTable<ActNumber.Noun>
  /// Bodies and possessives that end where a noun, a date or a number begins.
  let owners: PhraseTable<ActNumber.Owner>
  /// Bodies behind a number: "resolution 39/2 of the Human Rights Council".
  let ownersAfter: PhraseTable<ActNumber.Owner>
  /// Names of months, 1 to 12.
  let months: PhraseTable<Int>
  /// Citing verbs where a paragraph begins.
  let verbs: PhraseTable<Treatment>
  /// Words that may stand before a citing verb: `又`, `满意地`, "strongly".
  let verbOpenings: PhraseTable<Void>
  /// Words that belong to a citing verb and follow it: "also", "with appreciation".
  let verbClosings: PhraseTable<Void>
  /// Words of pinpoints: "annex", "para.", `附件`.
  let pinpointUnits: PhraseTable<Void>
  /// Words between a number and a pinpoint: `，特别是其中`, `及其`.
  let pinpointLinks: PhraseTable<Void>
  /// Words that join the members of a list.
  let conjunctions: PhraseTable<Void>
  /// How a series of resolutions is named: "all previous resolutions entitled".
  let seriesPhrases: PhraseTable<Void>
  /// Nouns of instruments that are cited by name: "Programme of Action".
  let instrumentNouns: PhraseTable<Void>
  /// The dates of instruments.
  let dates: DateWords
  /// The joints of lists.
  let lists: ListWords
  /// The joints of pinpoints.
  let pinpoints: PinpointWords
  /// The words round the name of a series.
  let series: SeriesWords
  /// The Treaty Series.
  let treaties: TreatyWords
  /// The words round the bodies.
  let bodies: BodyWords
  /// Whether words are written without spaces between them.
  let isUnspaced: Bool
  /// A byte of the mark besides the ASCII comma that ends clauses: the semicolon, or that of the
  /// full-width or of the Arabic comma.
  let clauseMark: UInt8

  init(
    nounsBefore: PhraseTable<ActNumber.Noun>,
    nounsAfter: PhraseTable<ActNumber.Noun>,
    owners: PhraseTable<ActNumber.Owner>,
    ownersAfter: PhraseTable<ActNumber.Owner>,
    months: PhraseTable<Int>,
    verbs: PhraseTable<Treatment>,
    verbOpenings: PhraseTable<Void>,
    verbClosings: PhraseTable<Void>,
    pinpointUnits: PhraseTable<Void>,
    pinpointLinks: PhraseTable<Void>,
    conjunctions: PhraseTable<Void>,
    seriesPhrases: PhraseTable<Void>,
    instrumentNouns: PhraseTable<Void>,
    dates: DateWords,
    lists: ListWords,
    pinpoints: PinpointWords,
    series: SeriesWords,
    treaties: TreatyWords,
    bodies: BodyWords,
    isUnspaced: Bool = false,
    clauseMark: UInt8 = 0x3B
  ) {
    self.nounsBefore = nounsBefore
    self.nounsAfter = nounsAfter
    self.owners = owners
    self.ownersAfter = ownersAfter
    self.months = months
    self.verbs = verbs
    self.verbOpenings = verbOpenings
    self.verbClosings = verbClosings
    self.pinpointUnits = pinpointUnits
    self.pinpointLinks = pinpointLinks
    self.conjunctions = conjunctions
    self.seriesPhrases = seriesPhrases
    self.instrumentNouns = instrumentNouns
    self.dates = dates
    self.lists = lists
    self.pinpoints = pinpoints
    self.series = series
    self.treaties = treaties
    self.bodies = bodies
    self.isUnspaced = isUnspaced
    self.clauseMark = isUnspaced ? 0xEF : clauseMark
  }

  /// The words of a language.
  static func words(of language: Language) -> Lexicon {
    switch language {
    case .arabic: arabic
    case .chinese: chinese
    case .english: english
    case .french: french
    case .russian: russian
    case .spanish: spanish
    }
  }

  /// The months by their names in a running text, with further names for the same months.
  static func months(_ layout: LayoutWords, also others: [(String, Int)] = []) -> PhraseTable<Int> {
    let names = layout.months.enumerated().map {
      (String(decoding: $0.element, as: UTF8.self), $0.offset + 1)
    }
    return PhraseTable(.first, names + others)
  }

  /// The phrases of a list that are parted by bars, cut byte by byte: a search by characters would
  /// take longer than all else at the start of the program.
  static func parted(_ phrases: String) -> [String] {
    let bytes = Array(phrases.utf8)
    var parts: [String] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x7C {
      if end > start { parts.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
      start = end + 1
    }
    return parts
  }

  /// Entries without a value.
  static func table(_ anchor: PhraseTable<Void>.Anchor, _ phrases: String) -> PhraseTable<Void> {
    PhraseTable(anchor, parted(phrases))
  }

  /// Nouns of acts alone and with the words that may follow them before a number: "nos",
  /// "anteriores".
  static func acts(_ nouns: [(String, ActNumber.Noun)], also words: [String]) -> [(
    String, ActNumber.Noun
  )] {
    nouns + nouns.flatMap { noun in words.map { ("\(noun.0) \($0)", noun.1) } }
  }

  /// Phrases with the straight apostrophe, and the same with the curly one.
  static func withApostrophes<Value>(_ phrases: [(String, Value)]) -> [(String, Value)] {
    phrases
      + phrases.filter { $0.0.contains("'") }.map { ($0.0.replacing("'", with: "’"), $0.1) }
  }

  /// Verbs by class: each line gives the forms of verbs of one treatment, parted by bars.
  static func verbs(_ classes: [(Treatment, String)]) -> PhraseTable<Treatment> {
    PhraseTable(
      .first,
      classes.flatMap { treatment, forms in
        parted(forms).map { ($0, treatment) }
      })
  }
}
