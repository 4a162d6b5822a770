/// Names that a resolution is said to have given: `第2625(XXV)号决议核可了《…宣言》`.
enum ChineseAdoptions {
  /// Resolves those that are left open, in place, by the resolution right before them.
  ///
  /// - Complexity: O(*n* log *n*) in the references by number and the open names.
  static func references(
    in analysed: inout AnalysedDocument, numbers: [Reference]
  ) -> [Reference] {
    guard !numbers.isEmpty, analysed.unresolved.contains(where: { $0.mention.form == .named })
    else {
      return []
    }
    let reading = analysed.document.reading
    let bytes = reading.bytes.span
    var found: [Reference] = []
    analysed.unresolved.removeAll { unresolved in
      let mention = unresolved.mention
      guard mention.form == .named, ChineseWords.inside(mention.range, bytes) != nil,
        let act = act(before: mention.range.lowerBound, numbers, bytes)
      else { return false }
      found.append(
        Reference(mention: mention, target: act, reasons: .antecedent, confidence: 0.85))
      return true
    }
    return found
  }

  private static func act(
    before name: Int, _ numbers: [Reference], _ bytes: Span<UInt8>
  ) -> Instrument? {
    let next = numbers.partitioningIndex { $0.mention.range.lowerBound >= name }
    guard let act = numbers[safe: next - 1], act.target.symbol?.nature == .resolution,
      act.mention.range.upperBound <= name,
      let verb = verbs.match(in: bytes, before: name, from: act.mention.range.upperBound)
    else { return nil }
    return verb.start == act.mention.range.upperBound ? act.target : nil
  }

  private static let verbs = Lexicon.table(
    .last,
    "核可了|核可的|核可|通过了|通过的|通过|核准了|核准的|批准的|批准了|认可的|认可了|附件所载|附件所载的|所载|所载的|附件中的"
      + "|附件一所载的|载有的|核可了其附件所载的|核可附件所载的|通過的|通過了|通過|附件所載|所載")
}
