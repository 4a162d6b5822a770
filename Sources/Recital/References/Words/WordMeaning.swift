/// What a word or a name in a text stands for.
enum WordMeaning: Sendable, Equatable {
  /// A well-known instrument, by its place in the table.
  case instrument(Int)
  /// A noun that may denote an instrument.
  case noun(InstrumentNoun)
}

/// A noun that may denote an instrument: "Convention", "resolutions", "report".
struct InstrumentNoun: Sendable, Equatable {
  /// What kind of thing it names.
  enum Family: Sendable, Equatable {
    /// What has a name of its own: "the Convention".
    case named
    /// A resolution.
    case resolution
    /// A decision.
    case decision
    /// A report, letter or statement.
    case paper
  }

  var family: Family
  /// The same number for all forms of a noun.
  var concept: Int
  var isPlural: Bool
}
