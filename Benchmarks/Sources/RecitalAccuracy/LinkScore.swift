import Recital

/// The links that the United Nations set on citations: distinct pairs of document and resolution,
/// letters left off; and whether the verbs of its own markup are of the class that was found.
struct LinkScore {
  private(set) var documents = 0
  private var found = Share()
  private var wanted = Share()
  private var treatments = Share()
  private var classes = VerbClasses()

  /// Scores one document.
  mutating func add(_ rows: [GoldTable.Row], _ mentions: [ExtractedMention]) {
    let own = LinkScore.number(of: rows.first?["self"] ?? "") ?? ""
    let want = Set(rows.compactMap { LinkScore.number(of: $0["target", default: ""]) })
      .subtracting([own])
    guard !want.isEmpty else { return }
    documents += 1
    let have = Set(mentions.compactMap { $0.target.flatMap(LinkScore.number) })
      .subtracting([own])
    let hits = want.intersection(have).count
    found = found + Share(right: hits, all: have.count)
    wanted = wanted + Share(right: hits, all: want.count)
    addTreatments(rows, mentions)
  }

  /// The figures under a name.
  func figures(_ source: String, _ language: String) -> [Figure] {
    let mean = harmonicMean(found.value, wanted.value)
    return [
      ("precision", found.value, found.all), ("recall", wanted.value, wanted.all),
      ("F1", mean, wanted.all), ("verb", treatments.value, treatments.all),
    ].map { measure, value, count in
      Figure(
        name: Figure.Name(source: source, language: language, measure: measure), value: value,
        count: count)
    }
  }

  /// A link that bears a verb stands in a preambular paragraph, unless it is in a footnote.
  private mutating func addTreatments(_ rows: [GoldTable.Row], _ mentions: [ExtractedMention]) {
    var told: [String: Set<Treatment?>] = [:]
    for mention in mentions where mention.place == .preamble {
      guard let number = mention.target.flatMap(LinkScore.number) else { continue }
      told[number, default: []].insert(mention.treatment)
    }
    for row in rows where row["place", default: ""].isEmpty {
      guard let verb = row["verb"], verb.first?.isUppercase == true,
        let number = LinkScore.number(of: row["target", default: ""]), let mine = told[number]
      else { continue }
      let wanted = classes.treatment(of: verb)
      treatments.add(wanted != nil && mine.contains(wanted))
    }
  }

  /// A resolution of one of the three bodies that links are put on, without its letters.
  private static func number(of target: String) -> String? {
    let symbol = canonical(target)
    let shape = symbol.prefixMatch(of: #/A\/RES\/|S\/RES\/|E\/RES\//#)
    guard shape != nil,
      let known = symbol.wholeMatch(
        of:
          #/(A\/RES\/(?:\d+\/\d+|\d+\([IVXLC]+\)|\d+\(E?S-[IVX]+\)|E?S-\d+\/\d+))[A-Z]{0,2}|(S\/RES\/\d+\(\d{4}\))|(E\/RES\/\d{4}\/\d+)/#
      )
    else { return nil }
    return (known.output.1 ?? known.output.2 ?? known.output.3).map(String.init)
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
