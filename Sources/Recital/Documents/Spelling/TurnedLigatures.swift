/// Letters that the text of a PDF gives in the wrong order, since they were printed as one sign:
/// `األمم` for `الأمم`, `املؤرخ` for `المؤرخ`, `ديسمرب` for `ديسمبر`.
///
/// Nothing tells the two orders apart but the words that they make, so that only the words by which
/// references are known are turned back: articles, months, bodies and verbs.
enum TurnedLigatures {
  /// The text with such words turned back; nil where it shows none of them.
  ///
  /// - Complexity: O(*n*) in the bytes; a text without damage is only searched for its mark.
  static func respelled(_ bytes: [UInt8]) -> Respelling? {
    let span = bytes.span
    guard isDamaged(span) else { return nil }
    var writer = RespellingWriter(bytes)
    var offset = 0
    while offset + 1 < span.count {
      guard isLetter(span, at: offset) else {
        offset += 1
        continue
      }
      take(span, wordAt: offset, &writer)
      while isLetter(span, at: offset) { offset += 2 }
    }
    return writer.finish()
  }

  // `األ`, an alif before an alif with a hamza, is in no Arabic word.
  private static func isDamaged(_ bytes: Span<UInt8>) -> Bool {
    var offset = 2
    while offset + 17 <= bytes.count {
      let hits =
        SixteenBytes(bytes, at: offset).matches(0xD8)
        .& SixteenBytes(bytes, at: offset + 1).matches(0xA3)
      if SixteenBytes.any(hits) {
        for place in offset..<offset + 16 where isMark(bytes, at: place) { return true }
      }
      offset += 16
    }
    while offset + 3 < bytes.count {
      if isMark(bytes, at: offset) { return true }
      offset += 1
    }
    return false
  }

  private static func isMark(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    bytes.has("أل", at: offset, until: bytes.count) && bytes.has("ا", before: offset, from: 0)
  }

  private static func isLetter(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    bytes.isArabicLetter(at: offset)
  }

  private static func take(
    _ bytes: Span<UInt8>, wordAt start: Int, _ writer: inout RespellingWriter
  ) {
    var first = start
    var word = words.match(in: bytes, at: first, until: bytes.count)
    if word == nil, let prefix = prefixes.match(in: bytes, at: start, until: bytes.count) {
      first = prefix.end
      word = words.match(in: bytes, at: first, until: bytes.count)
    }
    guard let word else { return }
    writer.replace(first..<word.end, with: word.value)
  }

  private static let prefixes = PhraseTable<Void>(
    .first, letters: .exact, ["و", "ف", "ب", "ك", "ل"])

  private static let words = PhraseTable<String>(
    .first,
    [
      ("األ", "الأ"), ("اإل", "الإ"), ("اآل", "الآ"), ("اال", "الا"), ("امل", "الم"),
      ("اجل", "الج"), ("احل", "الح"), ("اخل", "الخ"), ("لأل", "للأ"), ("لإل", "للإ"),
      ("جملس", "مجلس"), ("جلنة", "لجنة"), ("األمني", "الأمين"), ("األول", "الأول"),
      ("الثاين", "الثاني"), ("ديسمرب", "ديسمبر"), ("سبتمرب", "سبتمبر"), ("نوفمرب", "نوفمبر"),
      ("متوز", "تموز"), ("إىل ", "إلى "), ("يف ", "في "), ("تشري ", "تشير "),
      ("يشري ", "يشير "), ("حتيط ", "تحيط "), ("حييط ", "يحيط "), ("مبوجب", "بموجب"),
      ("مبقتضى", "بمقتضى"), ("مبقرر", "بمقرر"),
    ])
}
