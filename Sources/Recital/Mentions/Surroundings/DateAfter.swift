/// The date behind a number: "of 24 December 2001", "adopted … on 1 November 1974".
struct DateAfter {
  var date: CalendarDate?
  /// The end of the date, or of the number where there is no date.
  var end: Int

  init(end: Int) { self.end = end }

  init(
    in bytes: Span<UInt8>, at start: Int, until limit: Int, _ session: Session,
    _ lexicon: Lexicon
  ) {
    end = start
    guard !lexicon.isUnspaced else { return }
    if let link = DateAfter.links.match(in: bytes, at: start, until: limit),
      let found = CitationDate.dayFirst(
        in: bytes, at: bytes.skippingSpaces(from: link.end, until: limit), until: limit,
        months: lexicon.months)
    {
      date = found.resolved(in: session)
      end = found.range.upperBound
    } else if DateAfter.farLinks.match(in: bytes, at: start, until: limit) != nil {
      readFar(in: bytes, from: start, until: limit, session, lexicon)
    }
  }

  /// The date of adoption behind the title: no comma outside quotation marks may come
  /// between, but that before "adopted".
  private mutating func readFar(
    in bytes: Span<UInt8>, from start: Int, until limit: Int, _ session: Session,
    _ lexicon: Lexicon
  ) {
    var offset = start
    var isQuoted = false
    var isAdopted = false
    let last = Swift.min(limit, start + 300)
    while offset < last {
      switch bytes[offset] {
      case 0x22: isQuoted.toggle()
      case 0xE2 where bytes.has("“", at: offset, until: last): isQuoted = true
      case 0xE2 where bytes.has("”", at: offset, until: last): isQuoted = false
      case 0x3B where !isQuoted: return
      case 0x2C where !isQuoted && !bytes.has(", adopted ", at: offset, until: last): return
      case 0x20 where !isQuoted:
        if bytes.has(" adopted ", at: offset, until: last) { isAdopted = true }
        if isAdopted, bytes.has(" on ", at: offset, until: last),
          let found = CitationDate.dayFirst(
            in: bytes, at: offset + 4, until: limit, months: lexicon.months)
        {
          date = found.resolved(in: session)
          return
        }
      default: break
      }
      offset += 1
    }
  }

  private static let links = Lexicon.table(
    .first, " of | dated |, of |, dated | adopted on |, adopted on | (of | of the | on |, on ")
  private static let farLinks = Lexicon.table(.first, " entitled |, entitled | adopted |, adopted ")
}
