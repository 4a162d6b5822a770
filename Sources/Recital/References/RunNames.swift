/// The names that the documents of a run bind, for those that use a name without binding it.
///
/// A document of the same title decides first; else three in four of the documents that bind the
/// name must agree, since a footnote may be called behind a name and mean another.
struct RunNames {
  private struct Entry {
    /// How many documents bind the name to each instrument.
    var targets: [Instrument: Int] = [:]
    var bySeries: [NameKey: Instrument] = [:]
    var name: [UInt8] = []

    /// The instrument on which the documents agree; on a resolution, which they would cite by its
    /// number, all of them must.
    var agreed: Instrument? {
      let total = targets.values.reduce(0, +)
      return targets.first { target, count in
        count == total || count * 4 >= total * 3 && target.symbol?.nature != .resolution
      }?.key
    }

    mutating func take(
      _ binding: NameBindings.Binding, in title: NameKey?, _ bytes: Span<UInt8>
    ) {
      if name.isEmpty { name = Array(bytes: bytes, binding.name) }
      targets[binding.target, default: 0] += 1
      if let title, bySeries[title] == nil { bySeries[title] = binding.target }
    }
  }

  private var entries: [NameKey: Entry] = [:]

  init(_ documents: [AnalysedDocument]) {
    for analysed in documents {
      let bytes = analysed.document.reading.bytes.span
      let title = analysed.titleKey
      for key in analysed.bindings.keys {
        guard let binding = analysed.bindings[key] else { continue }
        entries[key, default: Entry()].take(binding, in: title, bytes)
      }
    }
  }

  /// What a name denotes in a document of a title: one instrument, or the several it may be.
  func targets(of key: NameKey, in title: NameKey?) -> [Instrument] {
    guard let entry = entries[key] else { return [] }
    if let title, let target = entry.bySeries[title] { return [target] }
    if let agreed = entry.agreed { return [agreed] }
    return entry.targets.keys.sorted { $0.description < $1.description }
  }

  /// Names long enough to be told from common words, on which those who bind them agree.
  var agreed: [(name: [UInt8], target: Instrument, reason: Reasons)] {
    entries.values.compactMap { entry in
      // Where marks do not show a name, one document alone is too little to go by.
      guard let target = entry.agreed, entry.name.count >= 24,
        entry.targets.values.reduce(0, +) > 1
      else { return nil }
      return (entry.name, target, .nameElsewhere)
    }.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }
}
