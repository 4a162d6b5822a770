/// One text in one language, with its symbol, date, title, passages and footnotes.
public struct Document: Sendable {
  /// The path as given, or another name of the source.
  public var source: String
  /// The source text in UTF-8, untouched.
  ///
  /// All offsets that leave this library point into it.
  public var bytes: [UInt8]
  /// The text in reading order: lines joined, page furniture left out, footnotes after the body.
  public var reading: ReadingText
  /// The language of most of the text.
  public var language: Language
  /// The document's own symbol, nil where the text does not say it.
  public var symbol: DocumentSymbol?
  /// Its symbols in other series, where its head prints them: the `S/2015/446` of
  /// `A/70/95-S/2015/446`.
  ///
  /// They are known once the document was analysed.
  public var furtherSymbols: [DocumentSymbol] = []
  /// The title, on one line.
  public var title: String?
  /// The body that adopted or issued it.
  public var body: Body?
  /// The session it was adopted in, as printed in its head or symbol.
  public var session: Session?
  /// The day of adoption.
  public var date: CalendarDate?
  /// The agenda item as printed: `100 (p)`.
  public var agendaItem: String?
  /// The passages in reading order; their ranges follow each other and do not overlap.
  public var passages: [Passage]
  /// The calls of footnotes, by place in the reading text.
  public var calls: [FootnoteCall]
  /// What the format of the file says beside its text; nil for plain text.
  public var marks: SourceMarks?
  /// Where figures stand in the reading text.
  var index = FigureIndex()
  /// What this document calls of the footnotes that another one of the same file owns.
  var borrowed: BorrowedNotes?
  /// The lines of the source, where several documents share it; nil where they are not known yet.
  var sharedLines: LineTable?
}
