/// Resolutions of the Commission on Human Rights that are cited behind its name: "the resolutions of the
/// Commission on Human Rights, in particular resolution 2005/54", "and Commission resolution 1998/72".
///
/// Their numbers have the form of those of the Economic and Social Council.
enum CommissionActs {
  /// The Commission, where its name stands before an act of a year that no other body owns, or where
  /// it owns the act before it in the same list, whose mention is given.
  static func owner(
    of act: ActNumber, _ mention: Mention, after previous: Mention?, _ document: Document
  ) -> ActNumber.Owner? {
    guard case .year(let year) = act.session, year < 2007, act.style == .slash,
      let passage = document.passages[safe: mention.passage]
    else { return nil }
    let bytes = document.reading.bytes.span
    let lowest = passage.range.lowerBound
    switch act.owner {
    case .unnamed:
      guard
        previous.map({ goesOn($0, mention, bytes) }) ?? false
          || leads(to: mention.range.lowerBound, lowest, bytes)
      else { return nil }
    case .named(.other):
      // "Commission resolution 1998/72": the word stands right before the noun, or right behind the act.
      let isShort =
        shortNames.match(in: bytes, before: mention.range.lowerBound, from: lowest) != nil
        || isShort(behind: mention.range.upperBound, passage.range.upperBound, bytes)
        || isShort(inside: mention.range, bytes)
        || previous.map { goesOn($0, mention, bytes) } ?? false
      guard isShort,
        isLast(before: mention.range.lowerBound, bytes)
      else { return nil }
    default: return nil
    }
    return .named(.commissionOnHumanRights)
  }

  /// Whether nothing but its name and "in particular" stands before.
  private static func leads(to start: Int, _ lowest: Int, _ bytes: Span<UInt8>) -> Bool {
    guard let lead = leads.match(in: bytes, before: start, from: lowest) else { return false }
    // "of the Commission on Human Rights on the issue, in particular"
    var end = lead.start
    while end > lowest, lead.start - end < 60 {
      if fullNames.match(in: bytes, before: end, from: lowest) != nil { return true }
      end -= 1
      if bytes[end] == 0x2C || bytes[end] == 0x3B || ByteClass.isDigit(bytes[end]) { return false }
    }
    return false
  }

  /// "resolution 2005/55 of the Commission", and of no other commission.
  private static func isShort(behind start: Int, _ end: Int, _ bytes: Span<UInt8>) -> Bool {
    guard let name = shortNamesBehind.match(in: bytes, at: start, until: end) else { return false }
    return !bytes.isLetter(at: name.end) && !otherNames.begins(bytes, at: name.end, until: end)
  }

  /// "las resoluciones de la Comisión 1992/11": the word stands between noun and number.
  private static func isShort(inside range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard let number = range.first(where: { ByteClass.isDigit(bytes[$0]) }) else { return false }
    return shortNamesInside.match(in: bytes, before: number, from: range.lowerBound) != nil
  }

  /// Whether an act without a noun goes on with the list of one of the Commission.
  private static func goesOn(_ previous: Mention, _ mention: Mention, _ bytes: Span<UInt8>) -> Bool
  {
    previous.passage == mention.passage && ByteClass.isDigit(bytes[mention.range.lowerBound])
      && mention.range.lowerBound - previous.range.upperBound < 64
  }

  /// Whether the Commission on Human Rights is the commission named last before an offset.
  private static func isLast(before offset: Int, _ bytes: Span<UInt8>) -> Bool {
    let lowest = Swift.max(0, offset - reach)
    var start = offset
    while start > lowest {
      start -= 1
      guard bytes[start] == 0x43 || bytes[start] >= 0xC3 else { continue }
      if firstNames.begins(bytes, at: start, until: offset) { return true }
      if otherHeads.begins(bytes, at: start, until: offset) { return false }
    }
    return false
  }

  /// How far back the name may stand, in bytes.
  private static let reach = 20_000

  private static let names = [
    "Commission on Human Rights", "Commission des droits de l'homme",
    "Commission des droits de l’homme", "Comisión de Derechos Humanos",
    "Комиссии по правам человека", "Комиссией по правам человека", "لجنة حقوق الإنسان", "人权委员会",
    "人權委員會",
  ]
  private static let fullNames = PhraseTable<Void>(.last, letters: .exact, names)
  private static let firstNames = PhraseTable<Void>(.first, letters: .exact, names)
  /// How the names of commissions begin.
  private static let otherHeads = PhraseTable<Void>(
    .first, letters: .exact,
    [
      "Commission on ", "Commission for ", "Commission de ", "Commission du ", "Commission des ",
      "Comisión de ", "Comisión sobre ", "Комиссии по ", "Комиссией по ", "Комиссия по ",
    ])
  private static let shortNames = PhraseTable<Void>(
    .last, letters: .exact,
    ["Commission ", "Commission's ", "Commission’s ", "委员会", "委員會", "委员会第", "委員會第"])
  private static let shortNamesInside = Lexicon.table(
    .last, " la Comisión | la Commission | Комиссии | اللجنة ")
  private static let shortNamesBehind = Lexicon.table(
    .first,
    " of the Commission| de la Commission| de la Comisión| Комиссии| للجنة| الصادر عن اللجنة")
  private static let otherNames = Lexicon.table(
    .first, " on | for | de | du | des | d'| d’| sur | para | sobre | по | حقوق | المعنية| الخاصة")
  private static let leads = Lexicon.table(
    .last,
    ", among them |, among which |, as well as |, entre ellas la |, entre ellas las |, entre otras las "
      + "|, parmi lesquelles la |, parmi lesquelles les |, dont la |, dont les |, в том числе "
      + "|، ومنها |، ومن بينها |، بما فيها | ذات الصلة، ومنها | ذات الصلة، بما فيها "
      + "|, in particular |, in particular its |, including |, including its |, inter alia |, most recently "
      + "|, notamment la |, notamment les |, en particulier la |, en particulier les "
      + "|, y compris la |, y compris les |, en particular la |, en particular las "
      + "|, incluida la |, incluidas las |, в частности |, включая |، ولا سيما |، وبخاصة "
      + "|، بما في ذلك |的决议，特别是|的决议，包括|的决议,包括|的决议,特别是|的各项决议，特别是|的各项决议，包括|的有关决议，特别是"
      + "|的有关决议，包括|的決議,包括|的決議，包括")
}
