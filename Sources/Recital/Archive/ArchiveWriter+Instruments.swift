extension ArchiveWriter {
  mutating func write(_ instrument: Instrument) {
    switch instrument {
    case .document(let symbol):
      write(true)
      write(symbol)
    case .named(let name):
      write(false)
      write(name)
    }
  }

  /// Writes the parts of a symbol: to parse its spelling again would take longer.
  mutating func write(_ symbol: DocumentSymbol) {
    write(symbol.spelling)
    write(Int(symbol.nature.rawValue))
    write(Int(symbol.body.rawValue))
    write(symbol.session) { $0.write($1) }
    write(symbol.number)
  }

  mutating func write(_ session: Session) {
    let parts: (kind: Int, value: Int) =
      switch session {
      case .regular(let value): (0, value)
      case .roman(let value): (1, value)
      case .special(let value): (2, value)
      case .emergency(let value): (3, value)
      case .romanSpecial(let value): (4, value)
      case .romanEmergency(let value): (5, value)
      case .year(let value): (6, value)
      case .organizational(let value): (7, value)
      }
    write(parts.kind)
    write(parts.value)
  }

  mutating func write(_ date: CalendarDate) {
    write(date.year)
    write(date.month)
    write(date.day)
  }

  mutating func write(_ language: Language) {
    write(Language.allCases.firstIndex(of: language) ?? 0)
  }
}

extension ArchiveReader {
  mutating func instrument() -> Instrument { flag() ? .document(symbol()) : .named(text()) }

  mutating func symbol() -> DocumentSymbol {
    let spelling = text()
    let nature = DocumentSymbol.Nature(rawValue: UInt8(truncatingIfNeeded: number()))
    let body = Body(rawValue: UInt8(truncatingIfNeeded: number()))
    let session = optional { $0.session() }
    let number = number()
    if nature == nil || body == nil { fail() }
    return DocumentSymbol(
      spelling: spelling, nature: nature ?? .document, body: body ?? .other, session: session,
      number: number)
  }

  mutating func session() -> Session {
    let kind = number()
    let value = number()
    switch kind {
    case 0: return .regular(value)
    case 1: return .roman(value)
    case 2: return .special(value)
    case 3: return .emergency(value)
    case 4: return .romanSpecial(value)
    case 5: return .romanEmergency(value)
    case 6: return .year(value)
    case 7: return .organizational(value)
    default:
      fail()
      return .year(value)
    }
  }

  /// A date; none where it is no day of the calendar.
  mutating func date() -> CalendarDate? {
    let (year, month, day) = (number(), number(), number())
    let date = CalendarDate(year: year, month: month, day: day)
    if date == nil { fail() }
    return date
  }

  mutating func language() -> Language { Language.allCases[number(below: Language.allCases.count)] }
}
