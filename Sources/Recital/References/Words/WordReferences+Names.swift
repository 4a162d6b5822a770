/// Names: those of well-known instruments, those that the document explains, and their short forms.
extension WordReferences {
  /// A name of the table: what the document says of it decides, else the table.
  mutating func known(_ number: Int, _ hit: Hit, _ bytes: Span<UInt8>) {
    let range = hit.range
    guard !isBegun(range, bytes) else { return }
    let isCharter = number == KnownInstruments.charter
    var target = KnownInstruments.instruments[number]
    var reason: Reasons = .knownInstrument
    let key = NameKey(bytes, range)
    if let bound = bindings[key] {
      (target, reason) = (bound.target, bound.reason)
    } else if !isCharter,
      // The Charter has no symbol: a footnote there is about something else.
      let explained = explanation(behind: range.upperBound, in: hit.passage, bytes),
      !EmbeddedName.keepsMeaning(
        range, in: bytes, from: document.passages[hit.passage].range.lowerBound, as: target,
        not: explained.target, isText: isText(behind: range.upperBound, in: hit.passage, bytes))
    {
      (target, reason) = explained
      bindings.bind(key, to: target, reason, range)
    } else if !isCharter, let act = adoptingAct(of: range, in: hit.passage, bytes) {
      (target, reason) = (act, .antecedent)
      bindings.bind(key, to: target, reason, range)
    }
    memory.remember(target, as: words.trie.concept(of: hit.meaning))
    refer(
      .named, range, hit.passage, to: target, reason, 0.95,
      pinpoint: pinpoint(of: hit, bytes), key: key, bytes)
  }

  /// Whether a name of the table only begins another: "the Universal Declaration on Bioethics".
  private func isBegun(_ name: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let end = name.upperBound
    return document.language == .english && ByteClass.isUpper(bytes.byte(end + 4))
      && bytes.has(" on ", at: end, until: end + 4)
      && bytes.has("Declaration", before: end, from: name.lowerBound)
  }

  /// A noun that begins or holds a name, or stands for one named before: "the Convention".
  mutating func named(_ noun: InstrumentNoun, _ index: Int, _ bytes: Span<UInt8>) {
    let hit = hits[index]
    if let bound = boundName(at: hit.range.lowerBound, in: hit.passage, bytes) {
      memory.remember(bound.binding.target, as: noun.concept)
      resume = bound.range.upperBound
      refer(
        .named, bound.range, hit.passage, to: bound.binding.target, bound.binding.reason, 0.95,
        pinpoint: pinpoint(of: hit, bytes), bytes)
      return
    }
    if optionalProtocol(noun, hit, bytes) { return }
    let range = nameRange(hit, bytes)
    if range.count > hit.range.count { return longName(range, noun, index, bytes) }
    if explain(hit.range, noun, index, bytes) { return }
    short(noun, hit, bytes)
  }

  /// A name bound before that is spelled out again.
  private func boundName(at start: Int, in passage: Int, _ bytes: Span<UInt8>)
    -> (binding: NameBindings.Binding, range: Range<Int>)?
  {
    guard !bindings.isEmpty, document.language != .english else { return nil }
    let limit = end(ofPassage: passage)
    var longest: (binding: NameBindings.Binding, range: Range<Int>)?
    for key in bindings.keys {
      guard let binding = bindings[key], start + binding.name.count <= limit,
        binding.name.count > longest?.range.count ?? 0,
        bytes.equal(binding.name, at: start)
      else { continue }
      longest = (binding, start..<start + binding.name.count)
    }
    return longest
  }

