/// What a text has named so far, for the words that point back.
struct WordMemory {
  /// The last instrument named with each noun.
  private var latest: [Instrument?]
  /// What the text itself says that a noun stands for: `(“the Convention”)`.
  private var defined: [Instrument?]
  /// The last treaty.
  private(set) var treaty: Instrument?
  /// Whether no treaty was named since the Geneva Conventions.
  private(set) var isGenevaLast = false
  /// The last report or letter, its noun where one named it, and the end of its mention.
  private(set) var paper: (target: Instrument, concept: Int?, passage: Int, end: Int)?

  /// The reports that notes explained, by noun and author; nil where an author has several.
  private var papers: [NameKey: (target: Instrument, end: Int)?] = [:]

  init(concepts: Int) {
    latest = Array(repeating: nil, count: concepts)
    defined = latest
  }

  /// What a noun stands for: what the text says, else the last instrument named with it.
  func instrument(of concept: Int) -> Instrument? { defined[concept] ?? latest[concept] }

  /// The last instrument named with a noun.
  func lastNamed(_ concept: Int) -> Instrument? { latest[concept] ?? defined[concept] }

  /// Takes that a noun stands for an instrument from here on.
  mutating func define(_ concept: Int, as target: Instrument) {
    defined[concept] = target
    rememberTreaty(target)
  }

  mutating func remember(_ target: Instrument, as concept: Int?) {
    rememberTreaty(target)
    guard let concept else { return }
    latest[concept] = target
  }

  private mutating func rememberTreaty(_ target: Instrument) {
    if target.symbol?.nature == .treaty {
      treaty = target
      isGenevaLast = AdditionalProtocols.isOfGeneva(target)
    } else if AdditionalProtocols.isOfGeneva(target) {
      isGenevaLast = true
    }
  }

  mutating func remember(paper target: Instrument, as concept: Int?, passage: Int, end: Int) {
    let known = paper?.target == target ? paper?.concept : nil
    paper = (target, concept ?? known, passage, end)
  }

  /// Takes that a note explained a report of an author, whose words end at an offset.
  mutating func remember(_ target: Instrument, ofAuthor author: NameKey, _ end: Int) {
    switch papers[author] {
    case .none: papers[author] = .some((target, end))
    case .some(.some(let known)) where known.target == target: break
    case .some: papers[author] = .some(nil)
    }
  }

  /// The only report of an author that was explained, and the end of the words that told of it.
  func paper(ofAuthor author: NameKey) -> (target: Instrument, end: Int)? {
    papers[author] ?? nil
  }
}
