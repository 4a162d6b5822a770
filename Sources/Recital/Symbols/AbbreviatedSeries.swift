/// The series of acts as texts outside the United Nations abbreviate it: the `UNSC/RES/` of
/// `UNSC/RES/1325`, the `GA/RES/` of `GA/RES/60/1`, and `RES/1325` alone.
enum AbbreviatedSeries {
  /// Reads an act behind such a series, or a symbol behind `UN/`; nil where there is neither.
  static func read(in bytes: Span<UInt8>, at start: Int, until end: Int) -> SymbolReader.Reading? {
    guard mayBegin(bytes, at: start, until: end) else { return nil }
    if bytes.has("UN/", at: start, until: end) {
      return SymbolReader.read(in: bytes, at: start + 3, until: end)
    }
    if let name = names.match(in: bytes, at: start, until: end) {
      return SymbolReader.act(ActSeries(body: name.value, end: name.end), in: bytes, until: end)
    }
    return bare(in: bytes, at: start, until: end)
  }

  /// `RES/1325`: of the bodies only the Security Council numbers without sessions; other series give
  /// `RES` a year or a session behind it.
  private static func bare(in bytes: Span<UInt8>, at start: Int, until end: Int)
    -> SymbolReader.Reading?
  {
    guard bytes.has("RES/", at: start, until: end),
      let number = bytes.figures(at: start + 4, until: end), number.value >= 100,
      bytes.byte(number.end) != 0x2F, SecurityCouncilYears.year(of: number.value) != nil
    else { return nil }
    let series = ActSeries(body: .securityCouncil, end: start + 4)
    return SymbolReader.act(series, in: bytes, until: end)
  }

  /// Whether two capitals can be those of a name; those of most symbols are none.
  private static func mayBegin(_ bytes: Span<UInt8>, at start: Int, until end: Int) -> Bool {
    guard start + 4 < end, ByteClass.isUpper(bytes[start + 1]) else { return false }
    switch bytes[start] {
    case 0x45, 0x47, 0x48, 0x52, 0x53, 0x55: return true
    default: return false
    }
  }

  private static let names = PhraseTable<Body>(
    .first, letters: .exact,
    [
      ("UNSC/RES/", .securityCouncil), ("SC/RES/", .securityCouncil),
      ("UNGA/RES/", .generalAssembly), ("GA/RES/", .generalAssembly),
      ("UNHRC/RES/", .humanRightsCouncil), ("HRC/RES/", .humanRightsCouncil),
      ("ECOSOC/RES/", .economicAndSocialCouncil),
    ])
}
