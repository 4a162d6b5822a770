/// The names that a document binds to instruments.
struct NameBindings {
  struct Binding {
    var target: Instrument
    var reason: Reasons
    /// The stretch of the reading text that spells the name.
    var name: Range<Int>
  }

  private(set) var byKey: [NameKey: Binding] = [:]
  /// The keys in the order they were bound.
  private(set) var keys: [NameKey] = []

  var isEmpty: Bool { keys.isEmpty }

  /// Binds a name; the first binding of a name stands.
  mutating func bind(_ key: NameKey, to target: Instrument, _ reason: Reasons, _ name: Range<Int>) {
    guard !key.isEmpty, byKey[key] == nil else { return }
    byKey[key] = Binding(target: target, reason: reason, name: name)
    keys.append(key)
  }

  /// The one instrument among the bound names that end (or begin) with the bytes of `name`.
  func target(ofShort name: Range<Int>, in bytes: Span<UInt8>, atEnd: Bool) -> Instrument? {
    var found: Instrument?
    for key in keys {
      guard let binding = byKey[key],
        matches(name, binding.name, bytes, atEnd: atEnd)
      else { continue }
      if let found, found != binding.target { return nil }
      found = binding.target
    }
    return found
  }

  private func matches(
    _ short: Range<Int>, _ full: Range<Int>, _ bytes: Span<UInt8>, atEnd: Bool
  ) -> Bool {
    guard short.count < full.count else { return false }
    let start = atEnd ? full.upperBound - short.count : full.lowerBound
    for step in 0..<short.count
    where bytes[start + step] != bytes[short.lowerBound + step] { return false }
    return true
  }
}
