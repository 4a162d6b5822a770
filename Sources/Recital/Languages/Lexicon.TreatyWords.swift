extension Lexicon {
  /// How one language cites the Treaty Series.
  ///
  /// Its English and French names and "Ibid." are used in every language, since many documents leave
  /// the name of the series untranslated.
  final class TreatyWords: Sendable {
    /// The Treaty Series, where its name ends; true for that of the United Nations.
    let series: PhraseTable<Bool>
    /// The same source as the footnote before.
    let ibidem: PhraseTable<Void>
    /// Words before the number of a volume: "vol.".
    let volumes: PhraseTable<Void>
    /// Words before a registration number: "No.".
    let numbers: PhraseTable<Void>
    /// What joins registration numbers, true where it is a range.
    let joints: PhraseTable<Bool>

    init(
      series: [(String, Bool)] = [], ibidem: [String] = [], volumes: [String] = [],
      numbers: [String] = [], joints: [(String, Bool)] = []
    ) {
      let names = [
        ("United Nations, Treaty Series", true), ("Treaty Series", true),
        ("League of Nations, Treaty Series", false), ("Recueil des Traités", true),
      ]
      self.series = PhraseTable(.last, series + names)
      self.ibidem = PhraseTable(.last, ibidem + ["Ibid."])
      self.volumes = PhraseTable(.last, ["vol.", "vols.", "volume"] + volumes)
      self.numbers = PhraseTable(
        .last, ["No.", "Nos.", "No", "n°", "№", "núm.", "núms.", "Number", "Numbers"] + numbers)
      self.joints = PhraseTable(.first, [("-", true), ("–", true)] + joints)
    }
  }
}
