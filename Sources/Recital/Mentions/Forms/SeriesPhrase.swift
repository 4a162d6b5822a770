/// All earlier resolutions of a title: `以往所有题为“…”的决议`, "all previous resolutions entitled
/// “…”", "all previous resolutions on …".
struct SeriesPhrase {
  /// The whole phrase.
  var range: Range<Int>
  /// The title in it; nil where it only says "on this question".
  var title: Range<Int>?

  /// Reads the phrase at `start`, behind words that join it to what stands before.
  init?(in bytes: Span<UInt8>, at start: Int, until end: Int, lexicon: Lexicon) {
    var first = bytes.skippingSpaces(from: start, until: end)
    var joints = 0
    while joints < 4, let joint = lexicon.series.joints.match(in: bytes, at: first, until: end) {
      first = bytes.skippingSpaces(from: joint.end, until: end)
      joints += 1
    }
    guard let phrase = lexicon.seriesPhrases.match(in: bytes, at: first, until: end) else {
      return nil
    }
    let rest = bytes.skippingSpaces(from: phrase.end, until: end)
    let read =
      lexicon.isUnspaced
      ? SeriesPhrase.unspaced(bytes, rest, end, lexicon.series)
      : SeriesPhrase.spaced(bytes, rest, end, lexicon.series)
    guard let read else { return nil }
    range = first..<read.end
    title = read.title
  }

  private typealias Reading = (title: Range<Int>?, end: Int)

  /// `“…”的决议`, `…的决议`.
  private static func unspaced(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ words: Lexicon.SeriesWords
  ) -> Reading? {
    let limit = Swift.min(end, start + 400)
    var offset = start
    while offset < limit {
      if bytes[offset] == 0xE7, let close = words.ends.match(in: bytes, at: offset, until: end) {
        let title = unquoted(bytes, start..<offset)
        let isOwn =
          words.ownSubjects.begins(bytes, at: title.lowerBound, until: title.upperBound)
        return title.isEmpty ? nil : (isOwn ? nil : title, close.end)
      }
      if bytes.has("，", at: offset, until: limit) && bytes[start] != 0xE2 { return nil }
      offset += 1
    }
    return nil
  }

  private static func unquoted(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (first, last) = (range.lowerBound, range.upperBound)
    if let open = quotes.match(in: bytes, at: first, until: last) { first = open.end }
    for close in ["”", "》", "」"] as [StaticString]
    where bytes.has(close, before: last, from: first) { last -= close.utf8CodeUnitCount }
    return first..<Swift.max(first, last)
  }

  /// "entitled “…”", "on …" up to the next comma or the end of the sentence.
  private static func spaced(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ words: Lexicon.SeriesWords
  ) -> Reading? {
    guard let link = words.links.match(in: bytes, at: start, until: end) else { return nil }
    let first = bytes.skippingSpaces(from: link.end, until: end)
    if let subject = words.ownSubjects.match(in: bytes, at: first, until: end) {
      return (nil, subject.end)
    }
    let limit = Swift.min(end, first + 400)
    if let open = quotes.match(in: bytes, at: first, until: limit) {
      var offset = open.end
      while offset < limit {
        if let close = closingQuotes.match(in: bytes, at: offset, until: limit) {
          return (open.end..<offset, close.end)
        }
        offset += 1
      }
      return nil
    }
    var offset = first
    while offset < limit, bytes[offset] != 0x2C, bytes[offset] != 0x3B { offset += 1 }
    let last = bytes.byte(offset - 1) == 0x2E ? offset - 1 : offset
    return last > first ? (first..<last, last) : nil
  }

  private static let quotes = Lexicon.table(.first, "“|\"|《|「|«")
  private static let closingQuotes = Lexicon.table(.first, "”|\"|»")
}

extension MentionScan {
  /// Takes a series that begins behind `start`; its own title where the phrase gives none.
  mutating func series(behind start: Int, _ bytes: Span<UInt8>) {
    let first = bytes.skippingSpaces(from: start, until: range.upperBound)
    guard
      lexicon.series.joints.mayBegin(bytes, at: first, until: range.upperBound)
        || lexicon.seriesPhrases.mayBegin(bytes, at: first, until: range.upperBound),
      let phrase = SeriesPhrase(in: bytes, at: start, until: range.upperBound, lexicon: lexicon)
    else { return }
    let key = phrase.title.map { NameKey(bytes, $0) } ?? ownTitle
    guard let key else { return }
    mentions.append(
      Mention(form: .series, designation: .series(key), range: phrase.range, passage: passage))
  }
}
