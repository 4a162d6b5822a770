/// Optional protocols that a text names by their treaty: "the Convention on the Rights of Persons
/// with Disabilities and the Optional Protocol thereto".
extension WordReferences {
  /// Resolves such a protocol; false where the words are no such thing, or go on with the name of
  /// the treaty.
  mutating func optionalProtocol(
    _ noun: InstrumentNoun, _ hit: Hit, _ bytes: Span<UInt8>
  ) -> Bool {
    if noun.concept == words.protocolConcept, noun.isPlural, additionalProtocols(hit, bytes) {
      return true
    }
    guard noun.concept == words.protocolConcept, let range = optionalRange(of: hit, bytes),
      let treaty = memory.treaty,
      explanation(behind: range.upperBound, in: hit.passage, bytes) == nil
    else { return false }
    let protocols = KnownInstruments.optionalProtocols(to: treaty)
    let targets = noun.isPlural ? protocols.all : [protocols.only].compactMap(\.self)
    guard !targets.isEmpty else { return false }
    resume = range.upperBound
    for target in targets {
      refer(
        .named, range, hit.passage, to: target, .nameShort, noun.isPlural ? 0.7 : 0.85,
        pinpoint: pinpoint(of: hit, bytes), bytes)
    }
    return true
  }

  /// "Optional Protocol", where no "to the Convention" follows.
  private func optionalRange(of hit: Hit, _ bytes: Span<UInt8>) -> Range<Int>? {
    let limit = end(ofPassage: hit.passage)
    guard let range = rangeWithAdjective(of: hit, limit, bytes) else { return nil }
    if let thereto = WordReferences.thereto.match(in: bytes, at: range.upperBound, until: limit) {
      return explanation(behind: thereto.end, in: hit.passage, bytes) == nil ? range : nil
    }
    let goesOn = WordReferences.treatyNames.begins(bytes, at: range.upperBound, until: limit)
    return goesOn ? nil : range
  }

  private func rangeWithAdjective(of hit: Hit, _ limit: Int, _ bytes: Span<UInt8>) -> Range<Int>? {
    let range = hit.range
    // In Russian the noun is found with its adjective only.
    if bytes.has("Факультативн", at: range.lowerBound, until: range.upperBound) { return range }
    let lowest = document.passages[hit.passage].range.lowerBound
    let adjective = WordReferences.optionalBefore
    if let start = start(of: adjective, before: range.lowerBound, bytes, from: lowest) {
      return start..<range.upperBound
    }
    return WordReferences.optionalAfter.match(in: bytes, at: range.upperBound, until: limit)
      .map { range.lowerBound..<$0.end }
  }

  private static let optionalBefore = Lexicon.table(.last, "Optional")
  private static let optionalAfter = Lexicon.table(
    .first,
    " facultatif| facultatifs| Facultatif| Facultativo| Facultativos| facultativo| facultativos"
      + "| الاختياري| الاختياريين| الاختيارية")
  private static let thereto = Lexicon.table(
    .first, " thereto| s'y rapportant| s’y rapportant| y relatif| y relatifs| к ней| к нему")
  private static let treatyNames = Lexicon.table(
    .first,
    " to the | to International| on | à la | au | aux | concernant | de la | del | relativo"
      + "| к Конвенции| к Международному| الملحق | لاتفاقية | للعهد | المتعلق ")
}

extension KnownInstruments {
  /// The optional protocols to a treaty.
  struct Protocols: Sendable {
    /// The one that is called so and no more.
    var only: Instrument?
    /// All of them, in the order of the table.
    var all: [Instrument] = []
  }

  /// The optional protocols to a treaty, as the table names them.
  static func optionalProtocols(to treaty: Instrument) -> Protocols {
    protocols[treaty] ?? Protocols()
  }

  private static let protocols: [Instrument: Protocols] = {
    let english = KnownInstruments.names(in: .english).map {
      (text: String(decoding: $0.text, as: UTF8.self), instrument: instruments[$0.instrument])
    }
    var protocols: [Instrument: Protocols] = [:]
    for mark in ["Optional Protocol to the ", "Second Optional Protocol to the "] {
      for name in english where name.text.hasPrefix(mark) {
        let rest = name.text.dropFirst(mark.count)
        let treaty = english.filter { rest == $0.text || rest.hasPrefix($0.text + " ") }
          .max { $0.text.count < $1.text.count }
        guard let treaty else { continue }
        var known = protocols[treaty.instrument] ?? Protocols()
        guard !known.all.contains(name.instrument) else { continue }
        known.all.append(name.instrument)
        if rest == treaty.text, known.all.count == 1 { known.only = name.instrument }
        protocols[treaty.instrument] = known
      }
    }
    return protocols
  }()
}
