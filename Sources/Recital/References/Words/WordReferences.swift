/// Finds the references that a document makes in words: by a well-known name, by a name that a
/// footnote or parenthesis explains, by a word that points back, by the noun of a report.
struct WordReferences {
  /// A name or a noun found in the text.
  struct Hit {
    var meaning: WordMeaning
    var range: Range<Int>
    var passage: Int
  }

  let document: Document
  let words: ReferenceWords
  let footnotes: FootnoteTargets
  let calls: CallIndex
  let symbols: SymbolIndex
  /// References by number and symbol, by place; behind them those by name, by place.
  let references: [Reference]
  /// How many of them are by number or symbol.
  let count: Int
  /// Where series are named that are known already.
  let series: [Range<Int>]
  let hits: [Hit]
  var memory: WordMemory
  var bindings: NameBindings
  var found: [Reference] = []
  var open: [Unresolved] = []
  /// Hits before this place are part of a name that was taken.
  var resume = 0
  private var nextNumber = 0
  private var nextName: Int

  /// Adds them to a document whose first `count` references are those by number and symbol.
  static func add(
    to analysed: inout AnalysedDocument, _ words: ReferenceWords, _ hits: [Hit], count: Int,
    _ footnotes: FootnoteTargets
  ) {
    guard !hits.isEmpty else { return }
    let results = results(in: analysed, words, hits, count, footnotes)
    analysed.bindings = results.bindings
    analysed.unresolved += results.open
    analysed.references.merge(results.found, from: count)
  }

  private typealias Results = (found: [Reference], open: [Unresolved], bindings: NameBindings)

  private static func results(
    in analysed: AnalysedDocument, _ words: ReferenceWords, _ hits: [Hit], _ count: Int,
    _ footnotes: FootnoteTargets
  ) -> Results {
    var finder = WordReferences(analysed, words, hits, count, footnotes)
    finder.takeTreaty()
    let bytes = analysed.document.reading.bytes.span
    finder.found.reserveCapacity(finder.hits.count / 2)
    for index in finder.hits.indices { finder.take(index, bytes) }
    return (finder.found, finder.open, finder.bindings)
  }

  private init(
    _ analysed: AnalysedDocument, _ words: ReferenceWords, _ hits: [Hit], _ count: Int,
    _ footnotes: FootnoteTargets
  ) {
    self.hits = hits
    document = analysed.document
    self.words = words
    self.footnotes = footnotes
    calls = CallIndex(document.calls)
    references = analysed.references
    self.count = count
    symbols = SymbolIndex(references, count: count)
    nextName = count
    series = analysed.unresolved.filter { $0.mention.form == .series }.map(\.mention.range)
    memory = WordMemory(concepts: words.trie.concepts)
    bindings = analysed.bindings
  }

  /// In the papers of a treaty body "the Convention" is its own.
  private mutating func takeTreaty() {
    guard let treaty = TreatyBodies.treaty(of: document, citing: references[..<count]),
      let number = KnownInstruments.instruments.firstIndex(of: treaty),
      let concept = words.trie.concept(of: .instrument(number))
    else { return }
    memory.define(concept, as: treaty)
  }

  private mutating func take(_ index: Int, _ bytes: Span<UInt8>) {
    let hit = hits[index]
    pass(to: hit.range.lowerBound)
    guard hit.range.lowerBound >= resume else { return }
    if nextName < references.count, references[nextName].mention.range.overlaps(hit.range) {
      memory.remember(references[nextName].target, as: words.trie.concept(of: hit.meaning))
      return
    }
    switch hit.meaning {
    case .instrument(let number): known(number, hit, bytes)
    case .noun(let noun):
      switch noun.family {
      case .named: named(noun, index, bytes)
      case .resolution, .decision: act(noun, hit, bytes)
      case .paper: paper(noun, index, bytes)
      }
    }
  }