  /// "the Convention", "that Convention": what was last named with this noun.
  private mutating func short(_ noun: InstrumentNoun, _ hit: Hit, _ bytes: Span<UInt8>) {
    let lowest = document.passages[hit.passage].range.lowerBound
    let start = hit.range.lowerBound
    let isBack =
      self.start(of: words.demonstratives, before: start, bytes, from: lowest) != nil
      || words.demonstrativesAfter.match(
        in: bytes, at: hit.range.upperBound, until: end(ofPassage: hit.passage)) != nil
    guard
      isBack || !words.hasCapitals || document.language == .russian
        || self.start(of: words.articles, before: start, bytes, from: lowest) != nil
    else { return }
    let named =
      isBack ? memory.lastNamed(noun.concept) : memory.instrument(of: noun.concept)
    guard let target = named ?? charter(noun, bytes) else { return }
    if !isBack, isDefinition(hit.range, bytes) { memory.define(noun.concept, as: target) }
    refer(
      isBack ? .anaphora : .named, hit.range, hit.passage, to: target,
      isBack ? .antecedent : .nameShort, 0.85, pinpoint: pinpoint(of: hit, bytes), bytes)
  }

  /// `(“the Convention”)`, `(ci-après « la Convention »)`: the text says what the noun stands for.
  private func isDefinition(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    WordReferences.definitions.begins(
      bytes, at: range.upperBound, until: Swift.min(bytes.count, range.upperBound + 8))
  }

  private static let definitions = Lexicon.table(.first, "”)|\")|»)| »)|\u{A0}»)")

  /// "the Charter" alone is that of the United Nations.
  private func charter(_ noun: InstrumentNoun, _ bytes: Span<UInt8>) -> Instrument? {
    guard noun.concept == 0, !noun.isPlural else { return nil }
    return KnownInstruments.instruments[KnownInstruments.charter]
  }

  // MARK: Names that are not in the table

  private mutating func longName(
    _ range: Range<Int>, _ noun: InstrumentNoun, _ index: Int, _ bytes: Span<UInt8>
  ) {
    if explain(range, noun, index, bytes) { return }
    let hit = hits[index]
    let lowest = document.passages[hit.passage].range.lowerBound
    if let act = adoptingAct(of: range, in: hit.passage, bytes) {
      take(range, noun, hit, act, .antecedent, bytes)
      return
    }
    guard words.hasCapitals, isDefinite(range.lowerBound, lowest, bytes) else { return }
    resume = range.upperBound
    if !noun.isPlural, let target = target(ofHead: range, bytes) {
      memory.remember(target, as: noun.concept)
      refer(
        .named, range, hit.passage, to: target, .nameShort, 0.85,
        pinpoint: pinpoint(of: hit, bytes),
        bytes)
    } else {
      leaveOpen(.named, range, hit.passage, bytes)
    }
  }

  /// The one instrument of which a longer name that begins so was resolved before: "the Kyoto
  /// Declaration" behind "the Kyoto Declaration on Advancing Crime Prevention".
  private func target(ofHead head: Range<Int>, _ bytes: Span<UInt8>) -> Instrument? {
    var target: Instrument?
    for binding in bindings.bindings where isLonger(binding.name, than: head, bytes) {
      if let target, target != binding.target { return nil }
      target = binding.target
    }
    // Names that were told long before are seldom meant.
    for reference in found.suffix(400) where isLonger(reference.mention.range, than: head, bytes) {
      guard reference.mention.form == .named else { continue }
      if let target, target != reference.target { return nil }
      target = reference.target
    }
    return target
  }

  private func isLonger(_ name: Range<Int>, than head: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    name.count > head.count && bytes.byte(name.lowerBound + head.count) == 0x20
      && bytes.equal(head, at: name.lowerBound)
  }

  /// The resolution in "resolution 47/133, by which the Assembly adopted the Declaration on …".
  private func adoptingAct(of name: Range<Int>, in passage: Int, _ bytes: Span<UInt8>)
    -> Instrument?
  {
    let lowest = document.passages[passage].range.lowerBound
    guard let adoption = start(of: words.adoptions, before: name.lowerBound, bytes, from: lowest),
      let act = numbersBefore.last, act.mention.passage == passage
    else { return nil }
    // "Resolution 76/6 on the report entitled “…”": a title is that of what stands right before it.
    let isTitle = !ByteClass.isLetter(bytes.byte(name.lowerBound - 2))
    return isTitle && adoption - act.mention.range.upperBound > 64 ? nil : act.target
  }

