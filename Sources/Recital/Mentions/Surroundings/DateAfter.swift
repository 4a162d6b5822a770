/// The date behind a number: "of 24 December 2001", "adopted … on 1 November 1974".
struct DateAfter {
  var date: CalendarDate?
  /// The end of the date, or of the number where there is no date.
  var end: Int
  /// Whether its words say that it is the date of one member only.
  var isOfOne = false

  init(end: Int) { self.end = end }

  init(
    in bytes: Span<UInt8>, at start: Int, until limit: Int, _ session: Session,
    _ lexicon: Lexicon
  ) {
    end = start
    guard !lexicon.isUnspaced else { return }
    let words = lexicon.dates
    if let link = words.links.match(in: bytes, at: start, until: limit),
      let found = CitationDate.dayFirst(
        in: bytes, at: bytes.skippingSpaces(from: link.end, until: limit), until: limit, lexicon)
    {
      if DateAfter.isOfNext(found, session, bytes, limit) { return }
      date = found.resolved(in: session)
      end = found.range.upperBound
      isOfOne = words.single.begins(bytes, at: start, until: limit)
    } else if words.titles.begins(bytes, at: start, until: limit)
      || words.adoptions.begins(bytes, at: start, until: limit)
    {
      readFar(in: bytes, from: start, until: limit, session, lexicon)
    }
  }

  /// Whether a date of another year than that of the resolution is that of the document whose symbol
  /// follows: «резолюцией 1540 (2004), от 27 декабря 2012 года (S/2012/963)».
  private static func isOfNext(
    _ date: CitationDate, _ session: Session, _ bytes: Span<UInt8>, _ limit: Int
  ) -> Bool {
    guard case .year(let year) = session, let printed = date.year, printed != year else {
      return false
    }
    let open = bytes.skippingSpaces(from: date.range.upperBound, until: limit)
    return open + 1 < limit && bytes[open] == 0x28 && ByteClass.isUpper(bytes[open + 1])
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
    let words = lexicon.dates
    while offset < last {
      switch bytes[offset] {
      case 0x22: isQuoted.toggle()
      case 0xE2, 0xC2:
        if let mark = DateAfter.quotes.match(in: bytes, at: offset, until: last) {
          isQuoted = mark.value
        }
      case 0x3B where !isQuoted: return
      case 0x2C, 0xD8:
        if !isQuoted, bytes.comma(at: offset, until: last) != nil,
          !words.adoptions.begins(bytes, at: offset, until: last)
        {
          return
        }
      case 0x20 where !isQuoted:
        if words.adoptions.begins(bytes, at: offset, until: last) { isAdopted = true }
        if isAdopted, let day = words.days.match(in: bytes, at: offset, until: last),
          let found = CitationDate.dayFirst(in: bytes, at: day.end, until: limit, lexicon)
        {
          date = found.resolved(in: session)
          return
        }
      default: break
      }
      offset += 1
    }
  }

  /// Quotation marks beyond ASCII, true where they open.
  private static let quotes = PhraseTable<Bool>(
    .first, [("“", true), ("”", false), ("«", true), ("»", false)])
}
