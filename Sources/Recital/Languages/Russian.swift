extension Lexicon {
  /// Russian.
  static let russian = Lexicon(
    nounsBefore: PhraseTable(.last, russianNouns),
    nounsAfter: PhraseTable(.first, []),
    owners: PhraseTable(.last, russianOwners),
    ownersAfter: PhraseTable(.first, russianOwnersAfter),
    months: months(LayoutWords.russian),
    verbs: russianVerbs, verbOpenings: russianVerbOpenings, verbClosings: russianVerbClosings,
    pinpointUnits: table(.first, cased(russianUnits + "|" + russianParagraphs)),
    pinpointLinks: table(
      .first, ", в частности |, в частности ее |, особенно |, включая |, и в частности "),
    conjunctions: table(
      .first,
      "и|или|а также|и на|и в|и о|и об|и с|и к|а также на|а также в|а также с|до|по|включая|"
        + "равно как и|так и|и также|и далее"
    ),
    seriesPhrases: table(.first, russianSeries),
    instrumentNouns: table(.first, ""),
    dates: DateWords(
      links: table(
        .first, " от |, от | (от |, принятой |, принятая |, принятую |, принятых |, принятые "),
      dated: table(.last, "от |датированное |датированного |датированную "),
      titles: table(.first, ", озаглавленн|, под названием "),
      adoptions: table(.first, ", принят"), days: table(.first, " "),
      yearTails: table(.first, " года| г.| годов| год"),
      shared: "обе от |оба от |обе приняты |обе принятые ",
      sharedByAll: "все от |все они от |все приняты |все принятые ",
      parallel: table(
        .first,
        " от |, от | соответственно от |, соответственно от | от, соответственно, |"
          + ", принятые соответственно |, принятых соответственно |, принятые |, принятых ")),
    lists: ListWords(
      letters: [(" и ", false), (" или ", false)], suffixRanges: [" по ", " до "],
      resumptions: " и| или| а также",
      topics: ", о | о |, об | об |, касающ| касающ|, по | по |, озаглавленн"
        + "| озаглавленн|, в которой|, в соответствии с которой|, которой",
      clauses: "и |а также "),
    pinpoints: PinpointWords(
      joints: table(.first, "и "), links: table(.first, " "), forward: table(.first, " | к "),
      documents: table(
        .first,
        "документа|документу|документе|документов|доклада|докладу|докладе|записки|записке|письма|"
          + "письму|письме|заявления|заявлению|проекта|проекту"),
      ranges: table(.first, "с "),
      prepositions: table(.last, " к| из| в"),
      acts: table(
        .first,
        "резолюция |резолюции |резолюцию |резолюцией |резолюций |решение |решения |решению |"
          + "решением |решений "),
      labelJoints: table(.first, " и |, и |, |–|-| - | – |—| или | по "),
      tails: table(.first, " постановляющей части| преамбулы"), isDirect: true,
      labels: table(
        .first,
        "первая|вторая|третья|четвертая|пятая|первой|второй|третьей|четвертой|пятой|первую|"
          + "вторую|третью"), inner: table(.first, " "), hasOpenItems: true),
    series: SeriesWords(
      joints: table(.first, ", |а также |и |на |в |"),
      links: table(
        .first,
        "озаглавленные |озаглавленных |, озаглавленные |, озаглавленных |под названием |"
          + "по вопросу о |по вопросу об |по вопросам |о |об |по |касающиеся |касающихся |"
          + ", касающиеся |, касающихся "),
      ownSubjects: table(
        .first,
        "этому вопросу|этом вопросе|данному вопросу|данном вопросе|этой теме|этим вопросам|"
          + "этой проблеме|этому пункту")),
    treaties: TreatyWords(
      series: [
        ("Организация Объединенных Наций, Сборник договоров", true), ("Сборник договоров", true),
        ("Сборнике договоров", true), ("Сборника договоров", true),
        ("Лига Наций, Сборник договоров", false),
      ],
      ibidem: ["Там же", "там же"], volumes: ["том", "т.", "тома", "тт."], numbers: ["№", "№№"],
      joints: [(" и ", false), (" и № ", false), (", № ", false), (" по ", true)]),
    bodies: BodyWords(
      links: table(.first, " |, принятой |, принятая |, принятую |, принятых "),
      prepositions: table(
        .last, " в|, в| согласно| в соответствии с| во исполнение"),
      speakers: table(
        .first, "Совет Безопасности |Генеральная Ассамблея |Совет |Ассамблея "),
      adjectives: table(.last, "ие|ые|их|ых|ую|юю|ими|ыми|щей|нней|щую"),
      tails: table(.last, " №|№| за номером| под номером"),
      organizations: table(
        .first, " ООН| Организации Объединенных Наций| Организации Объединённых Наций"),
      standBehind: true))

  // MARK: Nouns

  /// The nouns of acts in all cases.
  private static let russianNouns: [(String, ActNumber.Noun)] = {
    let forms: [(ActNumber.Noun, String, String)] = [
      (.resolution, "резолюци", "я|и|ю|ей|ею|й|ям|ями|ях"),
      (.decision, "решени", "е|я|ю|ем|и|й|ям|ями|ях"),
    ]
    let nouns = forms.flatMap { noun, stem, endings in
      endings.split(separator: "|").flatMap { ending in
        let word = stem + ending
        return [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()]
          .map { ($0, noun) }
      }
    }
    return nouns + russianActs.map { ($0.0, .resolution) } + [("рез.", .resolution)]
  }()

  /// Abbreviations that are noun and body in one: «РСБ ООН 1540», «СБ ООН № 1540».
  private static let russianActs: [(String, ActNumber.Owner)] =
    ["РСБ ООН", "РСБ", "СБ ООН №", "Совбеза ООН №"].map { ($0, .named(.securityCouncil)) }
    + [("ГА ООН №", .named(.generalAssembly))]

  // MARK: Bodies

  private static let russianBodies: [(Body, [String])] = [
    (
      .generalAssembly,
      [
        "Генеральной Ассамблеи", "Генеральная Ассамблея", "Генеральной Ассамблеей",
        "Генеральной Ассамблее", "Генеральную Ассамблею", "Ассамблеи", "Ассамблея", "Ассамблеей",
        "Ассамблее", "Генеральной Ассамблеи ООН", "ГА ООН", "ГА", "Генассамблеи ООН",
        "Генассамблеи",
      ]
    ),
    (
      .securityCouncil,
      councils(" Безопасности") + councils(" Безопасности ООН")
        + [
          "Совета Безопасности Организации Объединенных Наций", "СБ ООН", "СБ", "Совбеза ООН",
          "Совбеза",
        ]
    ),
    (
      .economicAndSocialCouncil,
      [
        "Экономического и Социального Совета", "Экономический и Социальный Совет",
        "Экономическим и Социальным Советом", "Экономическом и Социальном Совете",
        "Экономическому и Социальному Совету", "ЭКОСОС",
      ]
    ),
    (.humanRightsCouncil, councils(" по правам человека")),
    (
      .commissionOnHumanRights,
      [
        "Комиссии по правам человека", "Комиссия по правам человека",
        "Комиссией по правам человека",
      ]
    ),
    (.trusteeshipCouncil, councils(" по Опеке")),
    (
      .other,
      [
        "Совета управляющих", "Совет управляющих", "Советом управляющих",
        "Совета мира и безопасности", "Советом мира и безопасности", "Ассамблеи здравоохранения",
        "ассамблеи здравоохранения", "по окружающей среде",
        "Исполнительного комитета", "Исполнительного совета", "Комиссии", "Комиссия", "Комиссией",
        "Комитета", "Комитет", "Комитетом", "Конференции", "Конференция", "Конференцией",
        "Правления", "Парламентской ассамблеи", "Парламентская ассамблея",
        "Парламентской ассамблеей", "ПАСЕ", "Подкомиссии", "Европейского совета", "МАГАТЭ",
        "уголовному правосудию",
        "ХАБИТАТ",
      ]
    ),
  ]

  private static func councils(_ tail: String) -> [String] {
    ["Совета", "Совет", "Советом", "Совету", "Совете"].map { $0 + tail }
  }

  private static let russianOwners: [(String, ActNumber.Owner)] = {
    var owners = named(russianBodies)
    for council in councils("") { owners.append((council, .council)) }
    owners += russianCommissions
    let possessives = cased(
      "свою|своей|своих|свои|своими|своем|своём|свое|своё|своего|своему|ее|её|его|собственную")
    for word in possessives.split(separator: "|") { owners.append((String(word), .citing)) }
    return owners + russianActs
  }()

  /// Bodies behind a number, as a rule in the genitive.
  private static let russianOwnersAfter: [(String, ActNumber.Owner)] = {
    var owners = named(russianBodies)
    for council in councils("") { owners.append((council, .council)) }
    owners += russianCommissions
    let others = [
      "Всемирной", "Исполнительного", "Международной", "Международного", "Африканского", "Лиги",
      "Организации африканского", "Межпарламентского", "Межправительственной",
    ]
    for word in others { owners.append((word, .named(.other))) }
    return owners
  }()

  private static let russianCommissions: [(String, ActNumber.Owner)] = [
    ("Комиссии по народонаселению", .commission(9)), ("Статистической комиссии", .commission(3)),
    ("Комиссии социального развития", .commission(5)),
    ("Комиссии по положению женщин", .commission(6)),
    ("Комиссии по наркотическим средствам", .commission(7)),
    ("Комиссии по предупреждению преступности", .commission(15)),
    ("Комиссии по науке и технике", .commission(16)),
    ("Комиссии по устойчивому развитию", .commission(17)),
  ]

  /// Names of bodies with the body as owner.
  static func named(_ bodies: [(Body, [String])]) -> [(String, ActNumber.Owner)] {
    bodies.flatMap { body, names in names.map { ($0, .named(body)) } }
  }

  // MARK: Pinpoints and series

  private static let russianUnits: String = russianUnitForms.map { stem, endings in
    endings.split(separator: "|", omittingEmptySubsequences: false).map { stem + $0 }
      .joined(separator: "|")
  }.joined(separator: "|")

  /// Paragraphs as they are counted in words: «третий пункт», of the preamble as a rule.
  private static let russianParagraphs: String = {
    let ordinals = [
      "перв|ый|ого|ому|ым|ом", "втор|ой|ого|ому|ым|ом", "трет|ий|ьего|ьему|ьим|ьем",
      "четверт|ый|ого|ому|ым|ом", "пят|ый|ого|ому|ым|ом", "шест|ой|ого|ому|ым|ом",
      "седьм|ой|ого|ому|ым|ом", "восьм|ой|ого|ому|ым|ом", "девят|ый|ого|ому|ым|ом",
      "десят|ый|ого|ому|ым|ом", "последн|ий|его|ему|им|ем",
    ]
    let cases = ["", "а", "у", "ом", "е"]
    return ordinals.flatMap { ordinal in
      let forms = parted(ordinal)
      return zip(forms.dropFirst(), cases).map { "\(forms[0])\($0) пункт\($1)" }
    }.joined(separator: "|")
  }()

  private static let russianUnitForms: [(String, String)] = [
    ("пункт", "|а|у|ом|е|ы|ов|ам|ами|ах"), ("подпункт", "|а|у|ом|е|ы|ов|ам|ами|ах"),
    ("приложени", "е|я|ю|ем|и|й|ям|ями|ях"), ("добавлени", "е|я|ю|ем|и|й|ям|ями|ях"),
    ("раздел", "|а|у|ом|е|ы|ов|ам|ами|ах"), ("подраздел", "|а|у|ом|е|ы|ов"),
    ("глав", "а|ы|е|у|ой||ам|ами|ах"), ("стать", "я|и|ю|ей|е|ям|ями|ях"), ("статей", ""),
    ("част", "ь|и|ью|ей|ям|ями|ях"), ("правил", "о|а|у|ом|е||ам|ах"), ("таблиц", "а|ы|е|у|ей|"),
    ("страниц", "а|ы|е|у|"), ("принцип", "|а|у|ом|е|ы|ов"), ("цел", "ь|и|ью|ей|ям|ях"),
    ("задач", "а|и|е|у|ей|"), ("п.", ""), ("пп.", ""), ("гл.", ""), ("разд.", ""), ("ст.", ""),
    ("ч.", ""), ("стр.", ""), ("прил.", ""), ("том", "|а"),
  ]

  private static let russianSeries: String = {
    let heads = ["все ", "все свои ", "все ее ", "все его ", "свои ", "всех своих ", "всех ", ""]
    let adjectives = ["предыдущ", "прежн", "более ранн", "ранее принят", "соответствующ"]
    var phrases: [String] = []
    for head in heads {
      let isGenitive = head.hasPrefix("всех")
      for adjective in adjectives {
        let direct = adjective.hasSuffix("принят") ? "ые" : "ие"
        let genitive = adjective.hasSuffix("принят") ? "ых" : "их"
        if !isGenitive { phrases.append("\(head)\(adjective)\(direct) резолюции") }
        if isGenitive || head.isEmpty { phrases.append("\(head)\(adjective)\(genitive) резолюций") }
      }
    }
    return phrases.joined(separator: "|")
  }()
}
