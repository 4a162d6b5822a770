/// Reports, letters and statements by their noun: "the report of the Secretary-General".
extension WordReferences {
  private enum Determiner { case article, demonstrative, possessive }

  /// How far back a report may lie that "his report" means.
  private static let reach = 1200

  /// "the present letter" is the document itself.
  private static let owns = Lexicon.table(
    .last,
    "present |présent |présente |presente |настоящий |настоящего |настоящему |настоящим |настоящем "
      + "|настоящее |настоящей |настоящая |настоящую |本")

  mutating func paper(_ noun: InstrumentNoun, _ index: Int, _ bytes: Span<UInt8>) {
    let hit = hits[index]
    let limit = end(ofPassage: hit.passage)
    let lowest = document.passages[hit.passage].range.lowerBound
    guard Self.owns.match(in: bytes, before: hit.range.lowerBound, from: lowest) == nil else {
      return
    }
    let described = description(behind: hit.range.upperBound, limit, bytes)
    let isTold = words.tellings.match(in: bytes, at: described, until: limit) != nil
    let direct = explanation(behind: described, in: hit.passage, bytes)
    let determiner = determiner(
      before: hit.range.lowerBound, lowest, isTold || direct != nil, bytes)
    // "Noting that voluntary reports …": "that" points to one alone.
    guard let determiner,
      !(noun.isPlural && bytes.has("that ", at: determiner.start, until: hit.range.lowerBound))
    else { return }
    // The figures of a call may touch the author.
    let call = calls.first(from: hit.range.upperBound)?.range.lowerBound ?? limit
    let range =
      determiner.start..<authorEnd(hit.range.upperBound, Swift.min(limit, call), bytes)
    defer {
      if let told = found.last, told.mention.range == range { tell(told, hit, limit, bytes) }
    }
    // "its report (A/69/839)", "its final report,³".
    if let direct { return explain(range, noun, hit, by: direct, bytes) }
    if isTold || determiner.kind == .article {
      if let explained = explanation(of: hit, limit, bytes) {
        return explain(range, noun, hit, by: explained, bytes)
      }
      if isTold, determiner.kind != .demonstrative {
        if let far = farExplanation(of: index, limit, bytes) {
          return explain(range, noun, hit, by: far, bytes)
        }
        if let again = toldBefore(range, hit, limit, bytes) {
          return refer(.named, range, hit.passage, to: again, .nameShort, 0.8, bytes)
        }
        return leaveOpen(.named, range, hit.passage, bytes)
      }
    }
    guard let paper = memory.paper, paper.concept.map({ $0 == noun.concept }) ?? true,
      hit.range.lowerBound - paper.end < WordReferences.reach,
      paper.passage >= hit.passage - (determiner.kind == .article ? 0 : 2)
    else {
      // "that report" points to one all the same, though nothing near says which.
      if determiner.kind == .demonstrative { leaveOpen(.anaphora, range, hit.passage, bytes) }
      return
    }
    refer(.anaphora, range, hit.passage, to: paper.target, .antecedent, 0.75, bytes)
  }

  /// Keeps which report of an author a note or symbol explained.
  private mutating func tell(_ told: Reference, _ hit: Hit, _ limit: Int, _ bytes: Span<UInt8>) {
    guard told.reasons == .nameFootnote || told.reasons == .nameParenthesis else { return }
    let name = hit.range.lowerBound..<told.mention.range.upperBound
    memory.remember(told.target, ofAuthor: NameKey(bytes, name), name.upperBound)
  }

  /// The one report of an author that was explained before: "the report of the Advisory Committee".
  ///
  /// One that is told by its topic is another, unless that was told in the same words.
  private func toldBefore(
    _ range: Range<Int>, _ hit: Hit, _ limit: Int, _ bytes: Span<UInt8>
  ) -> Instrument? {
    let name = hit.range.lowerBound..<range.upperBound
    guard name.count > hit.range.count, let told = memory.paper(ofAuthor: NameKey(bytes, name))
    else { return nil }
    guard words.tellings.match(in: bytes, at: name.upperBound, until: limit) != nil else {
      return told.target
    }
    let topic = name.upperBound..<Swift.min(limit, name.upperBound + 32)
    return bytes.equal(topic, at: told.end) ? told.target : nil
  }

