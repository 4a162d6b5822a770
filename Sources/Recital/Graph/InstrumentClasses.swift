/// The spellings met so far, in classes of those that denote one instrument.
///
/// A forest of disjoint sets (Galler & Fischer 1964) with path halving; the representative of a
/// class is the spelling met first. Each operation is O(log *n*) amortised.
struct InstrumentClasses {
  /// The spellings, in the order in which they were met.
  private(set) var instruments: [Instrument] = []
  private var numbers: [Instrument: Int] = [:]
  private var parents: [Int] = []

  /// The number of a spelling, which is added if it is new.
  mutating func number(of instrument: Instrument) -> Int {
    if let known = numbers[instrument] { return known }
    let number = instruments.count
    numbers[instrument] = number
    instruments.append(instrument)
    parents.append(number)
    return number
  }

  /// The number of a spelling, nil where it is new.
  func knownNumber(of instrument: Instrument) -> Int? { numbers[instrument] }

  /// The representative of the class of a spelling.
  mutating func representative(of number: Int) -> Int {
    var current = number
    while parents[current] != current {
      parents[current] = parents[parents[current]]
      current = parents[current]
    }
    return current
  }

  /// Makes two spellings denote one instrument.
  mutating func unite(_ one: Int, _ other: Int) {
    let first = representative(of: one)
    let second = representative(of: other)
    parents[max(first, second)] = min(first, second)
  }
}
