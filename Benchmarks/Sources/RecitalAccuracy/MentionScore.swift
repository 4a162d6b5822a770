import Recital

/// Numbers and symbols, every mention counted, against what readers found.
struct MentionScore {
  private(set) var documents = 0
  private(set) var found = Share()
  private(set) var wanted = Share()
  private(set) var fields: [String: Share] = [:]

  static let fields = ["date", "place", "pinpoint", "verb"]

  /// Scores one document: rows of the place `self` are its own symbol and must not be found, those
  /// of the place `ignore` may be.
  mutating func add(_ rows: [GoldTable.Row], _ mentions: [ExtractedMention]) {
    documents += 1
    let gold = rows.filter { !isBeside($0) }
    let ignored = rows.filter { $0["place", default: ""].hasPrefix("ignore") }
    let told = mentions.filter { $0.target != nil && !MentionScore.words.contains($0.form) }
    let want = counts(gold.map { canonical($0["target", default: ""]) })
    var have = counts(told.map { canonical($0.target ?? "") })
    for (target, count) in counts(ignored.map { canonical($0["target", default: ""]) }) {
      let extra = max(0, have[target, default: 0] - want[target, default: 0])
      have[target, default: 0] -= min(extra, count)
    }
    let hits = want.reduce(0) { $0 + min($1.value, have[$1.key, default: 0]) }
    found = found + Share(right: hits, all: have.values.reduce(0, +))
    wanted = wanted + Share(right: hits, all: gold.count)
    addFields(of: gold, told)
  }

  /// The figures under a name.
  func figures(_ source: String, _ language: String) -> [Figure] {
    guard wanted.all > 0 else { return [] }
    func figure(_ measure: String, _ value: Double, _ count: Int) -> Figure {
      Figure(
        name: Figure.Name(source: source, language: language, measure: measure), value: value,
        count: count)
    }
    let mean = harmonicMean(found.value, wanted.value)
    return [
      figure("precision", found.value, found.all), figure("recall", wanted.value, wanted.all),
      figure("F1", mean, wanted.all),
    ]
      + MentionScore.fields.compactMap { name in
        fields[name].map { figure(name, $0.value, $0.all) }
      }
  }

  /// References in words have a score of their own.
  static let words: Set<Mention.Form> = [.named, .series, .anaphora]

  private mutating func addFields(of gold: [GoldTable.Row], _ mentions: [ExtractedMention]) {
    var pool = Dictionary(grouping: mentions) { canonical($0.target ?? "") }
    for row in gold {
      let target = canonical(row["target", default: ""])
      guard var candidates = pool[target], !candidates.isEmpty else { continue }
      var best = 0
      for index in candidates.indices
      where FieldMatch(row, candidates[index]).count > FieldMatch(row, candidates[best]).count {
        best = index
      }
      let mention = candidates.remove(at: best)
      pool[target] = candidates
      for (field, isRight) in FieldMatch(row, mention).results {
        fields[field, default: Share()].add(isRight)
      }
    }
  }

  private func isBeside(_ row: GoldTable.Row) -> Bool {
    let place = row["place", default: ""]
    return place.hasPrefix("self") || place.hasPrefix("ignore")
  }

  private func counts(_ targets: [String]) -> [String: Int] {
    targets.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}

/// Which fields of a mention are as a reader gave them.
struct FieldMatch {
  /// The fields that the reader gave.
  let results: [(field: String, isRight: Bool)]

  init(_ row: GoldTable.Row, _ mention: ExtractedMention) {
    results = MentionScore.fields.compactMap { field in
      guard let wanted = row[field], !wanted.isEmpty else { return nil }
      return (field, FieldMatch.isRight(field, wanted, mention))
    }
  }

  /// How many are right.
  var count: Int { results.count { $0.isRight } }

  private static func isRight(
    _ field: String, _ wanted: String, _ mention: ExtractedMention
  ) -> Bool {
    switch field {
    case "date": return wanted == (mention.date?.description ?? "")
    case "place": return wanted.prefix { $0 != " " } == mention.place.rawValue
    case "pinpoint": return squeezed(wanted) == squeezed(mention.pinpoint ?? "")
    default:
      let (want, told) = (squeezed(wanted), squeezed(mention.verb ?? ""))
      return !told.isEmpty && (told.contains(want) || want.contains(told))
    }
  }
}

/// A text without spaces, punctuation and capitals.
func squeezed(_ text: String, without marks: String = ",，、.;；") -> String {
  String(text.lowercased().filter { !$0.isWhitespace && !marks.contains($0) })
}
