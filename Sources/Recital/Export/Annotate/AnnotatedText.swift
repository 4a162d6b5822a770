/// Writes stretches of a source with its references and footnote calls marked, from its beginning
/// to its end.
struct AnnotatedText {
  private let document: Document
  private let marks: AnnotatedMarks
  private let prefix: String
  private let calls: [(range: Range<Int>, number: Int)]
  private var nextPart = 0
  private var nextCall = 0
  private var named: Set<Int> = []

  init(document: Document, marks: AnnotatedMarks, prefix: String) {
    self.document = document
    self.marks = marks
    self.prefix = prefix
    calls = document.calls.filter { !$0.range.isEmpty }.map {
      (document.reading.sourceRange(of: $0.range), $0.number)
    }.sorted { $0.0.lowerBound < $1.0.lowerBound }
  }

  /// A stretch as it is.
  func plain(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return HTMLText.escaped(String(decoding: document.bytes[range], as: UTF8.self))
  }

  /// A stretch with what is to be marked in it; stretches are given in their order.
  mutating func marked(_ range: Range<Int>) -> String {
    var html = ""
    var offset = range.lowerBound
    while nextPart < marks.parts.count, marks.parts[nextPart].range.lowerBound < range.upperBound {
      let part = marks.parts[nextPart]
      let inside = part.range.clamped(to: offset..<range.upperBound)
      if !inside.isEmpty {
        html += called(offset..<inside.lowerBound) + element(part, plain(inside))
        offset = inside.upperBound
      }
      // The rest of a part that goes on behind this stretch is left for the next.
      if part.range.upperBound > range.upperBound { break }
      nextPart += 1
    }
    return html + called(offset..<range.upperBound)
  }

  /// A stretch without references, its footnote calls raised.
  private mutating func called(_ range: Range<Int>) -> String {
    var html = ""
    var offset = range.lowerBound
    while nextCall < calls.count, calls[nextCall].range.lowerBound < range.upperBound {
      let call = calls[nextCall]
      nextCall += 1
      guard call.range.lowerBound >= offset, call.range.upperBound <= range.upperBound else {
        continue
      }
      html += plain(offset..<call.range.lowerBound) + element(call.number, plain(call.range))
      offset = call.range.upperBound
    }
    return html + plain(offset..<range.upperBound)
  }

  /// A call; what is printed raised is not raised again.
  private func element(_ number: Int, _ text: String) -> String {
    let isRaised = text.utf8.first.map { $0 >= 0x80 } ?? false
    let tag = isRaised ? "span" : "sup"
    guard document.footnote(numbered: number) != nil else {
      return "<\(tag) class=\"call\">\(text)</\(tag)>"
    }
    return "<\(tag) class=\"call\"><a href=\"#\(prefix)-fn\(number)\">\(text)</a></\(tag)>"
  }

  private mutating func element(_ part: AnnotatedMarks.Part, _ text: String) -> String {
    let first = marks.mentions[part.mentions[0]]
    var names = ["ref"]
    if first.target == nil { names.append("open") }
    if let treatment = first.treatment { names.append("t-\(treatment.rawValue)") }
    if first.target != nil, first.confidence < 0.8 { names.append("unsure") }
    let tips = part.mentions.flatMap { AnnotatedText.tip(marks.mentions[$0]) }
    let anchors = part.mentions.filter { named.insert($0).inserted }
      .map { "\(prefix)-m\($0)" }
    let anchor = anchors.first.map { " id=\"\($0)\"" } ?? ""
    // Two mentions may begin at one place: the list leads to both.
    let others = anchors.dropFirst().map { "<span id=\"\($0)\"></span>" }.joined()
    let shared =
      "\(anchor) class=\"\(names.joined(separator: " "))\" "
      + "data-start=\"\(first.range.lowerBound)\" data-end=\"\(first.range.upperBound)\" "
      + "data-target=\"\(HTMLText.attribute(first.target ?? ""))\" "
      + "data-tip=\"\(HTMLText.attribute(lines: tips))\""
    guard let link = link(of: first) else {
      return "\(others)<mark\(shared) tabindex=\"0\">\(text)</mark>"
    }
    return "\(others)<a\(shared) href=\"\(HTMLText.attribute(link))\" rel=\"noreferrer\">"
      + "\(text)</a>"
  }

  private func link(of mention: ExtractedMention) -> String? {
    mention.target.flatMap(DocumentSymbol.init(parsing:))?.officialLink(in: document.language)
  }

  /// What a mention denotes and why, a line each.
  private static func tip(_ mention: ExtractedMention) -> [String] {
    let certainty = Int((mention.confidence * 100).rounded())
    let head = mention.target.map { "\($0) · \(certainty) %" } ?? "not resolved"
    let verb = [mention.treatment?.rawValue, mention.date?.description, mention.pinpoint]
      .compactMap(\.self).joined(separator: " · ")
    return [head, verb, mention.reasons.joined(separator: ", ")].filter { !$0.isEmpty }
  }
}
