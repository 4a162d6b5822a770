/// What is known of a citation without reading its references, in one word.
struct CitationMark: Hashable, Sendable {
  /// Two bits for the kind, five for the treatment of the best reference, one for each treatment.
  let word: UInt32

  /// Takes a word as it is stored.
  init(stored number: Int) { word = UInt32(truncatingIfNeeded: number) }

  /// Marks a citation with its references.
  init(kind: Citation.Kind, best: Treatment?, all: some Sequence<Treatment>) {
    var word = UInt32(kind.rawValue) | CitationMark.number(of: best) << 2
    for treatment in all { word |= CitationMark.bit(of: treatment) }
    self.word = word
  }

  /// Why there is a citation.
  var kind: Citation.Kind { Citation.Kind(rawValue: UInt8(word & 3)) ?? .cited }

  /// The class of the verb that governs the reference which says most.
  var treatment: Treatment? {
    let number = Int(word >> 2 & 31) - 1
    return Treatment.allCases.indices.contains(number) ? Treatment.allCases[number] : nil
  }

  /// Whether a reference has a verb of one of some classes.
  func holds(_ treatments: Set<Treatment>) -> Bool {
    treatments.contains { word & CitationMark.bit(of: $0) != 0 }
  }

  private static func number(of treatment: Treatment?) -> UInt32 {
    treatment.flatMap { Treatment.allCases.firstIndex(of: $0) }.map { UInt32($0 + 1) } ?? 0
  }

  private static func bit(of treatment: Treatment) -> UInt32 { 1 << (number(of: treatment) + 6) }
}
