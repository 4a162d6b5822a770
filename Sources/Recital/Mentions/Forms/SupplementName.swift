/// A supplement to the Official Records that is named without its symbol.
///
///     Official Records of the General Assembly, Sixtieth Session, Supplement No. 10     A/60/10
///
/// The number of a supplement is that of the document from the thirty-first session of the General
/// Assembly on, and twenty less than it from 1985 on in the Economic and Social Council; a letter
/// counts the additions: No. 53A is `Add.1`. So it was in 416 of 416 and 104 of 104 supplements of
/// real texts that are printed with their symbol, and in 55 of 55 with a letter.
struct SupplementName {
  /// Whose records they are, with their session or year.
  enum Records: Equatable, Sendable {
    /// A session of the General Assembly.
    case assembly(Int)
    /// A year of the Economic and Social Council.
    case council(Int)
  }

  /// Where the name begins.
  var start: Int
  /// The records.
  var records: Records

  /// Reads backward from the word "No." before the number; `last` are the records that "Ibid."
  /// stands for.
  init?(in bytes: Span<UInt8>, before mark: Int, from lowest: Int, last: Records?) {
    guard let noun = SupplementName.noun(in: bytes, before: mark, from: lowest) else { return nil }
    let end = SupplementName.skippingMarksBack(bytes, noun.start, lowest)
    if let year = SupplementName.year(bytes, before: end, lowest) {
      self.init(.council(year.value), bytes, before: year.start, lowest, last)
    } else if let session = SessionPhrase.session(in: bytes, before: end, from: lowest, noun.value)
    {
      self.init(.assembly(session.value), bytes, before: session.start, lowest, last)
    } else if let last,
      let ibidem = SupplementName.ibidem.match(in: bytes, before: end, from: lowest)
    {
      self.init(start: ibidem.start, records: last)
    } else {
      return nil
    }
  }

  private init(start: Int, records: Records) {
    self.start = start
    self.records = records
  }

  /// Reads the name of the records, or the "Ibid." that stands for it, before their session.
  private init?(
    _ records: Records, _ bytes: Span<UInt8>, before session: Int, _ lowest: Int, _ last: Records?
  ) {
    let end = SupplementName.skippingMarksBack(bytes, session, lowest)
    let isCouncil = records.isCouncil
    if let name = SupplementName.names.match(in: bytes, before: end, from: lowest) {
      guard name.value == isCouncil else { return nil }
      start = name.start
    } else if last?.isCouncil == isCouncil,
      let ibidem = SupplementName.ibidem.match(in: bytes, before: end, from: lowest)
    {
      start = ibidem.start
    } else {
      return nil
    }
    self.records = records
  }

  /// The word "Supplement" before the word "No.", with its language.
  static func noun(in bytes: Span<UInt8>, before mark: Int, from lowest: Int)
    -> (value: Language, start: Int)?
  {
    let end = bytes.skippingSpacesBack(from: mark, downTo: lowest)
    guard let noun = nouns.match(in: bytes, before: end, from: lowest),
      !bytes.isLetter(before: noun.start)
    else { return nil }
    return noun
  }

  /// The symbol of a supplement by its number and letter; nil where the rule does not hold.
  func symbol(number: Int, letters: LetterSuffix) -> DocumentSymbol? {
    guard letters.second == 0 else { return nil }
    let base: DocumentSymbol?
    switch records {
    case .assembly(let session):
      guard session >= 31, (1...60).contains(number) else { return nil }
      base = DocumentSymbol(parsing: "A/\(session)/\(number)")
    case .council(let year):
      // The first supplement holds the resolutions, under a number of its own.
      guard year >= 1985, (2...30).contains(number) else { return nil }
      base = DocumentSymbol(parsing: "E/\(year)/\(20 + number)")
    }
    guard !letters.isEmpty else { return base }
    return base?.appending(kind: .add, number: Int(letters.first) - 0x40)
  }

  // MARK: Before the supplement

  /// A year of four figures, with the word for it: "2004", «2004 год», `2004 年`.
  private static func year(_ bytes: Span<UInt8>, before end: Int, _ lowest: Int)
    -> (value: Int, start: Int)?
  {
    let word = yearWords.match(in: bytes, before: end, from: lowest)
    let last = bytes.skippingSpacesBack(from: word?.start ?? end, downTo: lowest)
    guard let year = bytes.figures(before: last, from: lowest), last - year.start == 4,
      (1946...2099).contains(year.value)
    else { return nil }
    return (year.value, year.start)
  }

  /// Steps over spaces, commas, quotation marks and asterisks.
  private static func skippingMarksBack(_ bytes: Span<UInt8>, _ end: Int, _ lowest: Int) -> Int {
    var offset = bytes.skippingSpacesBack(from: end, downTo: lowest)
    while let mark = marks.match(in: bytes, before: offset, from: lowest) {
      offset = bytes.skippingSpacesBack(from: mark.start, downTo: lowest)
    }
    return offset
  }

  private static let marks = Lexicon.table(.last, ",|،|，|*|_|\"|”|“|»|«|》|《|:")
  private static let yearWords = Lexicon.table(.last, "год|года|году|年|年度")
  private static let ibidem = Lexicon.table(.last, "Ibid.|Ibid|Ibíd.|Там же|المرجع نفسه|同上")

  private static let nouns = PhraseTable<Language>(
    .last,
    [
      ("Supplement", .english), ("Supp.", .english), ("Supplément", .french),
      ("Suplemento", .spanish), ("Дополнение", .russian), ("الملحق", .arabic), ("补编", .chinese),
      ("補編", .chinese),
    ])

  /// The names of the records; true for those of the Economic and Social Council.
  private static let names = PhraseTable<Bool>(
    .last,
    [
      ("Official Records of the General Assembly", false), ("GAOR", false),
      ("General Assembly Official Records", false),
      ("Official Records of the Economic and Social Council", true), ("ESCOR", true),
      ("Economic and Social Council Official Records", true),
      ("Documents officiels de l'Assemblée générale", false),
      ("Documents officiels de l’Assemblée générale", false),
      ("Documents officiels du Conseil économique et social", true),
      ("Documentos Oficiales de la Asamblea General", false),
      ("Documentos Oficiales del Consejo Económico y Social", true),
      ("Официальные отчеты Генеральной Ассамблеи", false),
      ("Официальные отчёты Генеральной Ассамблеи", false),
      ("Официальные отчеты Экономического и Социального Совета", true),
      ("Официальные отчёты Экономического и Социального Совета", true),
      ("الوثائق الرسمية للجمعية العامة", false),
      ("الوثائق الرسمية للمجلس الاقتصادي والاجتماعي", true),
      ("大会正式记录", false), ("大會正式紀錄", false), ("经济及社会理事会正式记录", true),
      ("經濟及社會理事會正式紀錄", true),
    ])
}

extension SupplementName.Records {
  /// Whether they are those of the Economic and Social Council.
  var isCouncil: Bool {
    if case .council = self { return true }
    return false
  }
}
