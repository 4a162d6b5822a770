/// The words of one language by which references are recognised.
///
/// A language is one value of this type in a file of its own; no form of citation is written twice
/// for two languages.
struct Lexicon: Sendable {
  /// Nouns printed before a number: "resolutions 61/16".
  var nounsBefore: PhraseTable<ActNumber.Noun>
  /// Nouns printed behind a number: `第 57/72 号决议`.
  var nounsAfter: PhraseTable<ActNumber.Noun>
  /// Bodies and possessives that end where a noun, a date or a number begins.
  var owners: PhraseTable<ActNumber.Owner>
  /// Bodies behind a number: "resolution 39/2 of the Human Rights Council".
  var ownersAfter: PhraseTable<ActNumber.Owner>
  /// Names of months, 1 to 12.
  var months: PhraseTable<Int>
  /// Citing verbs where a paragraph begins.
  var verbs: PhraseTable<Treatment>
  /// Words that may stand before a citing verb: `又`, `满意地`, "strongly".
  var verbOpenings: PhraseTable<Void>
  /// Words that belong to a citing verb and follow it: "also", "with appreciation".
  var verbClosings: PhraseTable<Void>
  /// Words of pinpoints: "annex", "para.", `附件`.
  var pinpointUnits: PhraseTable<Void>
  /// Words between a number and a pinpoint: `，特别是其中`, `及其`.
  var pinpointLinks: PhraseTable<Void>
  /// Words that join the members of a list.
  var conjunctions: PhraseTable<Void>
  /// The Treaty Series, where its name ends.
  var treatySeries: PhraseTable<Bool>
  /// The same source as the footnote before.
  var ibidem: PhraseTable<Void>
  /// How a series of resolutions is named: "all previous resolutions entitled".
  var seriesPhrases: PhraseTable<Void>
  /// Nouns of instruments that are cited by name: "Programme of Action".
  var instrumentNouns: PhraseTable<Void>
  /// Whether words are written without spaces between them.
  var isUnspaced: Bool

  /// The words of a language.
  static func words(of language: Language) -> Lexicon {
    switch language {
    case .chinese: chinese
    default: english
    }
  }

  /// Entries without a value.
  static func table(_ anchor: PhraseTable<Void>.Anchor, _ phrases: String) -> PhraseTable<Void> {
    PhraseTable(anchor, phrases.split(separator: "|").map { (String($0), ()) })
  }

  /// Verbs by class: each line gives the forms of verbs of one treatment, parted by bars.
  static func verbs(_ classes: [(Treatment, String)]) -> PhraseTable<Treatment> {
    PhraseTable(
      .first,
      classes.flatMap { treatment, forms in
        forms.split(separator: "|").map { (String($0), treatment) }
      })
  }
}
