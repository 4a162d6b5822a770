extension CitationGraph {
  /// An instrument of the graph with what is known of it.
  public struct Node: Hashable, Sendable {
    /// What kind of instrument it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// A resolution.
      case resolution
      /// A decision.
      case decision
      /// A report, a letter, a statement, a record or any other document.
      case document
      /// A treaty in the Treaty Series.
      case treaty
      /// An instrument known by its name only.
      case named
    }

    /// The instrument.
    public var instrument: Instrument
    /// The other symbols of a joint document, sorted.
    public var aliases: [DocumentSymbol]
    /// The title in each language that the corpus has it in.
    public var titles: [Language: String]
    /// The day of adoption as the document itself gives it.
    public var date: CalendarDate?
    /// The day that most citing texts print with it; the earliest of several.
    ///
    /// Of a well-known treaty that no text prints a day with, the one that it is known by.
    public var citedDate: CalendarDate?
    /// Paths of its language versions in the corpus.
    public var sources: [String]
    /// The item of the agenda that it was adopted under, as printed: `100 (p)`.
    public var agendaItem: String?

    /// Creates a node of which nothing is known.
    public init(_ instrument: Instrument) {
      self.instrument = instrument
      aliases = []
      titles = [:]
      sources = []
    }

    /// Whether the corpus has the text; otherwise it is only cited.
    public var isInCorpus: Bool { !sources.isEmpty }

    /// What kind of instrument it is.
    public var kind: Kind {
      switch instrument.symbol?.nature {
      case .resolution: .resolution
      case .decision: .decision
      case .treaty: .treaty
      case .presidentialStatement, .meetingRecord, .document: .document
      case nil: .named
      }
    }

    /// The title in the first of some languages that has one, else in any; for a well-known
    /// instrument whose text nobody gave the name that it is known by.
    public func title(in languages: [Language] = Language.allCases) -> String? {
      for language in languages + Language.allCases {
        if let title = titles[language] { return title }
      }
      return kind == .named ? nil : KnownInstruments.title(of: instrument, in: languages)
    }
  }
}