  /// Goes on to a place in the text.
  private mutating func pass(to offset: Int) {
    while nextNumber < count, references[nextNumber].mention.range.upperBound <= offset {
      let index = nextNumber
      nextNumber += 1
      guard references[index].mention.form == .symbol,
        references[index].target.symbol?.nature != .resolution
      else { continue }
      memory.remember(
        paper: references[index].target, as: nil, passage: references[index].mention.passage,
        end: references[index].mention.range.upperBound)
    }
    while nextName < references.count, references[nextName].mention.range.upperBound <= offset {
      nextName += 1
    }
  }

  // MARK: What the kinds of words share

  /// The references by number before the hit that is being taken.
  var numbersBefore: ArraySlice<Reference> { references[..<nextNumber] }

  /// The index of the first reference by number behind it.
  var numberBehind: Int? { nextNumber < count ? nextNumber : nil }

  func end(ofPassage index: Int) -> Int { document.passages[index].range.upperBound }

  /// The start of words that end before an offset, as whole words.
  func start(
    of table: PhraseTable<Void>, before offset: Int, _ bytes: Span<UInt8>, from lowest: Int
  ) -> Int? {
    let end = bytes.skippingSpacesBack(from: offset, downTo: lowest)
    guard let match = table.match(in: bytes, before: end, from: lowest) else { return nil }
    let before = match.start > lowest ? bytes[match.start - 1] : 0x20
    let isInside =
      ByteClass.isLetter(before) || before == 0x2D
      || before >= 0x80 && before != 0xA0 && before != 0x9C && before != 0x99
    return isInside ? nil : match.start
  }

  /// The instrument that a footnote called at an offset stands for, or a symbol in parentheses.
  func explanation(behind offset: Int, in passage: Int, _ bytes: Span<UInt8>)
    -> (target: Instrument, reason: Reasons)?
  {
    let limit = end(ofPassage: passage)
    if let target = symbols.target(inParenthesisAt: offset, bytes, limit) {
      return (target, .nameParenthesis)
    }
    var calls = calls
    guard let number = calls.number(behind: offset, in: bytes, until: limit),
      let target = footnotes[number]
    else { return nil }
    return (target, .nameFootnote)
  }

  /// Whether the footnote called at an offset stands for the annex of an instrument.
  func isText(behind offset: Int, in passage: Int, _ bytes: Span<UInt8>) -> Bool {
    var calls = calls
    return calls.number(behind: offset, in: bytes, until: end(ofPassage: passage))
      .map(footnotes.givesText) ?? false
  }

  mutating func refer(
    _ form: Mention.Form, _ range: Range<Int>, _ passage: Int, to target: Instrument,
    _ reasons: Reasons, _ confidence: Double, pinpoint: Range<Int>? = nil, key: NameKey? = nil,
    _ bytes: Span<UInt8>
  ) {
    guard target.symbol == nil || target.symbol != document.symbol else { return }
    var mention = Mention(
      form: form, designation: .name(key ?? NameKey(bytes, range)), range: range,
      passage: passage)
    mention.pinpoint = pinpoint
    found.append(
      Reference(mention: mention, target: target, reasons: reasons, confidence: confidence))
  }

  mutating func leaveOpen(
    _ form: Mention.Form, _ range: Range<Int>, _ passage: Int, _ bytes: Span<UInt8>
  ) {
    let key = NameKey(bytes, range)
    let mention = Mention(
      form: form, designation: form == .series ? .series(key) : .name(key), range: range,
      passage: passage)
    open.append(Unresolved(mention: mention, reason: .unknown(nearest: [])))
  }
}

extension Array where Element == Reference {
  /// Merges references by place into those from an index on, which are by place too.
  mutating func merge(_ others: [Reference], from start: Int) {
    guard start < count, !others.isEmpty else {
      self += others
      return
    }
    let own = Array(self[start...])
    removeLast(own.count)
    var next = 0
    for reference in own {
      while next < others.count,
        others[next].mention.range.lowerBound < reference.mention.range.lowerBound
      {
        append(others[next])
        next += 1
      }
      append(reference)
    }
    self += others[next...]
  }
}
