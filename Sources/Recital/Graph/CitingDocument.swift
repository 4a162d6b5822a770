/// What the graph needs of a document: which instrument it is, and what it cites.
///
/// It holds no text, so that a graph can be built of more documents than fit into memory.
public struct CitingDocument: Sendable {
  /// A reference that the document makes.
  public struct Link: Sendable {
    /// The instrument that it denotes.
    public var target: Instrument
    /// Where the mention stands in the reading text; the symbols of a joint document share it.
    public var range: Range<Int>
    /// What the reference leaves in the graph; its source is not known yet.
    public var evidence: Evidence

    /// Creates a link.
    public init(target: Instrument, range: Range<Int>, evidence: Evidence) {
      self.target = target
      self.range = range
      self.evidence = evidence
    }
  }

  /// The path as given.
  public let source: String
  /// The language of the text.
  public let language: Language
  /// The document's own symbol.
  public let symbol: DocumentSymbol?
  /// Its symbols in other series.
  public let furtherSymbols: [DocumentSymbol]
  /// The title, on one line.
  public let title: String?
  /// The day of adoption.
  public let date: CalendarDate?
  /// The item of the agenda, as printed.
  public let agendaItem: String?
  /// Its references, in their order.
  public let links: [Link]
  /// The instrument that it is: its symbol, else its title, else the name of its file.
  public let instrument: Instrument

  /// Creates a document of its parts.
  public init(
    source: String, language: Language, symbol: DocumentSymbol?,
    furtherSymbols: [DocumentSymbol] = [], title: String?, date: CalendarDate?,
    agendaItem: String? = nil, links: [Link]
  ) {
    self.furtherSymbols = furtherSymbols
    self.source = source
    self.language = language
    self.symbol = symbol
    self.title = title
    self.date = date
    self.agendaItem = agendaItem
    self.links = links
    let fileName = source.split(separator: "/").last.map(String.init)
    instrument = symbol.map(Instrument.document) ?? .named(title ?? fileName ?? source)
  }

  /// Takes what the graph needs out of a document that was analysed.
  ///
  /// - Complexity: O(*n* + *m* log *n*) for *n* bytes and *m* references.
  public init(_ analysed: AnalysedDocument) {
    let document = analysed.document
    let reader = EvidenceReader(analysed)
    self.init(
      source: document.source, language: document.language, symbol: document.symbol,
      furtherSymbols: document.furtherSymbols, title: document.title, date: document.date,
      agendaItem: document.agendaItem,
      links: analysed.references.indices.map { index in
        Link(
          target: analysed.references[index].target,
          range: analysed.references[index].mention.range, evidence: reader.evidence(of: index))
      })
  }
}

extension CitingDocument {
  /// Order of documents that does not depend on how they were given.
  static func precedes(_ left: CitingDocument, _ right: CitingDocument) -> Bool {
    guard left.instrument == right.instrument else { return left.instrument < right.instrument }
    let one = (left.language.rawValue, left.source)
    let other = (right.language.rawValue, right.source)
    guard one == other else { return one < other }
    // Parts of one file under one symbol.
    let places = (left.links.map(\.evidence.line), right.links.map(\.evidence.line))
    return places.0.lexicographicallyPrecedes(places.1)
  }
}
