/// The parts of a resolution or decision as its symbol spells them.
struct ActSpelling {
  var session: Session?
  var number: Int
  var letters = LetterSuffix.none
  /// The last letter of a range such as `A-B`, 0 where there is none.
  var lastLetter: UInt8 = 0
  /// Whether the session or year is printed behind the number, in parentheses.
  var isSessionLast = false

  /// Writes the canonical spelling: `A/RES/56/24V`, `A/RES/217(III)A`, `S/RES/1540(2004)`.
  func spelling(of body: Body, decision: Bool) -> String {
    let series = ActSpelling.series(of: body, decision: decision)
    return SpellingWriter.string(capacity: series.utf8CodeUnitCount + length) { writer in
      writer.append(series)
      write(to: &writer, of: body)
    }
  }

  /// The components before the session or number: `A/RES/`.
  static func series(of body: Body, decision: Bool) -> StaticString {
    switch (body, decision) {
    case (.generalAssembly, false): "A/RES/"
    case (.generalAssembly, true): "A/DEC/"
    case (.securityCouncil, false): "S/RES/"
    case (.securityCouncil, true): "S/DEC/"
    case (.economicAndSocialCouncil, false): "E/RES/"
    case (.economicAndSocialCouncil, true): "E/DEC/"
    case (.humanRightsCouncil, false): "A/HRC/RES/"
    case (.humanRightsCouncil, true): "A/HRC/DEC/"
    case (.commissionOnHumanRights, false): "E/CN.4/RES/"
    case (.commissionOnHumanRights, true): "E/CN.4/DEC/"
    case (.trusteeshipCouncil, false): "T/RES/"
    case (.trusteeshipCouncil, true): "T/DEC/"
    case (.secretariat, _), (.other, _), (.external, _): decision ? "DEC/" : "RES/"
    }
  }

  private func write(to writer: inout SpellingWriter, of body: Body) {
    switch session {
    case .regular(let session):
      writer.append(number: session)
      writer.append(UInt8(ascii: "/"))
    case .special(let session): writePrefix("S-", session, to: &writer)
    case .emergency(let session): writePrefix("ES-", session, to: &writer)
    case .year(let year) where body != .securityCouncil:
      writer.append(number: year)
      writer.append(UInt8(ascii: "/"))
    case .year, .roman, .romanSpecial, .romanEmergency, .organizational, nil: break
    }
    writer.append(number: number)
    writeParenthesis(to: &writer, of: body)
    writeLetters(to: &writer)
  }

  private func writePrefix(_ prefix: StaticString, _ session: Int, to writer: inout SpellingWriter)
  {
    writer.append(prefix)
    writer.append(number: session)
    writer.append(UInt8(ascii: "/"))
  }

  private func writeParenthesis(to writer: inout SpellingWriter, of body: Body) {
    switch session {
    case .roman(let session):
      writer.append("(")
      writer.append(roman: session)
    case .romanSpecial(let session):
      writer.append("(S-")
      writer.append(roman: session)
    case .romanEmergency(let session):
      writer.append("(ES-")
      writer.append(roman: session)
    case .organizational(let year):
      writer.append("(ORG-")
      writer.append(number: year)
    case .year(let year) where body == .securityCouncil:
      writer.append("(")
      writer.append(number: year)
    case .year, .regular, .special, .emergency, nil: return
    }
    writer.append(UInt8(ascii: ")"))
  }

  private func writeLetters(to writer: inout SpellingWriter) {
    guard !letters.isEmpty else { return }
    writer.append(letters.first)
    if letters.second != 0 { writer.append(letters.second) }
    guard lastLetter != 0 else { return }
    writer.append(UInt8(ascii: "-"))
    writer.append(lastLetter)
  }

  /// An upper bound of the bytes behind the series.
  private var length: Int {
    ActSpelling.figures(number) + sessionLength + (letters.isEmpty ? 0 : lastLetter == 0 ? 2 : 4)
  }

  private var sessionLength: Int {
    switch session {
    case .regular(let value): ActSpelling.figures(value) + 1
    case .year(let value): ActSpelling.figures(value) + 2
    case .special(let value), .emergency(let value): ActSpelling.figures(value) + 4
    case .roman, .romanSpecial, .romanEmergency, .organizational: 20
    case nil: 0
    }
  }

  private static func figures(_ value: Int) -> Int {
    switch value {
    case ..<10: 1
    case ..<100: 2
    case ..<1000: 3
    case ..<10_000: 4
    default: 20
    }
  }
}
