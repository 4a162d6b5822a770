extension DocumentSymbol {
  var base: DocumentSymbol? {
    if nature == .resolution {
      guard let last = spelling.unicodeScalars.last, last.properties.isUppercase else { return nil }
      let trimmed = spelling.reversed().drop { $0.isUppercase }.reversed()
      return DocumentSymbol(
        spelling: String(trimmed), nature: nature, body: body, session: session, number: number)
    }
    let parts = spelling.split(separator: "/")
    guard let last = parts.last,
      ["Corr", "Add.", "Rev."].contains(last.prefix(4)) || last.hasPrefix("Corr.")
    else { return nil }
    return DocumentSymbol(
      spelling: parts.dropLast().joined(separator: "/"), nature: nature, body: body,
      session: session, number: number)
  }

  var likelyDates: ClosedRange<CalendarDate>? {
    func dates(_ from: (Int, Int, Int), _ to: (Int, Int, Int)) -> ClosedRange<CalendarDate>? {
      guard let one = CalendarDate(year: from.0, month: from.1, day: from.2),
        let other = CalendarDate(year: to.0, month: to.1, day: to.2)
      else { return nil }
      return one...other
    }
    switch session {
    case .regular(let session): return dates((1945 + session, 9, 1), (1946 + session, 9, 15))
    case .year(let year): return dates((year, 1, 1), (year, 12, 31))
    default: return nil
    }
  }

  func officialLink(in language: Language) -> String? {
    "https://docs.un.org/\(language.rawValue)/\(spelling)"
  }
}
