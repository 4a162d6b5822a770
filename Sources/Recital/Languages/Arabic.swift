extension Lexicon {
  /// Arabic.
  static let arabic = Lexicon(
    nounsBefore: PhraseTable(.last, arabicNouns),
    nounsAfter: PhraseTable(.first, []),
    owners: PhraseTable(.last, arabicOwners),
    ownersAfter: PhraseTable(.first, arabicNamedOwners + arabicOwnersBehindPreposition),
    months: PhraseTable(.first, arabicMonths),
    verbs: arabicVerbs, verbOpenings: arabicVerbOpenings, verbClosings: arabicVerbClosings,
    pinpointUnits: table(.first, spelledPlainly(arabicUnits + "|" + arabicUnitsBehindPreposition)),
    pinpointLinks: table(
      .first, spelledPlainly("، ولا سيما |، وبخاصة |، وبالأخص |، لا سيما |، وخصوصا |، بما في ذلك ")),
    conjunctions: table(
      .first,
      spelledPlainly(
        "و|أو|ثم|وإلى|وفي|وب|ول|وعلى|وكذلك|وكذلك إلى|وأيضا|إلى|وكذا|فضلا عن|بما فيها|ومنها|"
          + "بما في ذلك|وكذلك في")),
    seriesPhrases: table(.first, spelledPlainly(arabicSeries)),
    instrumentNouns: table(.first, ""),
    dates: DateWords(
      links: table(
        .first,
        spelledPlainly(
          " المؤرخ | المؤرخة | المؤرخين | المؤرخان | المؤرختين | المؤرختان |، المؤرخ | المؤرخ في |"
            + " الصادر في | الصادرة في | المتخذ في | المتخذة في | المعتمد في | الصادر بتاريخ |"
            + " المتخذ بتاريخ | بتاريخ | الذي اتخذ في | الذي اعتمد في | الذي اتخذته في |"
            + " الذي اعتمدته في | الذي اتخذه في | في | (المؤرخ ")),
      dated: table(.last, spelledPlainly("المؤرخة |المؤرخ |مؤرخة |مؤرخ ")),
      occasions: table(.first, " في "),
      titles: table(
        .first,
        spelledPlainly(" المعنون |، المعنون | المعنونة | بشأن | المتعلق ب| المتعلقة ب")),
      adoptions: table(.first, spelledPlainly(" المتخذ| الذي اتخذ| الذي اعتمد| المعتمد")),
      days: table(.first, " في "), single: table(.first, " المؤرخ |، المؤرخ "),
      shared: "كلاهما المؤرخ |كلاهما مؤرخ |وكلاهما مؤرخ |وكلاهما المؤرخ ",
      sharedByAll: spelledPlainly(
        "المؤرخة جميعها |المؤرخة كلها |وكلها مؤرخة |وكلها المؤرخة |جميعها المؤرخة |وجميعها مؤرخة |"
          + "وجميعها المؤرخة |جميعها مؤرخة "),
      parallel: table(.first, spelledPlainly(" المؤرخين |، المؤرخين | المؤرختين | المؤرخة "))),
    lists: ListWords(
      letters: [
        (" و ", false), (" و", false), ("، ", false), (" إلى ", true), (" الى ", true),
        (" أو ", false), ("، و", false),
      ],
      suffixRanges: [" إلى ", " الى "], resumptions: spelledPlainly(" و| أو| وإلى| وكذلك|،| وفي"),
      clauses: "و"),
    pinpoints: PinpointWords(
      joints: table(.first, "و"), links: table(.first, " من "),
      forward: table(.first, spelledPlainly(" من | في | إلى | الواردة في | الوارد في ")),
      documents: table(
        .first,
        spelledPlainly(
          "الوثيقة|وثيقة|الوثيقتين|الوثائق|التقرير|تقرير|تقريره|تقريرها|التقريرين|المذكرة|مذكرة|"
            + "الرسالة|رسالة|الرسالتين|بيان|البيان|مشروع")),
      ranges: table(.first, "من "),
      prepositions: table(
        .last, spelledPlainly(" من|، من| من نص| الواردة في| الوارد في| في| إلى")),
      acts: table(
        .first,
        spelledPlainly(
          "القرار |قرار |قرارها |قراره |قراريها |المقرر |مقرر |مقررها |قراري |قرارات |القرارات ")),
      labelJoints: table(
        .first, spelledPlainly(" و |، و | و|، و|، |–|-| - | – | إلى | أو ")),
      tails: table(.first, spelledPlainly(" من منطوق| من المنطوق| من ديباجة| من الديباجة")),
      isDirect: true, labels: table(.first, spelledPlainly(arabicOrdinals)),
      inner: table(.first, " من "), nests: true),
    series: SeriesWords(
      joints: table(.first, spelledPlainly("، |و|وإلى |إلى |وعلى |على |وكذلك |كذلك |في |وفي |ب|ل")),
      links: table(
        .first,
        spelledPlainly(
          "المعنونة |بعنوان |المتعلقة ب|بشأن |المتصلة ب|حول |الخاصة ب|الصادرة بشأن |عن ")),
      ownSubjects: table(
        .first,
        spelledPlainly(
          "هذا الموضوع|هذه المسألة|هذا البند|هذا الشأن|هذه القضية|المسألة|الموضوع"))),
    treaties: TreatyWords(
      series: [
        ("الأمم المتحدة، مجموعة المعاهدات", true), ("مجموعة المعاهدات", true),
        ("الأمم المتحدة، سلسلة المعاهدات", true), ("سلسلة المعاهدات", true),
        ("مجموعة معاهدات الأمم المتحدة", true), ("سلسلة معاهدات الأمم المتحدة", true),
        ("عصبة الأمم، مجموعة المعاهدات", false), ("عصبة الأمم، سلسلة المعاهدات", false),
      ],
      ibidem: ["المرجع نفسه", "المصدر نفسه", "المرجع السابق", "نفس المرجع"],
      volumes: ["المجلد", "مجلد", "المجلدان", "المجلدين"], numbers: ["الرقم", "رقم", "الأرقام"],
      joints: [(" و ", false), (" و", false), (" إلى ", true)]),
    bodies: BodyWords(
      links: table(
        .first,
        spelledPlainly(
          " ل| الصادر عن | الصادرة عن | الصادرين عن | الصادران عن | الذي اتخذته | الذي اتخذه | الذي اعتمدته | الذي اعتمده |"
            + " التي اتخذتها | التي اعتمدتها | الذي أصدرته | الذي أصدره ")),
      prepositions: table(
        .last, spelledPlainly(" في| بموجب| بمقتضى| إلى| على| عملا| وفقا|، في|، بموجب")),
      speakers: table(.first, "إن مجلس الأمن |إن الجمعية العامة "),
      tails: table(
        .last,
        spelledPlainly(
          " السابقة| اللاحقة| ذات الصلة| السابقين| اللاحقين| رقم| المرقم| ذوات الأرقام| التالية|"
            + " الأخيرة| أرقام| ذو الرقم| ذات الأرقام| ذات الرقم| ذاتها| ذاته| نفسها| نفسه| نفس")),
      prefixes: table(.last, "و|ف|ب|ل|ك|ال|لل"),
      organizations: table(
        .first, spelledPlainly(" للأمم المتحدة| التابع للأمم المتحدة| التابعة للأمم المتحدة")),
      standBehind: true),
    clauseMark: 0x8C)

  // MARK: Nouns and bodies

  /// The nouns of acts; what a possessive adds to them says whose they are.
  private static let arabicNouns: [(String, ActNumber.Noun)] =
    acts(of: "قرار", .resolution) + acts(of: "مقرر", .decision)

  private static func acts(of stem: String, _ noun: ActNumber.Noun) -> [(String, ActNumber.Noun)] {
    (numbers + possessives).map { (stem + $0, noun) }
  }

  /// One, two and many of them.
  private static let numbers: [String] = ["", "ان", "ين", "ي", "ات", "ا"]
  private static let possessives: [String] = ["ها", "ه", "يها", "يه", "اها", "اه", "اتها", "اته"]

  private static let arabicBodies: [(Body, [String])] = [
    (
      .generalAssembly,
      ["الجمعية العامة", "الجمعية", "للجمعية العامة", "الجمعية العامة للأمم المتحدة"]
    ),
    (
      .securityCouncil,
      ["مجلس الأمن", "مجلس الامن"].flatMap {
        [$0, "\($0) الدولي", "\($0) التابع للأمم المتحدة"]
      }
    ),
    (
      .economicAndSocialCouncil,
      ["المجلس الاقتصادي والاجتماعي", "المجلس الإقتصادي والإجتماعي"]
    ),
    (.humanRightsCouncil, ["مجلس حقوق الإنسان", "مجلس حقوق الانسان"]),
    (.commissionOnHumanRights, ["لجنة حقوق الإنسان", "لجنة حقوق الانسان"]),
    (.trusteeshipCouncil, ["مجلس الوصاية"]),
    (
      .other,
      [
        "اللجنة", "المؤتمر", "مجلس الإدارة", "المجلس التنفيذي", "المؤتمر العام",
        "مجلس السلم والأمن",
        "جمعية الصحة العالمية", "جمعية الأمم المتحدة للبيئة", "المجلس الأوروبي",
        "جامعة الدول العربية", "مجلس الجامعة", "الهيئة", "الاتحاد الأفريقي", "مجلس المحافظين",
        "اللجنة الفرعية",
      ]
    ),
  ]

  private static let arabicNamedOwners: [(String, ActNumber.Owner)] = {
    var owners = named(arabicBodies)
    owners.append(("المجلس", .council))
    owners += [
      ("لجنة السكان والتنمية", .commission(9)), ("اللجنة الإحصائية", .commission(3)),
      ("لجنة التنمية الاجتماعية", .commission(5)), ("لجنة وضع المرأة", .commission(6)),
      ("لجنة المخدرات", .commission(7)), ("لجنة التنمية المستدامة", .commission(17)),
      ("لجنة منع الجريمة والعدالة الجنائية", .commission(15)),
    ]
    return owners
  }()

  /// The bodies as `ل` is written together with their article: `للجمعية العامة`, of which the link
  /// takes the first letter.
  private static let arabicOwnersBehindPreposition: [(String, ActNumber.Owner)] =
    arabicNamedOwners.compactMap { name, owner in
      name.hasPrefix("ال")
        ? ("ل" + name.unicodeScalars.dropFirst(2).map(String.init).joined(), owner) : nil
    }

  private static let arabicOwners: [(String, ActNumber.Owner)] = {
    var owners = arabicNamedOwners
    for stem in ["قرار", "مقرر"] {
      for possessive in possessives { owners.append((stem + possessive, .citing)) }
    }
    return owners
  }()

  // MARK: Months, parts and series

  /// Months under both their names, one of them, or both with spaces round the slash or with the
  /// second in parentheses.
  private static let arabicMonths: [(String, Int)] = {
    let names: [([String], [String])] = [
      (["كانون الثاني"], ["يناير"]), (["شباط"], ["فبراير"]), (["آذار"], ["مارس"]),
      (["نيسان"], ["أبريل", "إبريل"]), (["أيار"], ["مايو", "مايه"]),
      (["حزيران"], ["يونيه", "يونيو"]), (["تموز"], ["يوليه", "يوليو"]), (["آب"], ["أغسطس"]),
      (["أيلول"], ["سبتمبر"]), (["تشرين الأول"], ["أكتوبر"]), (["تشرين الثاني"], ["نوفمبر"]),
      (["كانون الأول"], ["ديسمبر"]),
    ]
    var months: [(String, Int)] = []
    for (month, (firsts, seconds)) in names.enumerated() {
      var spellings: [String] = firsts + seconds
      for second in seconds {
        for slash in ["/", " / ", "/ ", " /"] {
          for first in firsts { spellings.append(first + slash + second) }
        }
        for first in firsts { spellings.append("\(first) (\(second))") }
      }
      let all = spelledPlainly(spellings.joined(separator: "|"))
      for name in all.split(separator: "|") { months.append((String(name), month + 1)) }
    }
    return months
  }()

  private static let arabicUnits: String =
    "الفقرة|الفقرات|الفقرتان|الفقرتين|فقرة|فقرات|فقرتي|المرفق|المرفقان|المرفقين|المرفقات|مرفق|مرفقات|"
    + "مرفقه|مرفقها|الفصل|الفصلان|الفصلين|الفصول|الفرع|الفرعان|الفرعين|الفروع|الباب|الأبواب|البابين|الجزء|"
    + "الجزأين|الأجزاء|المادة|المادتان|المادتين|المواد|القسم|القسمين|الأقسام|التذييل|الضميمة|الجدول|"
    + "القاعدة|القواعد|الصفحة|الصفحات|البند|الهدف|الغاية|المبدأ|الفقرة الفرعية|الفقرات الفرعية|التوصية|"
    + "المجلد|الديباجة|ديباجة"

  /// The units as `ل` is written together with their article: `للفقرة`.
  private static let arabicUnitsBehindPreposition: String =
    parted(arabicUnits).filter { $0.hasPrefix("ال") }
    .map { "لل" + $0.unicodeScalars.dropFirst(2).map(String.init).joined() }
    .joined(separator: "|")

  private static let arabicOrdinals: String =
    "الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الأولى|الثانية|الثالثة|"
    + "الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادي عشر|الثاني عشر|الثالث عشر|"
    + "الرابع عشر|الخامس عشر|ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|الوحيدة"

  private static let arabicSeries: String = {
    let nouns = ["قراراتها", "قراراته", "القرارات"]
    let tails = [" السابقة ذات الصلة", " السابقة", " ذات الصلة"]
    var phrases: [String] = []
    for noun in nouns {
      for tail in tails { phrases.append(noun + tail) }
    }
    let parts = phrases + ["قراراتها", "قراراته"]
    for head in ["جميع ", "كل ", "سائر ", "كافة "] {
      for part in parts { phrases.append(head + part) }
    }
    return phrases.joined(separator: "|")
  }()
}
