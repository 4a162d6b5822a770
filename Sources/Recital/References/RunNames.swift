/// The names that the documents of a run bind, for those that use a name without binding it.
///
/// A document of the same title decides first; else all documents that bind the name must agree.
struct RunNames {
  private struct Entry {
    var targets: Set<Instrument> = []
    var bySeries: [NameKey: Instrument] = [:]
    var name: [UInt8] = []

    mutating func take(
      _ binding: NameBindings.Binding, in title: NameKey?, _ bytes: Span<UInt8>
    ) {
      if name.isEmpty { name = Array(bytes: bytes, binding.name) }
      if targets.count != 1 || targets.first != binding.target { targets.insert(binding.target) }
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

  var isEmpty: Bool { entries.isEmpty }

  /// What a name denotes in a document of a title: one instrument, or the several it may be.
  func targets(of key: NameKey, in title: NameKey?) -> [Instrument] {
    guard let entry = entries[key] else { return [] }
    if let title, let target = entry.bySeries[title] { return [target] }
    return entry.targets.sorted { $0.description < $1.description }
  }

  /// Names long enough to be told from common words that all who bind them bind alike.
  var agreed: [(name: [UInt8], target: Instrument, reason: Reasons)] {
    entries.values.compactMap { entry in
      guard entry.targets.count == 1, let target = entry.targets.first,
        entry.name.count >= 24
      else { return nil }
      return (entry.name, target, .nameElsewhere)
    }.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }
}
