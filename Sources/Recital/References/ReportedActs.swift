/// The acts that a footnote cites by the report they are printed in.
///
/// "Report of the Human Rights Council (A/73/53), chap. IV, sect. A, resolution 37/17" cites a
/// resolution of that Council, whoever cites it.
enum ReportedActs {
  /// Whose act it is by the report before it; nil where none stands before it or its words name
  /// another body.
  static func owner(
    of act: ActNumber, at index: Int, in mentions: [Mention], _ document: Document
  ) -> ActNumber.Owner? {
    guard index > 0, act.owner == .unnamed, case .regular(let session) = act.session,
      mentions[index].date == nil, mentions[index - 1].passage == mentions[index].passage,
      case .symbol(let report) = mentions[index - 1].designation,
      document.passages[safe: mentions[index].passage]?.kind == .footnote,
      let owner = owner(by: report, session)
    else { return nil }
    let between = mentions[index - 1].range.upperBound..<mentions[index].range.lowerBound
    return leadsOn(between, document.reading.bytes.span) ? owner : nil
  }

  /// The body that a report is of.
  ///
  /// The Human Rights Council reports in document 53 of each session of the Assembly, the
  /// commissions of the Economic and Social Council in documents 20 to 49 of each of its years.
  private static func owner(by report: DocumentSymbol, _ session: Int) -> ActNumber.Owner? {
    let parts = report.spelling.split(separator: "/")
    guard parts.count > 2, let number = Int(parts[2]) else { return nil }
    switch (report.body, report.session) {
    case (.generalAssembly, .regular(let assembly)?)
    where number == 53 && assembly > 60 && session < assembly:
      return .named(.humanRightsCouncil)
    case (.economicAndSocialCouncil, .year?) where (20...49).contains(number):
      return .named(.other)
    default: return nil
    }
  }

  /// Whether only chapter and section stand between a report and an act: two commas at least and
  /// no semicolon.
  private static func leadsOn(_ between: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard !between.isEmpty, between.count <= 80 else { return false }
    var commas = 0
    for offset in between {
      if bytes[offset] == 0x3B || bytes.has("；", at: offset, until: between.upperBound) {
        return false
      }
      if bytes.comma(at: offset, until: between.upperBound) != nil { commas += 1 }
    }
    return commas >= 2
  }
}
