import Recital

/// References made in words: a row is found where a mention in words overlaps it, and right where
/// one of those leads to its target.
struct WordScore {
  private(set) var documents = 0
  private(set) var found = Share()
  private(set) var right = Share()

  /// Scores one document.
  mutating func add(_ rows: [GoldTable.Row], _ mentions: [ExtractedMention]) {
    documents += 1
    let told = mentions.filter { MentionScore.words.contains($0.form) }.map {
      (text: WordScore.bare($0.text), target: canonical($0.target ?? ""))
    }.filter { !$0.text.isEmpty }
    for row in rows {
      let words = WordScore.bare(row["words", default: ""])
      let over = told.filter { $0.text.contains(words) || words.contains($0.text) }
      found.add(!over.isEmpty)
      let targets = WordScore.targets(of: row["target", default: ""])
      if !targets.isEmpty { right.add(over.contains { targets.contains($0.target) }) }
    }
  }

  /// The figures under a name.
  func figures(_ source: String, _ language: String) -> [Figure] {
    guard found.all > 0 else { return [] }
    return [("recall", found), ("target", right)].filter { $0.1.all > 0 }.map { measure, share in
      Figure(
        name: Figure.Name(source: source, language: language, measure: measure),
        value: share.value, count: share.all)
    }
  }

  private static func targets(of text: String) -> Set<String> {
    let all = text.hasPrefix("UNTS") ? [text] : text.split(separator: " ").map(String.init)
    return Set(all.map(canonical).filter { !$0.hasPrefix("X:") })
  }

  private static func bare(_ text: String) -> String {
    squeezed(text, without: ",，、.;；“”\"«»《》()（）")
  }
}
