/// The names that the documents of a run bind, for those that use a name without binding it.
///
/// A document of the same title decides first; else three in four of the documents that bind the
/// name must agree, since a footnote may be called behind a name and mean another.
struct RunNames: Sendable {
  /// What a name denotes in a document.
  enum Finding {
    case nothing
    case one(Instrument)
    case several([Instrument])
  }

  /// A name in the documents of one title.
  private struct Place: Hashable {
    var name: NameKey
    var title: NameKey
  }

  private struct Entry: Sendable {
    /// How many documents bind the name, and how many of them to the first instrument.
    var total = 0
    var firstCount = 0
    let first: Instrument
    /// How many bind it to each other one; most names denote one instrument only.
    var others: [Instrument: Int] = [:]
    let name: [UInt8]
    /// What all documents but those of a known title are told.
    var finding = Finding.nothing

    init(_ binding: NameBindings.Binding, _ bytes: Span<UInt8>) {
      first = binding.target
      name = Array(bytes: bytes, binding.name)
    }

    mutating func take(_ target: Instrument) {
      total += 1
      if target == first {
        firstCount += 1
      } else {
        others[target, default: 0] += 1
      }
    }

    mutating func judge() {
      if let agreed {
        finding = .one(agreed)
      } else {
        let all = [first] + others.keys
        finding = .several(
          all.map { (text: $0.description, target: $0) }.sorted { $0.text < $1.text }
            .map(\.target))
      }
    }

    /// The instrument on which the documents agree; on a resolution, which they would cite by its
    /// number, all of them must.
    private var agreed: Instrument? {
      if isAgreed(first, firstCount) { return first }
      return others.first { isAgreed($0, $1) }?.key
    }

    private func isAgreed(_ target: Instrument, _ count: Int) -> Bool {
      count == total || count * 4 >= total * 3 && target.symbol?.nature != .resolution
    }
  }

  private var numbers: [NameKey: Int] = [:]
  private var entries: [Entry] = []
  private var bySeries: [Place: Instrument] = [:]

  init(_ documents: [AnalysedDocument]) {
    for index in documents.indices where !documents[index].bindings.isEmpty {
      let bytes = documents[index].document.reading.bytes
      take(documents[index].bindings, documents[index].titleKey, bytes.span)
    }
    for index in entries.indices { entries[index].judge() }
  }

  private mutating func take(_ bindings: NameBindings, _ title: NameKey?, _ bytes: Span<UInt8>) {
    for index in bindings.keys.indices {
      let key = bindings.keys[index]
      let binding = bindings.bindings[index]
      let number: Int
      if let known = numbers[key] {
        number = known
      } else {
        number = entries.count
        numbers[key] = number
        entries.append(Entry(binding, bytes))
      }
      entries[number].take(binding.target)
      guard let title else { continue }
      let place = Place(name: key, title: title)
      if bySeries[place] == nil { bySeries[place] = binding.target }
    }
  }

  /// What a name denotes in a document of a title: one instrument, or the several it may be.
  func finding(of key: NameKey, in title: NameKey?) -> Finding {
    guard let number = numbers[key] else { return .nothing }
    if let title, let target = bySeries[Place(name: key, title: title)] { return .one(target) }
    return entries[number].finding
  }

  /// Names long enough to be told from common words, on which those who bind them agree, in the
  /// order of their bytes.
  var agreed: [(name: [UInt8], target: Instrument)] {
    entries.compactMap { entry in
      // Where marks do not show a name, one document alone is too little to go by.
      guard case .one(let target) = entry.finding, entry.name.count >= 24, entry.total > 1
      else { return nil }
      return (entry.name, target)
    }.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }
}
