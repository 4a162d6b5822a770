/// The instrument that each footnote stands for, when it binds a name to it.
struct FootnoteTargets {
  private var byNumber: [Int: Instrument] = [:]

  init(_ document: Document, _ references: [Reference]) {
    var index = 0
    for (passage, footnote) in document.passages.enumerated() where footnote.kind == .footnote {
      while index < references.count, references[index].mention.passage < passage { index += 1 }
      var last = index
      while last < references.count, references[last].mention.passage == passage { last += 1 }
      guard byNumber[footnote.number] == nil else { continue }
      byNumber[footnote.number] = FootnoteTargets.main(references[index..<last])
      index = last
    }
  }

  subscript(number: Int) -> Instrument? { byNumber[number] }

  /// "See decision 60/519 and A/60/88 and Corr.2, annex": the document, not the decision that took
  /// note of it.
  private static func main(_ references: ArraySlice<Reference>) -> Instrument? {
    let document = references.first {
      $0.mention.form == .symbol || $0.mention.form == .treaty
    }
    return (document ?? references.first)?.target
  }
}
