import Recital

/// A text that shows its mentions and what is known of each: `⟦resolution 61/16|A/RES/61/16⟧`.
///
/// The marks are stripped, the text is analysed, and what was found is marked again: where both
/// texts are equal, nothing was missed and nothing invented. A mention inside another, as a letter
/// of a list, is marked inside its marks.
enum MarkedText {
  /// What stands behind the bar.
  enum Label {
    case target, date, pinpoint, verb, treatment, reasons, form, place
  }

  /// The text without marks.
  static func plain(_ marked: String) -> String {
    var plain = ""
    var isLabel = false
    for character in marked {
      switch character {
      case "⟦": isLabel = false
      case "|": isLabel = true
      case "⟧": isLabel = false
      case _ where !isLabel: plain.append(character)
      default: break
      }
    }
    return plain
  }

  /// The source of a document with the rows given marked by their offsets.
  static func text(_ document: Document, marking rows: [ExtractedMention], _ label: Label) -> String
  {
    var groups: [(range: Range<Int>, labels: [String])] = []
    for row in rows {
      if let last = groups.last, last.range == row.range {
        groups[groups.count - 1].labels.append(label.text(of: row))
      } else {
        groups.append((row.range, [label.text(of: row)]))
      }
    }
    var insertions: [(offset: Int, order: Int, text: String)] = []
    for (index, group) in groups.enumerated() {
      let shared = Set(group.labels).count == 1 ? [group.labels[0]] : group.labels
      insertions.append((group.range.lowerBound, groups.count + index, "⟦"))
      insertions.append((group.range.upperBound, -index, "|\(shared.joined(separator: " "))⟧"))
    }
    insertions.sort { ($0.offset, $0.order) < ($1.offset, $1.order) }
    var bytes: [UInt8] = []
    var last = 0
    for insertion in insertions {
      bytes += document.bytes[last..<insertion.offset]
      bytes += Array(insertion.text.utf8)
      last = insertion.offset
    }
    bytes += document.bytes[last...]
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension MarkedText.Label {
  /// What a row says under this label, a dash where it says nothing.
  func text(of row: ExtractedMention) -> String {
    switch self {
    case .target: row.target ?? "?"
    case .date: row.date?.description ?? "–"
    case .pinpoint: row.pinpoint ?? "–"
    case .verb: row.verb ?? "–"
    case .treatment: row.treatment?.rawValue ?? "–"
    case .reasons: row.reasons.joined(separator: " ")
    case .form: row.form.rawValue
    case .place: ([row.place.rawValue] + [row.paragraph].compactMap(\.self)).joined(separator: " ")
    }
  }
}

/// Marks a text anew: strips it, analyses it, marks the mentions by number or symbol.
func remarked(_ marked: String, _ label: MarkedText.Label = .target) -> String {
  remarked([marked], label, words: false)[0]
}

/// Marks a text anew, with the mentions in words alone: names and series.
func renamed(_ marked: String, _ label: MarkedText.Label = .target) -> String {
  remarked([marked], label, words: true)[0]
}

/// Marks the texts of one run anew, with the mentions in words alone.
func renamed(_ marked: [String], _ label: MarkedText.Label = .target) -> [String] {
  remarked(marked, label, words: true)
}

private func remarked(_ marked: [String], _ label: MarkedText.Label, words: Bool) -> [String] {
  let documents = marked.map { document(MarkedText.plain($0)) }
  return Analysis(of: documents).documents.map { analysed in
    let rows = analysed.extractedMentions().filter { row in
      [.named, .series, .anaphora].contains(row.form) == words
    }
    return MarkedText.text(analysed.document, marking: rows, label)
  }
}
