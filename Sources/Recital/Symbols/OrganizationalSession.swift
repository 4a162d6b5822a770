/// The organizational sessions of the Economic and Social Council, whose decisions and resolutions bore
/// a number of their own up to 1977: the `ORG-75` of `70 (ORG-75)`.
enum OrganizationalSession {
  /// The last two figures of the year behind `ORG-`, with any hyphen.
  static func year(in bytes: Span<UInt8>, at start: Int, until end: Int)
    -> (value: Int, end: Int)?
  {
    guard bytes.has("ORG", at: start, until: end),
      let hyphen = bytes.hyphen(at: start + 3, until: end),
      let year = bytes.figures(at: hyphen, until: end), year.end - hyphen == 2,
      (60...89).contains(year.value)
    else { return nil }
    return year
  }
}
