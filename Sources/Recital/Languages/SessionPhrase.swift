/// Sessions by their number in words: "sixty-first session", «шестьдесят первая сессия»,
/// `第六十一届会议`.
///
/// The tables are put together when the first text asks for them, which few do.
enum SessionPhrase {
  /// The regular session whose words end before an offset.
  static func session(
    in bytes: Span<UInt8>, before end: Int, from lowest: Int, _ language: Language
  ) -> (value: Int, start: Int)? {
    regular(language).match(in: bytes, before: end, from: lowest)
  }

  private static func regular(_ language: Language) -> PhraseTable<Int> {
    switch language {
    case .english: english
    case .french: french
    case .spanish: spanish
    case .russian: russian
    case .arabic: arabic
    case .chinese: chinese
    }
  }

  private static let english = table(.english) { ["\($0) session", "\($0) sess."] }
  private static let french = table(.french) { ["\($0) session"] }
  private static let spanish = table(.spanish) { ["\($0) período de sesiones"] }
  private static let russian = table(.russian) { ["\($0) сессия", "\($0) сессии"] }
  private static let arabic = table(.arabic) { ["الدورة \($0)"] }
  private static let chinese = table(.chinese) {
    ["第\($0)届会议", "第 \($0) 届会议", "第\($0)屆會議", "第\($0)届"]
  }

  private static func table(
    _ language: Language, _ phrases: (String) -> [String]
  ) -> PhraseTable<Int> {
    let words = OrdinalWords.ordinals(in: language) + figures(in: language)
    return PhraseTable(.last, words.flatMap { word, number in phrases(word).map { ($0, number) } })
  }

  /// The ordinals in figures: "61st", "61e".
  private static func figures(in language: Language) -> [(String, Int)] {
    (1...99).flatMap { number -> [(String, Int)] in
      switch language {
      case .english:
        let ending =
          switch (number % 10, number / 10) {
          case (_, 1): "th"
          case (1, _): "st"
          case (2, _): "nd"
          case (3, _): "rd"
          default: "th"
          }
        return [("\(number)\(ending)", number)]
      case .french: return [("\(number)e", number), ("\(number)ème", number)]
      case .spanish: return [("\(number)º", number), ("\(number)°", number)]
      case .russian: return [("\(number)-я", number)]
      case .arabic, .chinese: return []
      }
    }
  }
}
