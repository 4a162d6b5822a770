import Recital

/// A draft checked against other texts, and what was found in it.
struct CheckedTexts {
  let analysis: Analysis
  let findings: [Finding]

  /// Checks the first text against the others.
  init(_ draft: String, against others: String...) {
    self.init([draft] + others, checked: [0])
  }

  init(_ texts: [String], checked: [Int]) {
    analysis = Analysis(
      of: texts.enumerated().map { index, text in
        Document(plainText: Array(text.utf8), source: "\(index).txt")
      })
    findings = Checks(of: analysis).findings(in: checked)
  }

  /// The findings of a rule: what they mark.
  func marked(by rule: Finding.Rule) -> [String] {
    findings.filter { $0.rule == rule }.map { finding in
      analysis.documents[finding.place.document].document.text(in: finding.place.range)
    }
  }

  /// The sentences of a rule.
  func sentences(of rule: Finding.Rule) -> [String] {
    findings.filter { $0.rule == rule }.map(\.facts.sentence)
  }

  /// A resolution of the Assembly with a title, its paragraphs and its footnotes.
  static func resolution(
    _ number: String, on day: String = "2 December 2010", title: String = "Tracing of arms",
    _ paragraphs: String..., notes: String...
  ) -> String {
    let footnotes = notes.isEmpty ? "" : "\n__________________\n" + notes.joined(separator: "\n")
    return """
      A/RES/\(number)

      General Assembly

      Resolution adopted by the General Assembly on \(day)

      \(number). \(title)

      The General Assembly,

      \(paragraphs.joined(separator: "\n\n"))
      \(footnotes)

      """
  }
}
