@testable import Recital

/// A row of the output with all fields filled.
func extractedMention(_ text: String = "resolution 61/16") -> ExtractedMention {
  ExtractedMention(
    source: "a, \"b\".txt", document: "A/RES/62/1", language: .english, target: "A/RES/61/16",
    form: .resolution, text: text, range: 10..<26, line: 3, place: .footnote, paragraph: "2",
    footnote: "2", calledFrom: "preamble 1", verb: "Recalling", treatment: .recall,
    date: CalendarDate(year: 2006, month: 11, day: 20), pinpoint: "para. 3, annex",
    reasons: ["citing-organ", "list-head"], confidence: 0.97, page: 4,
    identifier: "para_4")
}

extension ExtractedMention {
  /// The same with nothing but what every mention has.
  var bare: ExtractedMention {
    var bare = self
    bare.document = nil
    bare.target = nil
    bare.paragraph = nil
    bare.footnote = nil
    bare.calledFrom = nil
    bare.verb = nil
    bare.treatment = nil
    bare.date = nil
    bare.pinpoint = nil
    bare.reasons = []
    bare.confidence = 0
    bare.page = nil
    bare.identifier = nil
    return bare
  }
}
