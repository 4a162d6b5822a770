extension Lexicon {
  /// Citing verbs of Arabic.
  ///
  /// A wave stands for the letter by which a verb agrees with its body, a star for the place of
  /// "أيضا" and its like.
  static let arabicVerbs: PhraseTable<Treatment> = {
    let classes = arabicVerbClasses.map { treatment, forms in
      (treatment, agreeing(starred(forms, with: arabicAdverbs)))
    }
    return verbs(classes)
  }()

  private static let arabicVerbClasses: [(Treatment, String)] = [
    (.recall, "~شير* إلى|~ستذكر*|~ذكر* ب|~ذكر*|~عيد* إلى الأذهان"),
    (
      .reaffirm,
      "~ؤكد من جديد*|~ؤكد مجددا*|~ؤكد مرة أخرى*|~عيد* تأكيد|~عيد* التأكيد|~كرر*|~كرر* تأكيد|"
        + "~كرر* التأكيد|~جدد* تأكيد|~ؤكد* من جديد|~جدد* الإعراب"
    ),
    (
      .note,
      "~لاحظ*|~لاحظ* مع التقدير|~لاحظ* مع الارتياح|~لاحظ* مع القلق|~لاحظ* مع الأسف|~حيط* علما|"
        + "~حيط* علما مع التقدير|~أخذ* علما|~وجه* الانتباه إلى|~سترعي* الانتباه إلى|~نوه*"
    ),
    (
      .welcome,
      "~رحب*|~رحب* مع التقدير|~رحب* مع الارتياح|~ثني*|~شيد*|~عرب* عن تقديرها|~عرب* عن تقديره|"
        + "~عرب* عن ارتياحها|~عرب* عن ارتياحه|~هنئ*|~شكر*|~عرب* عن امتنانها|~عرب* عن امتنانه"
    ),
    (.emphasize, "~شدد*|~شدد* على|~ؤكد*|~ؤكد* على|~برز*|~سلط* الضوء على"),
    (
      .consider,
      "نظرت* في|نظر* في|~ضع* في اعتبارها|~ضع* في اعتباره|~ضع* في الاعتبار|~أخذ* في الاعتبار|"
        + "~أخذ* في اعتبارها|~أخذ* في اعتباره|~راعي*|~نظر* في|استعرضت*|استعرض*|درست*|درس*|"
        + "تلقت*|تلقى*|استمعت* إلى|استمع* إلى|بحثت*|بحث*|~ضع* نصب عينيها|~رى*|~عتبر*"
    ),
    (
      .recognize,
      "~سلم*|~درك*|~عترف*|~قر*|~عي*|~ؤمن*|اقتناعا منها*|اقتناعا منه*|واقتناعا منها*|واقتناعا منه*|"
        + "إيمانا منها*|إيمانا منه*|وإيمانا منها*|إدراكا منها*|إدراكا منه*|وإدراكا منها*|وإدراكا منه*|"
        + "اعترافا منها*|واعترافا منها*|اعترافا منه*|~عرب* عن اقتناعها|~عرب* عن اقتناعه"
    ),
    (
      .concern,
      "~ساورها* القلق|~ساوره* القلق|~ساورها* بالغ القلق|~ساوره* بالغ القلق|~ساورها* شديد القلق|"
        + "~ساوره* شديد القلق|~شعر* بالقلق|~شعر* ببالغ القلق|~عرب* عن قلقها|~عرب* عن قلقه|"
        + "~عرب* عن القلق|~عرب* عن بالغ قلقها|~عرب* عن بالغ قلقه|~عرب* عن بالغ القلق|"
        + "~ثير* جزعها|~قلقها*|~قلقه*|~فزعها*|~شعر* بالجزع|يساورها* القلق|يساورها* بالغ القلق|"
        + "يساورها* شديد القلق|يقلقها*"
    ),
    (.regret, "~أسف*|~عرب* عن أسفها|~عرب* عن أسفه|~عرب* عن الأسف|~شجب*|~ستنكر*"),
    (.condemn, "~دين*|~دين* بقوة|~دين* بشدة|~رفض*"),
    (
      .guide,
      "~سترشد*|~تصرف*|~ستلهم*|عملا ب|وفقا ل|استنادا إلى|إذ تضع نصب أعينها|تمشيا مع|~ستند* إلى"
    ),
    (.endorse, "~ؤيد*|~قر*|~وافق* على|~عتمد*|~دعم*|~صادق* على|~وافق*|~قبل*|~جيز*|~تبنى*|~ساند*"),
    (
      .decide,
      "~قرر*|~علن*|~أذن*|~مدد*|~نشئ*|~عين*|~نتخب*|~طالب*|~حدد*|~خول*|~عقد العزم|"
        + "تصميما منها*|تصميما منه*|وتصميما منها*|~فوض*|~نهي*|~قضي*"
    ),
    (
      .request,
      "~طلب* إلى|~طلب* من|~طلب*|~وصي*|~وعز* إلى|~كلف*|~تطلع*|~لتمس*|~كرر* طلبها|~كرر* طلبه|~رجو*|~أمر*"
    ),
    (
      .urge,
      "~حث*|~حث* بقوة|~هيب*|~هيب* ب|~ناشد*|~هيب* بقوة|~لح*|~ذكر* الدول|~كرر* نداءها|~كرر* نداءه|"
        + "~وجه* نداء|~كرر* دعوتها|~كرر* دعوته"
    ),
    (.encourage, "~شجع*"),
    (.invite, "~دعو*|~دعو* إلى|~قترح*"),
    (
      .express,
      "~عرب* عن|~ود*|~أمل*|~رغب* في|~سعى* إلى|رغبة منها*|رغبة منه*|ورغبة منها*|~عتزم*|~عرب*|~بقي*|~ظل*"
    ),
  ]

  /// Words that may stand before a citing verb.
  static let arabicVerbOpenings = table(
    .first, spelledPlainly("إذ |وإذ |وقد |قد |و|ف|ثم |بل |كما |وهي |وهو |إذ هي |مع "))

  /// Words that belong to a citing verb and follow it.
  static let arabicVerbClosings = table(
    .first,
    spelledPlainly(
      " أيضا| كذلك| مع التقدير| مع الارتياح| مع القلق| مع بالغ القلق| مع الأسف| مع الاهتمام| بقوة|"
        + " بشدة| من جديد| مجددا| مرة أخرى| في هذا الصدد| على وجه الخصوص"))

  private static let arabicAdverbs = ["", " أيضا", " كذلك", " مرة أخرى", " في هذا الصدد"]

  /// Every verb as it agrees with the Assembly, which is feminine, and with a Council, which is not.
  private static func agreeing(_ phrases: String) -> String {
    let forms = parted(phrases).map { phrase in
      guard phrase.utf8.first == 0x7E else { return phrase }
      let rest = phrase.dropFirst()
      return "ت\(rest)|ي\(rest)"
    }
    return spelledPlainly(forms.joined(separator: "|"))
  }

  /// Every phrase as it is, and without the marks on its alifs, which are often left out.
  static func spelledPlainly(_ phrases: String) -> String {
    var spelled: [UInt8] = []
    for phrase in Array(phrases.utf8).split(separator: 0x7C) {
      spelled += phrase
      spelled.append(0x7C)
      let bare = withoutMarks(phrase, [0xA2, 0xA3, 0xA5])
      guard bare != phrase else { continue }
      spelled += bare + [0x7C] + withoutMarks(phrase, [0xA5]) + [0x7C]
    }
    return String(decoding: spelled.dropLast(), as: UTF8.self)
  }

  /// A phrase with a bare alif (`ا`) for every alif with one of some marks, which differ in the
  /// last byte: `آ`, `أ`, `إ`.
  private static func withoutMarks(_ phrase: ArraySlice<UInt8>, _ marks: [UInt8])
    -> ArraySlice<UInt8>
  {
    var bare = phrase
    for offset in bare.indices.dropFirst()
    where bare[offset - 1] == 0xD8 && marks.contains(bare[offset]) { bare[offset] = 0xA7 }
    return bare
  }
}
