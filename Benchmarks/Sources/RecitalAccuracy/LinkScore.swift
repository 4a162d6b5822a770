import Recital

/// The links that the United Nations set on citations: distinct pairs of document and resolution,
/// letters left off; and whether the verbs of its own markup are of the class that was found.
struct LinkScore {
  private(set) var documents = 0
  private var found = Share()
  private var wanted = Share()
  private var treatments = Share()
  private var openingVerbs = Share()
  private var classes = VerbClasses()
  private var numbers = ResolutionNumbers()

  /// Scores one document.
  mutating func add(
    _ rows: [GoldTable.Row], _ mentions: [ExtractedMention], _ openings: Openings?
  ) {
    let own = numbers[rows.first?["self"] ?? ""] ?? ""
    let want = Set(rows.compactMap { numbers[$0["target", default: ""]] })
      .subtracting([own])
    guard !want.isEmpty else { return }
    documents += 1
    let have = Set(mentions.compactMap { $0.target.flatMap { numbers[$0] } })
      .subtracting([own])
    let hits = want.intersection(have).count
    found = found + Share(right: hits, all: have.count)
    wanted = wanted + Share(right: hits, all: want.count)
    addTreatments(rows, mentions, openings)
  }

  /// The figures under a name.
  func figures(_ source: String, _ language: String) -> [Figure] {
    let mean = harmonicMean(found.value, wanted.value)
    return [
      ("precision", found.value, found.all), ("recall", wanted.value, wanted.all),
      ("F1", mean, wanted.all), ("verb", treatments.value, treatments.all),
      ("opening", openingVerbs.value, openingVerbs.all),
    ].map { measure, value, count in
      Figure(
        name: Figure.Name(source: source, language: language, measure: measure), value: value,
        count: count)
    }
  }

  /// A link that bears a verb stands in a preambular paragraph, unless it is in a footnote.
  ///
  /// The verb of the markup is the one that the paragraph opens with, also where the clause with
  /// the link has another: "Concerned at the increase, recalling its resolution 60/1". It is
  /// compared with the nearest verb, which Recital gives to the mention, and as a figure of its
  /// own with the verb that Recital finds at the opening.
  private mutating func addTreatments(
    _ rows: [GoldTable.Row], _ mentions: [ExtractedMention], _ openings: Openings?
  ) {
    var told: [String: Set<Treatment?>] = [:]
    var opened: [String: Set<Treatment?>] = [:]
    for mention in mentions where mention.place == .preamble {
      guard let number = mention.target.flatMap({ numbers[$0] }) else { continue }
      told[number, default: []].insert(mention.treatment)
      let opening = openings?[mention].flatMap { classes.treatment(of: $0) }
      opened[number, default: []].insert(opening ?? mention.treatment)
    }
    for row in rows where row["place", default: ""].isEmpty {
      guard let verb = row["verb"], verb.first?.isUppercase == true,
        let number = numbers[row["target", default: ""]], let mine = told[number]
      else { continue }
      let wanted = classes.treatment(of: verb)
      treatments.add(wanted != nil && mine.contains(wanted))
      openingVerbs.add(wanted != nil && opened[number, default: []].contains(wanted))
    }
  }
}

/// Resolutions of the three bodies that links are put on, without their letters.
struct ResolutionNumbers {
  // Patterns are slow, and the same targets come again and again.
  private var known: [String: String?] = [:]

  /// The resolution of a symbol without its letters, nil for anything else.
  subscript(target: String) -> String? {
    mutating get {
      if let number = known[target] { return number }
      let number = ResolutionNumbers.number(of: canonical(target))
      known[target] = .some(number)
      return number
    }
  }

  private static func number(of symbol: String) -> String? {
    let assembly = /(A\/RES\/(?:\d+\/\d+|\d+\([IVXLC]+\)|\d+\(E?S-[IVX]+\)|E?S-\d+\/\d+))[A-Z]{0,2}/
    if let found = symbol.wholeMatch(of: assembly) { return String(found.output.1) }
    let others = /(S\/RES\/\d+\(\d{4}\)|E\/RES\/\d{4}\/\d+)[A-Z]?/
    return symbol.wholeMatch(of: others).map { String($0.output.1) }
  }
}

/// The classes of verbs as Recital reads them.
struct VerbClasses {
  private var known: [String: Treatment?] = [:]

  /// The class of a verb, nil where it is not known.
  mutating func treatment(of verb: String) -> Treatment? {
    if let treatment = known[verb] { return treatment }
    let text = "The General Assembly,\n\n\(verb) its resolution 60/1 of 16 September 2005,\n"
    let analysed = Analysis.analyse(Document(plainText: Array(text.utf8), source: "verb"))
    let treatment = analysed.extractedMentions().first?.treatment
    known[verb] = .some(treatment)
    return treatment
  }
}
