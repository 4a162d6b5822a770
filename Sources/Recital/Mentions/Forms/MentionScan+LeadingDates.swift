/// Dates that stand before the numbers, as in Chinese: one for several numbers, or a list of them for
/// a list of numbers.
extension MentionScan {
  /// The date that the list before the numbers keeps for a mention.
  @inline(__always)
  func leadingDate(of index: Int) -> CalendarDate? {
    leadingDates.dates.isEmpty ? nil : leadingDates.dates[safe: index - leadingDates.first]
  }

  /// Reads the dates before the one at the first number: `分别于2006年4月27日和2008年4月25日通过的第
  /// 1673(2006)号和第1810(2008)号决议`.
  mutating func takeLeadingDates(
    _ left: LeftContext, _ first: Int, isMember: Bool, _ bytes: Span<UInt8>
  ) {
    if !isMember { leadingDates = ([], 0) }
    guard !isMember, let last = left.date, let date = last.resolved(in: nil) else { return }
    var dates = [date]
    var start = last.range.lowerBound
    while let before = leadingDate(before: start, bytes), let earlier = before.resolved(in: nil) {
      dates.append(earlier)
      start = before.range.lowerBound
    }
    guard dates.count > 1 else { return }
    leadingDates = (dates.reversed(), first)
    mentions[first].date = dates[dates.count - 1]
  }

  private func leadingDate(before start: Int, _ bytes: Span<UInt8>) -> CitationDate? {
    let end = bytes.skippingSpacesBack(from: start, downTo: range.lowerBound)
    guard
      let joint = Self.dateJoints.match(in: bytes, before: end, from: range.lowerBound)
    else { return nil }
    let last = bytes.skippingSpacesBack(from: joint.start, downTo: range.lowerBound)
    return CitationDate.yearFirst(in: bytes, before: last, from: range.lowerBound)
  }

  private static let dateJoints = Lexicon.table(.last, "和|及|以及|、|与")
}
