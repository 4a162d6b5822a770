/// A document under a check, with what the rules ask of it.
struct CheckedDocument {
  /// A reference by number or symbol.
  struct Numbered {
    let mention: Mention
    let target: DocumentSymbol
    let reasons: Reasons

    /// The act as printed, nil for a symbol.
    var act: ActNumber? {
      guard case .act(let act) = mention.designation else { return nil }
      return act
    }
  }

  let index: Int
  let analysed: AnalysedDocument
  /// The references by number or symbol, by place.
  let references: [Numbered]
  /// The last day on which it may be dated.
  let day: CalendarDate?

  init(_ analysed: AnalysedDocument, at index: Int, knowing known: RunInstruments) {
    self.index = index
    self.analysed = analysed
    references = CheckedDocument.numbered(analysed)
    day =
      RunInstruments.date(of: analysed.document)
      ?? analysed.document.symbol.flatMap { known.dates[$0] ?? $0.likelyDates?.upperBound }
  }

  var document: Document { analysed.document }

  /// A finding at a stretch of the reading text.
  func finding(_ facts: Finding.Facts, at range: Range<Int>) -> Finding {
    Finding(facts: facts, place: Finding.Place(document: index, range: range))
  }

  /// The kind of the passage that holds a mention.
  func place(of mention: Mention) -> Passage.Kind {
    document.passages[safe: mention.passage]?.kind ?? .body
  }

  /// The references of a document by number or symbol, by place.
  static func numbered(_ analysed: AnalysedDocument) -> [Numbered] {
    analysed.references.compactMap { reference in
      guard let symbol = reference.target.symbol else { return nil }
      switch reference.mention.form {
      case .named, .series, .anaphora: return nil
      case .symbol, .resolution, .decision, .suffix, .treaty:
        return Numbered(mention: reference.mention, target: symbol, reasons: reference.reasons)
      }
    }.sorted { left, right in
      let (one, other) = (left.mention.range, right.mention.range)
      return (one.lowerBound, left.target) < (other.lowerBound, right.target)
    }
  }
}
