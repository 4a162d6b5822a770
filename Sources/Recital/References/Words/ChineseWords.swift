/// References that a Chinese text makes in words: well-known names between `《》`, and resolutions
/// without a number.
struct ChineseWords {
  static func add(to analysed: inout AnalysedDocument, count: Int, _ footnotes: FootnoteTargets) {
    let document = analysed.document
    let bytes = document.reading.bytes.span
    var found = knownNames(&analysed) + footnoteNames(document, bytes)
    let numbers = Array(analysed.references[..<count])
    found += ChineseAdoptions.references(in: &analysed, numbers: numbers)
    found += ChineseShortNames.references(in: &analysed, found)
    found += ChineseReports.references(in: document, numbers, footnotes, bytes)
    let acts = ChineseActs(document, numbers)
    let places = ChineseActs.places(in: bytes)
    if !places.isEmpty { acts.read(places, bytes, &found, &analysed.unresolved) }
    if !found.isEmpty { analysed.references += found }
    guard analysed.references.count > count else { return }
    for index in count..<analysed.references.count {
      point(&analysed.references[index], bytes, document)
    }
    analysed.references[count...].sort {
      $0.mention.range.lowerBound < $1.mention.range.lowerBound
    }
  }

  /// Names of the table that nothing in the document explains.
  private static func knownNames(_ analysed: inout AnalysedDocument) -> [Reference] {
    guard !analysed.unresolved.isEmpty else { return [] }
    let reading = analysed.document.reading
    let bytes = reading.bytes.span
    var found: [Reference] = []
    analysed.unresolved.removeAll { unresolved in
      let mention = unresolved.mention
      guard case .name(let key) = mention.designation, let name = inside(mention.range, bytes),
        let target = KnownInstruments.instrument(chinese: key, at: name, in: bytes)
      else { return false }
      found.append(
        Reference(mention: mention, target: target, reasons: .knownInstrument, confidence: 0.95))
      return true
    }
    return found
  }

  /// A name without the marks round it.
  static func inside(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
    guard range.count > 6, bytes.has("《", at: range.lowerBound, until: range.upperBound) else {
      return nil
    }
    return range.lowerBound + 3..<range.upperBound - 3
  }

  /// Names of the table in footnotes, which bind no others: `见《经济、社会及文化权利国际公约》第二条`.
  private static func footnoteNames(_ document: Document, _ bytes: Span<UInt8>) -> [Reference] {
    guard document.index.brackets.count > 0,
      document.passages.contains(where: { $0.kind == .footnote })
    else { return [] }
    return NameSpan.bracketed(in: bytes, of: document, footnotes: true).compactMap { span in
      guard
        let target = KnownInstruments.instrument(chinese: span.key, at: span.name, in: bytes)
      else { return nil }
      return Reference(
        mention: Mention(
          form: .named, designation: .name(span.key), range: span.range, passage: span.passage),
        target: target, reasons: .knownInstrument, confidence: 0.9)
    }
  }

  /// `《宪章》第五十一条`.
  private static func point(
    _ reference: inout Reference, _ bytes: Span<UInt8>, _ document: Document
  ) {
    guard reference.mention.form == .named, reference.mention.pinpoint == nil,
      let passage = document.passages[safe: reference.mention.passage]
    else { return }
    let pinpoint = Pinpoint.following(
      reference.mention.range.upperBound, in: bytes, until: passage.range.upperBound,
      lexicon: .chinese, isDocument: false)
    // `《…议程》（第 69/313 号决议…）` is no place in it.
    guard let pinpoint, !pinpoint.contains(where: { bytes[$0] == 0x2F }) else { return }
    reference.mention.pinpoint = pinpoint
  }
}

/// Resolutions without a number: `该决议`, `安全理事会相关决议`.
private struct ChineseActs {
  private let document: Document
  private let numbers: [Reference]

  init(_ document: Document, _ numbers: [Reference]) {
    self.document = document
    self.numbers = numbers
  }

