/// What a text has named so far, for the words that point back.
struct WordMemory {
  /// The last instrument named with each noun.
  private var latest: [Instrument?]
  /// The last report or letter, and the end of its mention.
  private(set) var paper: (target: Instrument, passage: Int, end: Int)?

  init(concepts: Int) { latest = Array(repeating: nil, count: concepts) }

  /// The last instrument named with a noun.
  func instrument(of concept: Int) -> Instrument? { latest[concept] }

  mutating func remember(_ target: Instrument, as concept: Int?) {
    guard let concept else { return }
    latest[concept] = target
  }

  mutating func remember(paper target: Instrument, passage: Int, end: Int) {
    paper = (target, passage, end)
  }
}