  private func isDefinite(_ start: Int, _ lowest: Int, _ bytes: Span<UInt8>) -> Bool {
    document.language == .russian
      || self.start(of: words.articles, before: start, bytes, from: lowest) != nil
      || self.start(of: words.possessives, before: start, bytes, from: lowest) != nil
  }

  /// Binds a name that a footnote or parenthesis behind it explains.
  private mutating func explain(
    _ range: Range<Int>, _ noun: InstrumentNoun, _ index: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    let passage = hits[index].passage
    let lowest = document.passages[passage].range.lowerBound
    if EnglishNames.isInsideTitle(range, bytes, lowest) { return false }
    if let explained = explanation(behind: range.upperBound, in: passage, bytes) {
      take(range, noun, hits[index], explained.target, explained.reason, bytes)
      return true
    }
    // In English the capitals tell where a name ends; elsewhere its footnote does.
    guard document.language != .english, let call = calls.first(from: hits[index].range.upperBound),
      call.passage == passage, call.range.lowerBound - range.lowerBound < 320,
      let target = footnotes[call.number],
      isOneName(index, until: call.range.lowerBound, bytes)
    else { return false }
    let end = nameEnd(before: call.range.lowerBound, bytes, range.lowerBound)
    take(range.lowerBound..<end, noun, hits[index], target, .nameFootnote, bytes)
    return true
  }

  private mutating func take(
    _ range: Range<Int>, _ noun: InstrumentNoun, _ hit: Hit, _ target: Instrument,
    _ reason: Reasons, _ bytes: Span<UInt8>
  ) {
    let key = NameKey(bytes, range)
    bindings.bind(key, to: target, reason, range)
    memory.remember(target, as: noun.concept)
    resume = range.upperBound
    refer(
      .named, range, hit.passage, to: target, reason, 0.9, pinpoint: pinpoint(of: hit, bytes),
      key: key, bytes)
  }

  /// Whether a name can reach from a noun to an offset: no sentence ends and no other name of a list
  /// begins in between.
  private func isOneName(_ index: Int, until end: Int, _ bytes: Span<UInt8>) -> Bool {
    let start = hits[index].range.upperBound
    var offset = start
    while offset < end {
      if bytes[offset] == 0x3B || bytes[offset] == 0x2E && bytes.byte(offset + 1) == 0x20 {
        return false
      }
      offset += 1
    }
    for next in hits[(index + 1)...] {
      guard next.range.lowerBound < end else { break }
      let article =
        self.start(of: words.articles, before: next.range.lowerBound, bytes, from: start)
        ?? next.range.lowerBound
      let last = bytes.skippingSpacesBack(from: article, downTo: start)
      let isListed =
        bytes.byte(last - 1) == 0x2C || bytes.has("،", before: last, from: start)
        || WordReferences.conjunctions.match(in: bytes, before: last, from: start) != nil
      if isListed { return false }
    }
    return true
  }

  private func nameEnd(before call: Int, _ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = bytes.skippingSpacesBack(from: call, downTo: start)
    while end > start, bytes[end - 1] == 0x2C || bytes[end - 1] == 0x2E || bytes[end - 1] == 0x3B {
      end = bytes.skippingSpacesBack(from: end - 1, downTo: start)
    }
    if bytes.has("»", before: end, from: start) || bytes.has("،", before: end, from: start) {
      end = bytes.skippingSpacesBack(from: end - 2, downTo: start)
    }
    return end
  }

  private static let conjunctions = Lexicon.table(.last, " et| y| e| и| а также| ainsi que| and")
}

extension Span where Element == UInt8 {
  /// Whether the bytes of a stretch stand at another offset too.
  func equal(_ range: Range<Int>, at offset: Int) -> Bool {
    for step in 0..<range.count where self[range.lowerBound + step] != byte(offset + step) {
      return false
    }
    return true
  }
}