  private mutating func explain(
    _ range: Range<Int>, _ noun: InstrumentNoun, _ hit: Hit,
    by explained: (target: Instrument, reason: Reasons),
    _ bytes: Span<UInt8>
  ) {
    memory.remember(
      paper: explained.target, as: noun.concept, passage: hit.passage, end: range.upperBound)
    refer(.named, range, hit.passage, to: explained.target, explained.reason, 0.85, bytes)
  }

  /// The end of the adjective that follows a noun, in languages where it does: "le rapport
  /// correspondant"; the end of the noun elsewhere.
  private func description(behind noun: Int, _ limit: Int, _ bytes: Span<UInt8>) -> Int {
    guard document.language == .french || document.language == .spanish,
      bytes.byte(noun) == 0x20,
      words.tellings.match(in: bytes, at: noun, until: limit) == nil,
      words.demonstrativesAfter.match(in: bytes, at: noun, until: limit) == nil
    else { return noun }
    var end = noun + 1
    while end < limit, bytes.isLetter(at: end) { end += bytes[end] < 0x80 ? 1 : 2 }
    guard end > noun + 4, ByteClass.isLower(bytes[noun + 1]), bytes.byte(end) == 0x20 else {
      return noun
    }
    return end
  }

  /// The footnote at the end of a long description: "the advisory opinion rendered on 9 July 2004 on
  /// the wall in the Territory, including East Jerusalem, and on its regime,²".
  ///
  /// Nothing else that a footnote could stand for may come between.
  private func farExplanation(of index: Int, _ limit: Int, _ bytes: Span<UInt8>)
    -> (target: Instrument, reason: Reasons)?
  {
    let hit = hits[index]
    let start = hit.range.upperBound
    guard !footnotes.isEmpty, let call = calls.first(from: start), call.passage == hit.passage,
      call.range.lowerBound < Swift.min(limit, start + WordReferences.farthest),
      let target = footnotes[call.number], target.symbol?.nature == .document,
      numberBehind.map({ references[$0].mention.range.lowerBound > call.range.lowerBound }) ?? true
    else { return nil }
    for next in hits[(index + 1)...] {
      guard next.range.lowerBound < call.range.lowerBound else { break }
      guard isElsewhere(next, target) else { return nil }
    }
    for offset in start..<call.range.lowerBound {
      if bytes[offset] == 0x3B || bytes[offset] == 0x2E && bytes.byte(offset + 1) == 0x20 {
        return nil
      }
    }
    return (target, .nameFootnote)
  }

  /// Whether a well-known name is that of another instrument, so that a note behind it is about the
  /// report: "the report of the Panel on Achieving the 2030 Agenda,³".
  private func isElsewhere(_ hit: Hit, _ target: Instrument) -> Bool {
    guard case .instrument(let number) = hit.meaning else { return false }
    let known = KnownInstruments.instruments[number]
    return known.symbol.map { $0.nature != .treaty } ?? false && known != target
  }

  /// How long the description of a report may be.
  private static let farthest = 500

  /// "the", "its" or "that" before a noun, with three words between them at most.
  private func determiner(
    before noun: Int, _ lowest: Int, _ isTold: Bool, _ bytes: Span<UInt8>
  ) -> (kind: Determiner, start: Int)? {
    var offset = noun
    for _ in 0...3 {
      if let start = start(of: words.demonstratives, before: offset, bytes, from: lowest) {
        return (.demonstrative, start)
      }
      if let start = start(of: words.possessives, before: offset, bytes, from: lowest) {
        // "his next report" is still to be written.
        return isTold || offset == noun ? (.possessive, start) : nil
      }
      if start(of: words.articles, before: offset, bytes, from: lowest) != nil {
        return (.article, bytes.skippingSpaces(from: offset, until: noun))
      }
      guard let word = wordStart(before: offset, lowest, bytes) else { break }
      offset = word
    }
    // Russian and Arabic have no article that stands alone.
    let isBare = document.language == .russian || document.language == .arabic
    return isBare && isTold ? (.article, noun) : nil
  }

  /// The start of the word before, if it may be an adjective: no mark behind it, four letters long.
  private func wordStart(before offset: Int, _ lowest: Int, _ bytes: Span<UInt8>) -> Int? {
    let end = bytes.skippingSpacesBack(from: offset, downTo: lowest)
    var start = end
    while start > lowest, bytes[start - 1] != 0x20 { start -= 1 }
    guard end < offset, end - start > 3, bytes[end - 1] != 0x2C, bytes[end - 1] != 0x3B,
      bytes[end - 1] != 0x2E,
      WordReferences.unwritten.match(in: bytes, at: start, until: end)?.end != end
    else { return nil }
    return start
  }

