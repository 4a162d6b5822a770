/// A resolution or decision typed as a number, alone or with the words around it.
struct TypedAct {
  private let act: ActSpelling
  private let noun: ActNumber.Noun
  private let named: Body?

  /// Reads a number with known words before and behind it, nil where anything else is there.
  init?(_ bytes: [UInt8]) {
    let end = bytes.count
    guard let start = TypedAct.start(in: bytes),
      let reader = ActReader(in: bytes.span, at: start, until: end)
    else { return nil }
    let before = String(decoding: bytes[..<start], as: UTF8.self)
    let behind = String(decoding: bytes[reader.position...], as: UTF8.self)
    var words = "\(before) \(behind)".lowercased().replacing("'", with: "’")
    self.act = reader.act
    self.named = TypedAct.takeBody(from: &words)
    self.noun = TypedAct.takeNoun(from: &words)
    for word in ["第", "号", "號", "no.", "the", "()"] { words = words.replacing(word, with: "") }
    guard words.allSatisfy(\.isWhitespace) else { return nil }
  }

  /// The symbol, nil where no body has such a number.
  var symbol: DocumentSymbol? {
    guard let body = named ?? usualBody, let act = accepted(by: body) else { return nil }
    return DocumentSymbol(act, body: body, decision: isDecision(of: body))
  }

  /// The body that a number alone belongs to.
  private var usualBody: Body? {
    switch act.session {
    case .regular(let session): session < 31 ? .humanRightsCouncil : .generalAssembly
    case .special, .emergency, .romanSpecial, .romanEmergency: .generalAssembly
    case .roman(let session): session > 30 ? .economicAndSocialCouncil : .generalAssembly
    case .organizational: .economicAndSocialCouncil
    case .year(let year): isYearFirst(year) ? .economicAndSocialCouncil : .securityCouncil
    case nil: SecurityCouncilYears.year(of: act.number) == nil ? nil : .securityCouncil
    }
  }

  private func isYearFirst(_ year: Int) -> Bool {
    !isYearInParentheses && (1946...2100).contains(year)
  }

  private func accepted(by body: Body) -> ActSpelling? {
    guard isYearInParentheses == (body == .securityCouncil) || !isYear else { return nil }
    return ActSeries(body: body).accepted(act)
  }

  private var isYear: Bool {
    guard case .year = act.session else { return false }
    return true
  }

  private var isYearInParentheses: Bool { isYear && act.isSessionLast }

  /// Whether the noun, or else the block of numbers, is that of a decision.
  private func isDecision(of body: Body) -> Bool {
    switch (noun, body, act.session) {
    case (.decision, _, _): true
    case (.resolution, _, _): false
    case (.none, .generalAssembly, .regular(31...)): act.number >= 401
    case (.none, .economicAndSocialCouncil, .year): act.number >= 201
    case (.none, .humanRightsCouncil, _): act.number >= 101
    default: false
    }
  }

  /// The offset of the first figure, or of the `S-` or `ES-` before it.
  private static func start(in bytes: [UInt8]) -> Int? {
    guard let figure = bytes.firstIndex(where: \.isDigit) else { return nil }
    for prefix in ["ES-", "S-"] {
      let length = prefix.utf8.count
      guard bytes[..<figure].suffix(length).elementsEqual(prefix.utf8) else { continue }
      if figure == length || !bytes[figure - length - 1].isLetter { return figure - length }
    }
    return figure
  }

  private static func takeBody(from words: inout String) -> Body? {
    for language in Language.allCases {
      for (body, name) in Wording.of(language).bodies {
        if take(name.lowercased(), from: &words) { return body }
      }
    }
    return nil
  }

  private static func takeNoun(from words: inout String) -> ActNumber.Noun {
    for language in Language.allCases {
      let wording = Wording.of(language)
      if take(wording.resolution, from: &words) { return .resolution }
      if take(wording.decision, from: &words) { return .decision }
    }
    return .none
  }

  /// Takes a phrase out of the words, false where they do not hold it.
  private static func take(_ phrase: String, from words: inout String) -> Bool {
    guard words.contains(phrase) else { return false }
    words = words.replacing(phrase, with: "", maxReplacements: 1)
    return true
  }
}
