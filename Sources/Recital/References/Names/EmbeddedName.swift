/// Tells a well-known name inside a longer title or description, which a footnote explains as a whole.
///
/// "Under the theme “Decent work and the full implementation of the 2030 Agenda”,³" calls the note
/// on the theme: the name in it means what it always means.
enum EmbeddedName {
  /// Whether a footnote that gives another instrument than the table explains what stands round a
  /// name, and not the name.
  ///
  /// A treaty in the Treaty Series, and the annex of a resolution, are texts of their own, so that
  /// such a note is about the name wherever it stands.
  static func keepsMeaning(
    _ name: Range<Int>, in bytes: Span<UInt8>, from lowest: Int, as known: Instrument,
    not noted: Instrument, isText: @autoclosure () -> Bool
  ) -> Bool {
    guard known != noted, noted.symbol?.nature != .treaty else { return false }
    if isInsideTitle(name, bytes, lowest) || isReviewed(name, bytes, lowest) { return true }
    if known.symbol != nil, noted.symbol?.nature == .document, isReported(name, bytes, lowest) {
      return true
    }
    return !isText()
      && (isInsideQuotation(name, bytes, lowest) || isDescribed(name, bytes, lowest))
  }

  /// "Towards the Achievement of the 2030 Agenda", "the Panel on Integrity for Achieving the 2030
  /// Agenda": a word with a capital governs a name that begins with its year.
  private static func isInsideTitle(
    _ name: Range<Int>, _ bytes: Span<UInt8>, _ lowest: Int
  ) -> Bool {
    guard ByteClass.isDigit(bytes[name.lowerBound]),
      let link = titleLinks.match(in: bytes, before: name.lowerBound, from: lowest)
    else { return false }
    var word = link.start
    while word > lowest, bytes[word - 1] != 0x20 { word -= 1 }
    // The first word of a paragraph has its capital from there: "Recalling the 2030 Agenda".
    return word > lowest && word < link.start && ByteClass.isUpper(bytes[word])
  }

  /// "The report of the Executive Director on the New Urban Agenda,²": the note gives the report.
  private static func isReported(_ name: Range<Int>, _ bytes: Span<UInt8>, _ lowest: Int) -> Bool {
    var offset = name.lowerBound
    while offset > lowest {
      offset -= 1
      switch bytes[offset] {
      case 0x3B: return false
      case 0x2C, 0x29:
        // Behind a comma another thing is told of, but for "the report of the Panel on Money, Trust
        // and the 2030 Agenda".
        if !ByteClass.isUpper(bytes.byte(offset + 2)) { return false }
      case 0x20:
        guard let report = reports.match(in: bytes, at: offset + 1, until: name.lowerBound) else {
          continue
        }
        return !ByteClass.isLetter(bytes.byte(report.end))
      default: continue
      }
    }
    return false
  }

  /// Whether a quotation ends with the name and began before it.
  private static func isInsideQuotation(
    _ name: Range<Int>, _ bytes: Span<UInt8>, _ lowest: Int
  ) -> Bool {
    let last = name.upperBound
    let isClosed =
      bytes.has("”", at: last, until: Swift.min(bytes.count, last + 3))
      || bytes.has("”", before: last, from: name.lowerBound)
      || bytes.byte(last) == 0x22
    guard isClosed else { return false }
    return quotations.match(in: bytes, before: name.lowerBound, from: lowest) == nil
  }

  /// "The Review Conference of the Parties to the Treaty", "the implementation of the Declaration".
  private static func isDescribed(
    _ name: Range<Int>, _ bytes: Span<UInt8>, _ lowest: Int
  ) -> Bool {
    descriptions.match(in: bytes, before: name.lowerBound, from: lowest) != nil
  }

  /// "The political declaration on the midterm review of the Framework": a text of its own about one.
  private static func isReviewed(
    _ name: Range<Int>, _ bytes: Span<UInt8>, _ lowest: Int
  ) -> Bool {
    reviews.match(in: bytes, before: name.lowerBound, from: lowest) != nil
  }

  private static let reviews = Lexicon.table(
    .last,
    "review of the |anniversary of the |anniversary of the adoption of the |follow-up to the "
      + "|supplementing the |further implementation of ")
  private static let titleLinks = Lexicon.table(
    .last, " of the | of | for the | to the | the | on the | with the | under the | and the ")
  private static let reports = Lexicon.table(
    .first,
    "report|reports|note by|letter|informe|informes|rapport|rapports|доклад|доклада|доклады|докладе"
      + "|докладом|تقرير|بتقرير|لتقرير")
  private static let quotations = Lexicon.table(.last, "“|“the |\"|\"the |«| « ")
  private static let descriptions = Lexicon.table(
    .last,
    "parties to the |under the |implementation of the "
      + "|parties à la |parties au |en application de la |mise en œuvre du "
      + "|mise en œuvre de la |partes en la |partes en el |aplicación de la |aplicación del ")
}
