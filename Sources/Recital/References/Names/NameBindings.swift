/// The names that a document binds to instruments.
struct NameBindings {
  struct Binding {
    var target: Instrument
    var reason: Reasons
    /// The stretch of the reading text that spells the name.
    var name: Range<Int>
  }

  /// The keys in the order they were bound.
  private(set) var keys: [NameKey] = []
  /// What they are bound to.
  private(set) var bindings: [Binding] = []
  /// Places of the keys, once they are too many to be gone through.
  private var places: [NameKey: Int] = [:]

  static let few = 24

  var isEmpty: Bool { keys.isEmpty }

  /// What a name is bound to, nil where it is not.
  subscript(key: NameKey) -> Binding? {
    guard keys.count > NameBindings.few else {
      for index in keys.indices where keys[index] == key { return bindings[index] }
      return nil
    }
    return places[key].map { bindings[$0] }
  }

  /// Binds a name; the first binding of a name stands.
  mutating func bind(_ key: NameKey, to target: Instrument, _ reason: Reasons, _ name: Range<Int>) {
    guard !key.isEmpty, self[key] == nil else { return }
    keys.append(key)
    bindings.append(Binding(target: target, reason: reason, name: name))
    if keys.count == NameBindings.few + 1 {
      for (index, key) in keys.enumerated() { places[key] = index }
    } else if keys.count > NameBindings.few {
      places[key] = keys.count - 1
    }
  }

  /// The one instrument among the bound names that end (or begin) with the bytes of `name`.
  func target(ofShort name: Range<Int>, in bytes: Span<UInt8>, atEnd: Bool) -> Instrument? {
    var found: Instrument?
    for binding in bindings where matches(name, binding.name, bytes, atEnd: atEnd) {
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
