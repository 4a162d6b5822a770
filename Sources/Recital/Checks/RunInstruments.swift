/// What the documents of a run tell of the instruments that they are and that they cite.
struct RunInstruments {
  /// The instruments whose texts are given, with the date of the first text that has one.
  private(set) var dates: [DocumentSymbol: CalendarDate] = [:]
  /// The instruments whose texts are given.
  private(set) var texts: Set<DocumentSymbol> = []
  private var citing: [DocumentSymbol: Set<DocumentSymbol>] = [:]
  private var suffixed: [DocumentSymbol: Set<DocumentSymbol>] = [:]
  private var titles: [DocumentSymbol: Set<NameKey>] = [:]
  private var members: [NameKey: Set<DocumentSymbol>] = [:]
  private var names: [(name: [Character], target: Instrument)] = []

  /// - Complexity: O(*m*) in the references.
  init(_ documents: [AnalysedDocument]) {
    var known: Set<String> = []
    for analysed in documents {
      if let symbol = analysed.document.symbol { add(symbol, analysed) }
      addNames(of: analysed, &known)
    }
  }

  private mutating func add(_ symbol: DocumentSymbol, _ analysed: AnalysedDocument) {
    texts.insert(symbol)
    if dates[symbol] == nil { dates[symbol] = RunInstruments.date(of: analysed.document) }
    if let key = analysed.titleKey, !key.isEmpty, symbol.isAct {
      titles[symbol, default: []].insert(key)
      members[key, default: []].insert(symbol)
    }
    for reference in CheckedDocument.numbered(analysed) {
      citing[reference.target, default: []].insert(symbol)
      if let last = reference.target.suffixes.last, last.kind == .corr || last.kind == .add,
        let base = reference.target.base
      {
        suffixed[base, default: []].insert(reference.target)
      }
    }
  }

  private mutating func addNames(of analysed: AnalysedDocument, _ known: inout Set<String>) {
    let bytes = analysed.document.reading.bytes.span
    for key in analysed.bindings.keys {
      guard let binding = analysed.bindings[key] else { continue }
      let name = bytes.string(binding.name)
      if known.insert(name).inserted { names.append((Array(name), binding.target)) }
    }
  }

  /// The date that a document gives itself, where its symbol does not speak against it.
  static func date(of document: Document) -> CalendarDate? {
    guard let date = document.date else { return nil }
    guard let likely = document.symbol?.likelyDates else { return date }
    return likely.allows(date, within: 200) ? date : nil
  }

  /// How many other instruments of the run cite an instrument.
  func citations(of symbol: DocumentSymbol, besides own: DocumentSymbol?) -> Int {
    let citing = self.citing[symbol, default: []]
    return citing.count - (own.map(citing.contains) == true ? 1 : 0)
  }

  /// The `Corr.` or `Add.` of a document that other instruments cite.
  func suffixes(
    of kind: DocumentSymbol.Suffix.Kind, on base: DocumentSymbol, besides own: DocumentSymbol?
  ) -> [DocumentSymbol] {
    suffixed[base, default: []].filter { symbol in
      symbol.suffixes.last?.kind == kind && citations(of: symbol, besides: own) > 0
    }.sorted()
  }

  /// The other members of the series of an instrument, by date.
  func series(of symbol: DocumentSymbol) -> [(symbol: DocumentSymbol, day: CalendarDate)] {
    let keys = titles[symbol, default: []]
    let symbols = keys.reduce(into: Set<DocumentSymbol>()) { $0.formUnion(members[$1] ?? []) }
    return symbols.compactMap { member in
      guard member != symbol, member.nature == symbol.nature, member.body == symbol.body else {
        return nil
      }
      return day(of: member).map { (member, $0) }
    }.sorted { ($0.day, $0.symbol) < ($1.day, $1.symbol) }
  }

  /// The date of an instrument, or the first that its symbol allows.
  func day(of symbol: DocumentSymbol) -> CalendarDate? {
    dates[symbol] ?? symbol.likelyDates?.lowerBound
  }

  /// The instruments whose names are nearly a given name, at most three.
  ///
  /// - Complexity: O(*n* · *k*²) for *n* names of *k* characters.
  func nearest(to name: String) -> [Instrument] {
    let wanted = Array(name)
    let limit = Swift.max(1, wanted.count / 5)
    guard wanted.count >= 6 else { return [] }
    let near = names.compactMap { known -> (distance: Int, target: Instrument)? in
      guard abs(known.name.count - wanted.count) <= limit else { return nil }
      let distance = EditDistance.between(known.name, wanted)
      return distance <= limit ? (distance, known.target) : nil
    }.sorted { ($0.distance, $0.target) < ($1.distance, $1.target) }
    var targets: [Instrument] = []
    for found in near where !targets.contains(found.target) { targets.append(found.target) }
    return Array(targets.prefix(3))
  }
}

extension DocumentSymbol {
  /// Whether it is a resolution or a decision.
  var isAct: Bool { nature == .resolution || nature == .decision }
}

extension ClosedRange<CalendarDate> {
  /// Whether a date lies in the range or so many days beside it.
  func allows(_ date: CalendarDate, within days: Int) -> Bool {
    date.dayNumber >= lowerBound.dayNumber - days && date.dayNumber <= upperBound.dayNumber + days
  }
}