  /// A report that is still to be written is none to refer to: "his next report".
  private static let unwritten = Lexicon.table(
    .first,
    "next|following|regular|forthcoming|future|periodic|annual|prochain|prochains|suivante"
      + "|suivant|próximo|próximos|siguiente|следующего|следующий|очередной")

  /// "the report of the Secretary-General": the end of the author's name.
  private func authorEnd(_ noun: Int, _ limit: Int, _ bytes: Span<UInt8>) -> Int {
    if let author = WordReferences.authors.match(in: bytes, at: noun, until: limit) {
      return author.end
    }
    guard bytes.byte(noun + 1) == 0x6F, bytes.has(" of the ", at: noun, until: limit),
      WordTrie.isCapital(bytes, noun + 8)
    else {
      return noun
    }
    var end = noun + 7
    while end < limit, bytes[end] == 0x20, WordTrie.isCapital(bytes, end + 1) {
      end += 1
      while end < limit, bytes[end] != 0x20, bytes[end] != 0x2C, bytes[end] != 0x3B,
        bytes[end] != 0x2E, bytes[end] < 0x80, !ByteClass.isDigit(bytes[end])
      { end += 1 }
    }
    return end
  }

  /// The author of most reports, in the languages that do not mark it by a preposition alone.
  private static let authors = Lexicon.table(
    .first,
    " الأمين العام| du Secrétaire général| de la Secrétaire générale| del Secretario General"
      + "| Генерального секретаря")

  /// The symbol in parentheses, or the footnote, that stands in the clause of a report.
  private func explanation(of hit: Hit, _ limit: Int, _ bytes: Span<UInt8>)
    -> (target: Instrument, reason: Reasons)?
  {
    let end = clauseEnd(hit.range.upperBound, limit, bytes)
    let call = calls.first(from: hit.range.upperBound).flatMap { call in
      call.range.lowerBound <= end + 4 && call.range.lowerBound < limit ? call : nil
    }
    let first = call?.range.lowerBound ?? .max
    if let number = numberBehind, references[number].mention.form == .symbol,
      references[number].mention.range.lowerBound < first,
      references[number].mention.range.lowerBound < end
        && bytes.byte(references[number].mention.range.lowerBound - 1) == 0x28
        || isInside(number, of: hit.range.upperBound..<end, limit, bytes)
    {
      return (references[number].target, .nameParenthesis)
    }
    return call.flatMap { footnotes[$0.number] }.map { ($0, .nameFootnote) }
  }

  // Whether a symbol stands in the parenthesis that opens in a clause: "the report of the Committee
  // (Official Records of the General Assembly, …, Supplement No. 23 (A/77/23))".
  private func isInside(
    _ number: Int, of clause: Range<Int>, _ limit: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    let symbol = references[number].mention.range.lowerBound
    guard symbol < limit, symbol - clause.lowerBound < 400, symbol > clause.upperBound,
      let open = clause.first(where: { bytes[$0] == 0x28 })
    else { return false }
    var depth = 0
    for offset in open..<symbol {
      if bytes[offset] == 0x28 { depth += 1 }
      if bytes[offset] == 0x29 { depth -= 1 }
      if depth == 0 { return false }
    }
    return true
  }

  /// What goes on with the description of a letter behind a comma: "datée du 12 mars 2012, adressée
  /// au Président".
  private static let goings = Lexicon.table(
    .first,
    " addressed | from the Permanent| from the Chair| transmitted | transmitting | dated "
      + "| adressée| adressées| adressé | transmis| datée| en date d| dirigida| dirigido| de fecha "
      + "| transmitida| transmitido| направленн| препровожд| на имя ")

  private func clauseEnd(_ start: Int, _ limit: Int, _ bytes: Span<UInt8>) -> Int {
    let last = Swift.min(limit, start + 300)
    var offset = start
    while offset < last {
      switch bytes[offset] {
      case 0x2C where WordReferences.goings.begins(bytes, at: offset + 1, until: last):
        offset += 1
      case 0x2C, 0x3B: return offset
      case 0xD8 where bytes.byte(offset + 1) == 0x8C || bytes.byte(offset + 1) == 0x9B:
        return offset
      case 0x2E where bytes.byte(offset + 1) == 0x20: return offset
      default: offset += 1
      }
    }
    return offset
  }
}
