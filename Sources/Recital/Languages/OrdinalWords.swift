/// The ordinals from one to ninety-nine in words, as sessions are numbered: "sixty-first",
/// «шестьдесят первая», `السادسة والخمسون`, `五十六`.
enum OrdinalWords {
  /// The words of a language, with what they say.
  static func ordinals(in language: Language) -> [(String, Int)] {
    switch language {
    case .english: english
    case .french: french
    case .spanish: spanish
    case .russian: russian
    case .arabic: arabic
    case .chinese: chinese
    }
  }

  private static let english: [(String, Int)] = {
    let units = Lexicon.parted("first|second|third|fourth|fifth|sixth|seventh|eighth|ninth")
    let teens = Lexicon.parted(
      "tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
        + "|nineteenth")
    let tens = Lexicon.parted("twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety")
    return numbered(units + teens, from: 1)
      + compounds(tens, units, joints: ["-", " "]) + round(tens.map { $0.dropLast() + "ieth" })
  }()

  private static let french: [(String, Int)] = {
    let below = Lexicon.parted(
      "première|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième"
        + "|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième|dix-huitième"
        + "|dix-neuvième")
    let tens = Lexicon.parted("vingt|trente|quarante|cinquante|soixante")
    let round = Lexicon.parted("vingtième|trentième|quarantième|cinquantième|soixantième")
    let units = Array(below[..<9])
    let first = compounds(tens, ["et unième"], joints: [" ", "-"])
    return numbered(below, from: 1) + first + OrdinalWords.round(round)
      + compounds(tens, units, joints: ["-"])
      + numbered(below[9...].map { "soixante-\($0)" }, from: 70) + [("soixante et onzième", 71)]
      + [("quatre-vingtième", 80), ("quatre-vingt-unième", 81)]
      + numbered(below[1...].map { "quatre-vingt-\($0)" }, from: 82)
  }()

  private static let spanish: [(String, Int)] = {
    let units = Lexicon.parted("primer|segundo|tercer|cuarto|quinto|sexto|séptimo|octavo|noveno")
    let tens = Lexicon.parted(
      "décimo|vigésimo|trigésimo|cuadragésimo|quincuagésimo|sexagésimo|septuagésimo|octogésimo"
        + "|nonagésimo")
    let teens = numbered(units.map { "decimo\($0)" }, from: 11)
    return numbered(units, from: 1) + round(tens, from: 1) + teens
      + [("undécimo", 11), ("duodécimo", 12), ("decimoséptimo", 17), ("decimoctavo", 18)]
      + compounds(tens, units, from: 1, joints: [" "])
  }()

  private static let russian: [(String, Int)] = {
    let units = Lexicon.parted("перв|втор|треть|четверт|пят|шест|седьм|восьм|девят")
    let teens = Lexicon.parted(
      "десят|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат"
        + "|восемнадцат|девятнадцат")
    let tens = Lexicon.parted(
      "двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто")
    let roundTens = Lexicon.parted(
      "двадцат|тридцат|сороков|пятидесят|шестидесят|семидесят|восьмидесят|девяност")
    let stems =
      numbered(units + teens, from: 1) + compounds(tens, units, joints: [" "]) + round(roundTens)
    return stems.flatMap { stem, number in
      (stem.hasSuffix("треть") ? ["я", "ей", "ю"] : ["ая", "ой", "ую"]).map { (stem + $0, number) }
    }
  }()

  private static let arabic: [(String, Int)] = {
    let units = Lexicon.parted(
      "الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة")
    let below = ["الحادية"] + units[1...]
    let tens = Lexicon.parted("العشر|الثلاث|الأربع|الخمس|الست|السبع|الثمان|التسع")
    let words =
      numbered(units + ["العاشرة"], from: 1) + numbered(below.map { "\($0) عشرة" }, from: 11)
      + ["ون", "ين"].flatMap { ending in
        let round = tens.map { $0 + ending }
        return OrdinalWords.round(round)
          + round.enumerated().flatMap { place, ten in
            numbered(below.map { "\($0) و\(ten)" }, from: 10 * place + 21)
          }
      }
    return words.flatMap { word, number in
      Lexicon.parted(Lexicon.spelledPlainly(word)).map { ($0, number) }
    }
  }()

  private static let chinese: [(String, Int)] = {
    let figures = Array("一二三四五六七八九").map { String($0) }
    return (1...99).flatMap { number in
      let (tens, unit) = (number / 10, number % 10)
      let head = tens == 0 ? "" : (tens == 1 ? "" : figures[tens - 1]) + "十"
      return [(head + (unit == 0 ? "" : figures[unit - 1]), number), (String(number), number)]
    }
  }()

  private static func numbered(_ words: some Sequence<String>, from first: Int) -> [(String, Int)] {
    words.enumerated().map { ($0.element, first + $0.offset) }
  }

  /// Tens alone; the first of them is twenty unless said otherwise.
  private static func round(_ words: [String], from first: Int = 2) -> [(String, Int)] {
    words.enumerated().map { ($0.element, ($0.offset + first) * 10) }
  }

  private static func compounds(
    _ tens: [String], _ units: [String], from first: Int = 2, joints: [String]
  ) -> [(String, Int)] {
    tens.enumerated().flatMap { place, ten in
      joints.flatMap { joint in
        numbered(units.map { ten + joint + $0 }, from: (place + first) * 10 + 1)
      }
    }
  }
}