  /// Where `决议` and `决定` stand, sixteen bytes at a time.
  static func places(in bytes: Span<UInt8>) -> [Int] {
    var places: [Int] = []
    var offset = 0
    while offset + 17 <= bytes.count {
      // 决议 is E5 86 B3 E8 AE AE: no other pair of characters in common use ends in AE AE.
      let pairs =
        SixteenBytes(bytes, at: offset).matches(0xAE)
        .& SixteenBytes(bytes, at: offset + 1).matches(0xAE)
      let words = SixteenBytes.words(pairs)
      for half in 0..<2 {
        var hits = half == 0 ? words.first : words.second
        while hits != 0 {
          let place = offset + half * 8 + (hits.trailingZeroBitCount >> 3) - 4
          hits &= hits &- 1
          if bytes.has("决议", at: place, until: bytes.count) { places.append(place) }
        }
      }
      offset += 16
    }
    return places
  }

  func read(
    _ places: [Int], _ bytes: Span<UInt8>, _ found: inout [Reference], _ open: inout [Unresolved]
  ) {
    let series = open.filter { $0.mention.form == .series }.map(\.mention.range)
    var next = 0
    for (index, passage) in document.passages.enumerated() {
      while next < places.count, places[next] < passage.range.lowerBound { next += 1 }
      while next < places.count, places[next] < passage.range.upperBound {
        let place = places[next]
        next += 1
        switch passage.kind {
        case .footnote, .title, .heading, .header: continue
        default: break
        }
        let lowest = passage.range.lowerBound
        if let back = ChineseActs.back.match(in: bytes, before: place, from: lowest) {
          found += pointBack(back.start..<place + 6, isPlural: back.value, index, bytes)
        } else if let first = seriesStart(place, lowest, bytes),
          !series.contains(where: { $0.overlaps(first..<place + 6) })
        {
          let range = first..<place + 6
          let mention = Mention(
            form: .series, designation: .series(NameKey(bytes, range)), range: range,
            passage: index)
          open.append(Unresolved(mention: mention, reason: .unknown(nearest: [])))
        }
      }
    }
  }

  private func seriesStart(_ place: Int, _ lowest: Int, _ bytes: Span<UInt8>) -> Int? {
    var first = place
    while let match = ChineseActs.qualifiers.match(in: bytes, before: first, from: lowest) {
      first = match.start
    }
    guard first < place else { return nil }
    while let match = ChineseActs.bodies.match(in: bytes, before: first, from: lowest) {
      first = match.start
    }
    return first
  }

  private func pointBack(
    _ range: Range<Int>, isPlural: Bool, _ passage: Int, _ bytes: Span<UInt8>
  ) -> [Reference] {
    var found: [Reference] = []
    for reference in numbers[..<numbers.endBefore(range.lowerBound)].reversed() {
      let mention = reference.mention
      guard mention.passage >= passage - 1,
        range.lowerBound - mention.range.upperBound < (isPlural ? 600 : 1500)
      else { break }
      guard reference.target.symbol?.nature == .resolution,
        reference.target.symbol != document.symbol
      else { continue }
      if isPlural, mention.passage != passage { break }
      found.append(
        Reference(
          mention: Mention(
            form: .anaphora, designation: .name(NameKey(bytes, range)), range: range,
            passage: passage),
          target: reference.target, reasons: .antecedent, confidence: 0.8))
      if !isPlural { break }
    }
    return found
  }

  /// What points back, and whether to more than one.
  private static let back = PhraseTable<Bool>(
    .last,
    [
      ("该", false), ("该项", false), ("上述", false), ("同一", false), ("这项", false), ("前述", false),
      ("这一", false), ("此项", false), ("上述各项", true), ("这些", true), ("该等", true), ("这两项", true),
      ("上述两项", true), ("这几项", true), ("该兩", true),
    ])
  private static let qualifiers = Lexicon.table(
    .last, "相关|有关|各项|所有|以往|先前|历次|后续|其他|以前|一切|的各项|全部|有关的|相关的")
  private static let bodies = Lexicon.table(
    .last, "安全理事会|安理会|大会|联合国|人权理事会|经济及社会理事会|其")
}

extension Array where Element == Reference {
  /// How many references end before an offset.
  fileprivate func endBefore(_ offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].mention.range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
