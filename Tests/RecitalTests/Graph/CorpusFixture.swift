@testable import Recital

/// One reference of a document made for a test, written on a line of its own.
struct Citing {
  var target: Instrument
  var form: Mention.Form = .resolution
  var verb: (text: String, treatment: Treatment)? = ("recalling", .recall)
  var date: CalendarDate?
  /// Printed on the same line as the reference before, as the second symbol of a joint document.
  var isJoint = false
  var confidence = 1.0
  /// The paragraph, counted from 0; by default one of its own.
  var paragraph: Int?
  /// What that paragraph is.
  var place = Passage.Kind.preamble

  /// A reference to a symbol, or to a name where the text has no slash.
  init(_ target: String) {
    self.target =
      ["A/", "S/", "UNTS "].contains(where: target.hasPrefix)
      ? .document(sampleSymbol(target)) : .named(target)
  }

  /// The same with another citing verb.
  func by(_ verb: String, _ treatment: Treatment?) -> Citing {
    var copy = self
    copy.verb = treatment.map { (verb, $0) }
    return copy
  }

  /// The same in a paragraph that others may share.
  func inParagraph(_ number: Int) -> Citing {
    var copy = self
    copy.paragraph = number
    return copy
  }

  /// The same in another part of the text.
  func at(_ place: Passage.Kind) -> Citing {
    var copy = self
    copy.place = place
    return copy
  }

  /// The same as a member of a series.
  var inSeries: Citing {
    var copy = self
    copy.form = .series
    return copy
  }

  /// The same with a date printed.
  func of(_ date: String) -> Citing {
    var copy = self
    copy.date = sampleDay(date)
    return copy
  }

  /// The same as the second spelling of the reference before.
  var joint: Citing {
    var copy = self
    copy.isJoint = true
    return copy
  }
}

/// A date from its ISO spelling.
func sampleDay(_ text: String) -> CalendarDate? {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  guard parts.count == 3 else { return nil }
  return CalendarDate(year: parts[0], month: parts[1], day: parts[2])
}

/// A document made for a test, with one line for each reference.
func sample(
  _ spelling: String, _ date: String = "", title: String? = nil, language: Language = .english,
  source: String? = nil, agendaItem: String? = nil, citing: [Citing] = []
) -> AnalysedDocument {
  var bytes: [UInt8] = []
  var runs: [ReadingText.Run] = []
  var references: [Reference] = []
  var last = 0..<0
  for (index, cited) in citing.enumerated() {
    let verb = cited.verb.map { Array(($0.text + " ").utf8) } ?? []
    let mention = Array(cited.target.description.utf8)
    let start = bytes.count
    if !cited.isJoint {
      bytes += verb + mention + [0x0A]
      runs.append(.init(start: start, source: start, count: bytes.count - start))
      last = start + verb.count..<start + verb.count + mention.count
    }
    references.append(
      reference(
        cited, last, verb: start..<start + max(0, verb.count - 1), passage: cited.paragraph ?? index
      ))
    if citing.dropFirst(index + 1).first?.isJoint == true {
      references[references.count - 1].reasons.insert(.jointSymbol)
    }
  }
  let document = Document(
    source: source ?? "\(spelling)-\(language.rawValue).txt", bytes: bytes,
    reading: ReadingText(bytes: bytes, runs: runs),
    language: language, symbol: spelling.contains("/") ? sampleSymbol(spelling) : nil, title: title,
    body: nil, session: nil, date: sampleDay(date), agendaItem: agendaItem,
    passages: citing.indices.map {
      Passage(kind: citing[$0].place, number: $0 + 1, range: 0..<0)
    },
    calls: [])
  return AnalysedDocument(document: document, references: references, unresolved: [])
}

private func reference(
  _ cited: Citing, _ range: Range<Int>, verb: Range<Int>, passage: Int
) -> Reference {
  let name = Array(cited.target.description.utf8)
  var mention = Mention(
    form: cited.form, designation: .name(NameKey(name.span, name.indices)), range: range,
    passage: passage)
  mention.date = cited.date
  mention.verb = cited.verb.map { CitingVerb(range: verb, treatment: $0.treatment) }
  return Reference(
    mention: mention, target: cited.target, reasons: cited.isJoint ? .jointSymbol : [],
    confidence: cited.confidence)
}
