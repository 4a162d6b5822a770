/// The document's own symbol, as a line of its head or its title writes it.
struct OwnSymbol {
  /// The symbol.
  let symbol: DocumentSymbol

  /// Reads `A/RES/79/40`, `58/241. Title`, `Resolution 364 (1974)`, `第918(1994)号决议`; nil where
  /// the text holds no own symbol.
  init?(in text: String, body: Body?) {
    guard !text.hasPrefix("["), let symbol = OwnSymbol.symbol(in: text, body: body) else {
      return nil
    }
    self.symbol = symbol
  }

  private static func symbol(in text: String, body: Body?) -> DocumentSymbol? {
    if let full = fullSymbol(in: text) { return full }
    if let numbered = titleNumber(in: text) { return act(numbered, of: body) }
    if let year = yearForm(in: text) { return DocumentSymbol(parsing: "S/RES/" + year) }
    return chineseForm(in: text, body: body)
  }

  // `United Nations      S/RES/2994 (2019)`
  private static func fullSymbol(in text: String) -> DocumentSymbol? {
    for nature in ["/RES/", "/DEC/", "/PRST/"] {
      guard let place = text.firstRange(of: nature) else { continue }
      let head = text[..<place.lowerBound].reversed().prefix { !$0.isWhitespace }
      let tail = text[place.lowerBound...].prefix(28)
      var words = tail.split(separator: " ", omittingEmptySubsequences: true).prefix(2)
      while !words.isEmpty {
        let spelling = String(head.reversed()) + words.joined(separator: " ")
        if let symbol = DocumentSymbol(parsing: spelling) { return symbol }
        words.removeLast()
      }
    }
    return nil
  }

  private static func titleNumber(in text: String) -> String? {
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "/") }
    let parts = number.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.count <= 4 }) else {
      return nil
    }
    let rest = text.dropFirst(number.count).prefix(3)
    if rest.first == " ", let letter = rest.dropFirst().first, letter.isASCII, letter.isUppercase,
      rest.dropFirst(2).first == "."
    {
      return "\(number) \(letter)"
    }
    return String(number)
  }

  private static func act(_ number: String, of body: Body?) -> DocumentSymbol? {
    let session = Int(number.prefix { $0 != "/" }) ?? 0
    let prefix =
      switch body {
      case .humanRightsCouncil: "A/HRC/RES/"
      case .economicAndSocialCouncil: "E/RES/"
      default: session > 1900 ? "E/RES/" : "A/RES/"
      }
    return DocumentSymbol(parsing: prefix + number)
  }

  // The last number with its year: `Resolution 364 (1974)`, `РЕЗОЛЮЦИЯ 918 (1994),`.
  private static func yearForm(in text: String) -> String? {
    let words = text.prefix(80).split { " ,".contains($0) || $0 == "\u{A0}" }
    guard words.count >= 3, words[0].count >= 5, words[0].allSatisfy(\.isLetter),
      let number = Int(words[1]), words[2].hasPrefix("("), words[2].hasSuffix(")"),
      let year = Int(words[2].dropFirst().dropLast()), (1946...2199).contains(year)
    else { return nil }
    return "\(number) (\(year))"
  }

  // `联合国大会67/58号决议`, `第918(1994)号决议`
  private static func chineseForm(in text: String, body: Body?) -> DocumentSymbol? {
    guard text.count <= 40, text.hasSuffix("号决议") else { return nil }
    let number = text.dropLast(3).reversed().prefix { $0.isASCII && !$0.isLetter }.reversed()
    let spelling = String(number).filter { !$0.isWhitespace }
    if spelling.contains("(") { return DocumentSymbol(parsing: "S/RES/" + spelling) }
    return spelling.contains("/") ? act(spelling, of: body) : nil
  }
}
