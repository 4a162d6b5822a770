extension DocumentSymbol {
  /// The words in which a language refers to the instrument in a running text.
  ///
  ///     A/RES/56/24V        resolution 56/24 V          第 56/24 V 号决议
  ///     S/RES/1540(2004)    resolution 1540 (2004)      第 1540(2004) 号决议
  ///     A/HRC/RES/5/1       Human Rights Council resolution 5/1
  ///     A/73/12(PartI)      A/73/12 (Part I), in every language
  ///
  /// A body is named where the number alone would be read as that of another one.
  public func phrase(in language: Language) -> String {
    guard isNumberedAct, suffixes.isEmpty else { return printed }
    let wording = Wording.of(language)
    return wording.phrase(
      number: printedNumber(gap: wording.gap), isDecision: nature == .decision,
      body: isKnownByNumber ? nil : body)
  }

  /// The symbol with the spaces that printed documents give it: `A/73/12 (Part I)`.
  public var printed: String {
    let act = isNumberedAct ? suffixes.map { "/\($0)" }.joined() : nil
    guard let act else { return DocumentSymbol.spaced(spelling) }
    let series = ActSpelling.series(of: body, decision: nature == .decision)
    return "\(series)\(printedNumber(gap: " "))\(act)"
  }

  /// Whether it is an act of a body whose acts are numbered in the usual way.
  private var isNumberedAct: Bool {
    guard nature == .resolution || nature == .decision, number > 0 else { return false }
    return body != .other && body != .external && body != .secretariat
  }

  /// Whether a reader takes the number alone for that of this very body.
  private var isKnownByNumber: Bool {
    switch (body, session) {
    case (.generalAssembly, .regular(31...)), (.generalAssembly, .roman(...30)): true
    case (.generalAssembly, .special), (.generalAssembly, .emergency),
      (.generalAssembly, .romanSpecial), (.generalAssembly, .romanEmergency):
      true
    case (.securityCouncil, .year): true
    case (.economicAndSocialCouncil, .year), (.economicAndSocialCouncil, .roman(31...)),
      (.economicAndSocialCouncil, .organizational):
      true
    default: false
    }
  }

  /// The session, number and letters as printed: `56/24 V`, `217 A (III)`, `1540 (2004)`.
  private func printedNumber(gap: String) -> String {
    let letters = self.letters.isEmpty ? "" : " \(self.letters)"
    switch session {
    case .regular(let session): return "\(session)/\(number)\(letters)"
    case .special(let session): return "S-\(session)/\(number)\(letters)"
    case .emergency(let session): return "ES-\(session)/\(number)\(letters)"
    case .year(let year) where body == .securityCouncil: return "\(number)\(gap)(\(year))"
    case .year(let year): return "\(year)/\(number)\(letters)"
    case .roman(let session): return "\(number)\(letters)\(gap)(\(roman(session)))"
    case .romanSpecial(let session): return "\(number)\(letters)\(gap)(S-\(roman(session)))"
    case .romanEmergency(let session): return "\(number)\(letters)\(gap)(ES-\(roman(session)))"
    case .organizational(let year): return "\(number)\(letters)\(gap)(ORG-\(year))"
    case nil: return "\(number)\(letters)"
    }
  }

  private func roman(_ session: Int) -> String {
    RomanNumeral(session)?.description ?? String(session)
  }

  /// The letters behind the number, a range included: `V`, `AA`, `A-B`.
  private var letters: String {
    var whole = self
    while !whole.suffixes.isEmpty, let base = whole.base { whole = base }
    let reversed = whole.spelling.utf8.reversed().prefix { $0.isUpper || $0 == UInt8(ascii: "-") }
    return String(decoding: reversed.reversed(), as: UTF8.self)
  }

  /// Puts the spaces of print into the parentheses of a document's symbol.
  private static func spaced(_ spelling: String) -> String {
    var printed = ""
    var inside = ""
    var isInside = false
    for character in spelling {
      switch character {
      case "(":
        isInside = true
        inside = ""
      case ")" where isInside:
        isInside = false
        let words = spacedPart(inside)
        printed += words == inside ? "(\(inside))" : " (\(words))"
      case _ where isInside: inside.append(character)
      default: printed.append(character)
      }
    }
    return isInside ? spelling : printed
  }

  /// Separates words and figures: `PartI` to `Part I`, `Sect.3` to `Sect. 3`.
  private static func spacedPart(_ part: String) -> String {
    let heads = [
      "Parts", "Part", "Vols.", "Vol.", "Volume", "Sections", "Section", "Sects.", "Sect.",
      "Prog.", "Resumption", "Income",
    ]
    guard let head = heads.first(where: part.hasPrefix), head.count < part.count else {
      return part
    }
    let tail = part.dropFirst(head.count).replacing("and", with: " and ")
    return "\(head) \(tail)"
  }
}
