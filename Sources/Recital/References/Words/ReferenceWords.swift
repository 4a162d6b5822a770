/// The words of one language by which a text refers to an instrument without a number.
///
/// A language is one value in a file of its own. It is shared by reference: a copy of its tables
/// would cost more than many a reference.
final class ReferenceWords: Sendable {
  /// Nouns and the names of well-known instruments.
  let trie: WordTrie
  /// Where one of them may begin.
  let filter: WordFilter
  /// Before a noun, what was named before: "that", "the said", `указанн`.
  let demonstratives: PhraseTable<Void>
  /// Behind a noun, the same: `المذكور`.
  let demonstrativesAfter: PhraseTable<Void>
  /// The definite article before a noun, where the language has one.
  let articles: PhraseTable<Void>
  /// "its", "his".
  let possessives: PhraseTable<Void>
  /// What makes resolutions a series, before the noun: "relevant", "previous".
  let qualifiers: PhraseTable<Void>
  /// What makes resolutions a series, behind the noun: "pertinentes", "antérieures".
  let qualifiersAfter: PhraseTable<Void>
  /// Bodies that may stand among the words before a noun: "Security Council".
  let bodies: PhraseTable<Void>
  /// Words behind a noun with which its name goes on: "of", "on", "relative".
  let continuations: PhraseTable<Void>
  /// Words behind "the report" that tell which report: "of", "submitted".
  let tellings: PhraseTable<Void>
  /// Words that end a name: "which", "and the".
  let stops: PhraseTable<Void>
  /// Words that may stand inside a name between its capitals; where there are none, a name goes on
  /// in small letters.
  let smallWords: PhraseTable<Void>
  /// Units of a treaty before its name: "Article", "chapitre".
  let units: PhraseTable<Void>
  /// What stands between such a unit and the name: "of the".
  let links: PhraseTable<Void>
  /// Where a resolution is said to hold a text: "by which the Assembly adopted the".
  let adoptions: PhraseTable<Void>
  /// Whether capitals mark names.
  let hasCapitals: Bool
  /// The noun "Protocol".
  let protocolConcept: Int?

  init(
    trie: WordTrie,
    demonstratives: PhraseTable<Void>,
    demonstrativesAfter: PhraseTable<Void>,
    articles: PhraseTable<Void>,
    possessives: PhraseTable<Void>,
    qualifiers: PhraseTable<Void>,
    qualifiersAfter: PhraseTable<Void>,
    bodies: PhraseTable<Void>,
    continuations: PhraseTable<Void>,
    tellings: PhraseTable<Void>,
    stops: PhraseTable<Void>,
    smallWords: PhraseTable<Void>,
    units: PhraseTable<Void>,
    links: PhraseTable<Void>,
    adoptions: PhraseTable<Void>,
    hasCapitals: Bool
  ) {
    self.trie = trie
    filter = trie.starts
    self.demonstratives = demonstratives
    self.demonstrativesAfter = demonstrativesAfter
    self.articles = articles
    self.possessives = possessives
    self.qualifiers = qualifiers
    self.qualifiersAfter = qualifiersAfter
    self.bodies = bodies
    self.continuations = continuations
    self.tellings = tellings
    self.stops = stops
    self.smallWords = smallWords
    self.units = units
    self.links = links
    self.adoptions = adoptions
    self.hasCapitals = hasCapitals
    protocolConcept = KnownInstruments.instruments
      .firstIndex(of: .named(ReferenceWords.someProtocol))
      .flatMap { trie.concept(of: .instrument($0)) }
  }

  /// An instrument that every language calls a protocol.
  private static let someProtocol =
    "Optional Protocol to the International Covenant on Civil and Political Rights"

  /// The words of a language; nil for Chinese, which marks names otherwise.
  static func words(of language: Language) -> ReferenceWords? {
    switch language {
    case .english: english
    case .french: french
    case .spanish: spanish
    case .russian: russian
    case .arabic: arabic
    case .chinese: nil
    }
  }

  /// Nouns by family and the names of the table of well-known instruments.
  ///
  /// Nouns are parted by bars; the plural stands behind a slash, further forms behind equals signs.
  static func trie(
    _ language: Language, named: String, resolution: String, decision: String, papers: String
  ) -> WordTrie {
    var trie = WordTrie(language)
    var concept = 0
    let families: [(InstrumentNoun.Family, String)] = [
      (.named, named), (.resolution, resolution), (.decision, decision), (.paper, papers),
    ]
    for (family, nouns) in families {
      for noun in nouns.split(separator: "|") {
        for (number, forms) in noun.split(separator: "/").enumerated() {
          let meaning = InstrumentNoun(family: family, concept: concept, isPlural: number > 0)
          for form in forms.split(separator: "=") {
            for text in spellings(Array(form.utf8), in: language) { trie.add(text, .noun(meaning)) }
          }
        }
        concept += 1
      }
    }
    let nouns = trie
    for name in KnownInstruments.names(in: language) {
      for text in spellings(name.text, in: language) {
        trie.add(text, .instrument(name.instrument))
      }
    }
    trie.close(nouns: nouns, concepts: concept)
    return trie
  }

  /// A name, and in Arabic with each preposition that is glued to one without an article:
  /// `بميثاق الأمم المتحدة`, `لتقرير الأمين العام`.
  private static func spellings(_ name: [UInt8], in language: Language) -> [[UInt8]] {
    guard language == .arabic else { return [name] }
    let article = Array("ال".utf8)
    let bare = name.starts(with: article) ? Array(name.dropFirst(article.count)) : name
    return [name] + ["ب", "ل"].map { Array($0.utf8) + bare }
  }
}
