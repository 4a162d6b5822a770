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
    while joints < 4, let joint = SeriesPhrase.joints.match(in: bytes, at: first, until: end) {
      first = bytes.skippingSpaces(from: joint.end, until: end)
      joints += 1
    }
    guard let phrase = lexicon.seriesPhrases.match(in: bytes, at: first, until: end) else {
      return nil
    }
    let rest = bytes.skippingSpaces(from: phrase.end, until: end)
    let read =
      lexicon.isUnspaced
      ? SeriesPhrase.unspaced(bytes, rest, end) : SeriesPhrase.spaced(bytes, rest, end)
    guard let read else { return nil }
    range = first..<read.end
    title = read.title
  }

  private typealias Reading = (title: Range<Int>?, end: Int)

  /// `“…”的决议`, `…的决议`.
  private static func unspaced(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Reading? {
    let limit = Swift.min(end, start + 400)
    var offset = start
    while offset < limit {
      if bytes[offset] == 0xE7, let close = resolutionEnds.match(in: bytes, at: offset, until: end)
      {
        let title = unquoted(bytes, start..<offset)
        let isOwn =
          ownSubjects.match(in: bytes, at: title.lowerBound, until: title.upperBound) != nil
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
  private static func spaced(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Reading? {
    guard let link = links.match(in: bytes, at: start, until: end) else { return nil }
    let first = bytes.skippingSpaces(from: link.end, until: end)
    if ownSubjects.match(in: bytes, at: first, until: end) != nil {
      return (nil, Swift.min(end, first + 12))
    }
    let limit = Swift.min(end, first + 400)
    if let open = quotes.match(in: bytes, at: first, until: limit) {
      var offset = open.end
      while offset < limit, !bytes.has("”", at: offset, until: limit), bytes[offset] != 0x22 {
        offset += 1
      }
      return offset < limit ? (open.end..<offset, offset + (bytes[offset] == 0x22 ? 1 : 3)) : nil
    }
    var offset = first
    while offset < limit, bytes[offset] != 0x2C, bytes[offset] != 0x3B { offset += 1 }
    let last = bytes.byte(offset - 1) == 0x2E ? offset - 1 : offset
    return last > first ? (first..<last, last) : nil
  }

  private static let joints = Lexicon.table(
    .first, "以及|及|和|并|其|大会|，|, |as well as |and |also |its |the |to ")
  private static let links = Lexicon.table(
    .first,
    "entitled |on the question of |on the subject of |on |regarding |concerning |relating to ")
  private static let quotes = Lexicon.table(.first, "“|\"|《|「")
  private static let resolutionEnds = Lexicon.table(.first, "的决议|的所有决议|的各项决议|的相关决议|的決議")
  private static let ownSubjects = Lexicon.table(
    .first,
    "this question|this matter|this subject|this issue|this item|the question|"
      + "the subject|the matter|the issue|this topic|the topic|这一问题|此问题|"
      + "这个问题|该问题|本问题|该主题|此事项|这一主题|这一事项"
  )
}

extension MentionScan {
  /// Takes a series that begins behind `start`; its own title where the phrase gives none.
  mutating func series(behind start: Int, _ bytes: Span<UInt8>) {
    guard let phrase = SeriesPhrase(in: bytes, at: start, until: range.upperBound, lexicon: lexicon)
    else { return }
    let key = phrase.title.map { NameKey(bytes, $0) } ?? ownTitle
    guard let key else { return }
    mentions.append(
      Mention(form: .series, designation: .series(key), range: phrase.range, passage: passage))
  }
}
