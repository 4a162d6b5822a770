/// Reports and letters that a Chinese text names by their noun, where a footnote or a symbol in
/// parentheses says which: `秘书长的报告，⁴`, `其成果文件（A/CONF.192/2018/RC/3）`.
enum ChineseReports {
  /// Finds them by their footnote calls and symbols, so that the text need not be searched.
  ///
  /// - Complexity: O(*c* + *r*) in the calls and references.
  static func references(
    in document: Document, _ numbers: [Reference], _ footnotes: FootnoteTargets,
    _ bytes: Span<UInt8>
  ) -> [Reference] {
    var found: [Reference] = []
    // A name does not reach over the call of another one.
    var last = 0
    for call in document.calls {
      defer { last = call.range.upperBound }
      guard var lowest = lowest(of: call.passage, document), let target = footnotes[call.number]
      else { continue }
      lowest = Swift.max(lowest, last)
      let end = textEnd(before: call.range.lowerBound, bytes, lowest)
      append(target, .nameFootnote, endingAt: end, lowest, call.passage, bytes, &found)
    }
    for number in numbers where number.mention.form == .symbol {
      let passage = number.mention.passage
      guard let lowest = lowest(of: passage, document),
        let end = parenthesis(before: number.mention.range.lowerBound, bytes, lowest)
      else { continue }
      append(number.target, .nameParenthesis, endingAt: end, lowest, passage, bytes, &found)
    }
    return found
  }

  /// Where the text of a passage begins that speaks; nil for a head, a title and a footnote.
  private static func lowest(of passage: Int, _ document: Document) -> Int? {
    guard let passage = document.passages[safe: passage] else { return nil }
    switch passage.kind {
    case .footnote, .title, .heading, .header: return nil
    default: return passage.range.lowerBound
    }
  }

  private static func append(
    _ target: Instrument, _ reason: Reasons, endingAt end: Int, _ lowest: Int, _ passage: Int,
    _ bytes: Span<UInt8>, _ found: inout [Reference]
  ) {
    switch target.symbol?.nature {
    case .document, .presidentialStatement, .meetingRecord: break
    default: return
    }
    guard let noun = nouns.match(in: bytes, before: end, from: lowest) else { return }
    let range = start(before: noun.start, bytes, lowest)..<end
    guard found.last?.mention.range != range else { return }
    let mention = Mention(
      form: .named, designation: .name(NameKey(bytes, range)), range: range, passage: passage)
    found.append(Reference(mention: mention, target: target, reasons: reason, confidence: 0.85))
  }

  /// The end of the words before a call, its comma stepped over.
  private static func textEnd(before call: Int, _ bytes: Span<UInt8>, _ lowest: Int) -> Int {
    var end = bytes.skippingSpacesBack(from: call, downTo: lowest)
    while let mark = marks.match(in: bytes, before: end, from: lowest) {
      end = bytes.skippingSpacesBack(from: mark.start, downTo: lowest)
    }
    return end
  }

  /// The end of the words before the parenthesis that a symbol opens.
  private static func parenthesis(
    before symbol: Int, _ bytes: Span<UInt8>, _ lowest: Int
  ) -> Int? {
    let first = openings.match(in: bytes, before: symbol, from: lowest)?.start ?? symbol
    guard let open = parentheses.match(in: bytes, before: first, from: lowest) else { return nil }
    return bytes.skippingSpacesBack(from: open.start, downTo: lowest)
  }

  /// Where the name begins: with its author in the same clause, else with its adjective.
  private static func start(before noun: Int, _ bytes: Span<UInt8>, _ lowest: Int) -> Int {
    let limit = Swift.max(lowest, noun - 240)
    var author: Int?
    var offset = noun
    while offset > limit {
      let previous = bytes.previousCharacter(before: offset, from: limit)
      if clauseEnds.begins(bytes, at: previous, until: noun) { break }
      if authors.begins(bytes, at: previous, until: noun) { author = previous }
      offset = previous
    }
    return author ?? adjectives.match(in: bytes, before: noun, from: lowest)?.start ?? noun
  }

  private static let nouns = Lexicon.table(
    .last, "报告|報告|成果文件|咨询意见|備忘錄|备忘录|信函|的信|的来信|声明|的说明")
  private static let marks = Lexicon.table(.last, "，|,|。|；|;|、|”")
  private static let openings = Lexicon.table(.last, "见|见|参见|文件|即")
  private static let parentheses = Lexicon.table(.last, "(|（")
  private static let clauseEnds = Lexicon.table(
    .first, "，|；|。|：|,|;|“|《|号决议以及|号决议和|号决议及|号决定以及|号决定和|号决定及")
  private static let authors = Lexicon.table(
    .first,
    "秘书长|秘書長|高级专员|特别报告员|独立专家|工作组|安全理事会主席|理事会主席|委员会|总干事|执行主任"
      + "|联合检查组|监督厅|政府专家组|咨询委员会|国际法院|其")
  private static let adjectives = Lexicon.table(
    .last, "最后|年度|进度|中期|综合|首次|最新|上次|先前的|该|上述|的")
}
