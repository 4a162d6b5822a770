extension Document {
  /// Reads plain text, as it comes out of a PDF, a web page or a conversion.
  ///
  /// Any bytes make a document: what has no structure becomes one passage after the other.
  ///
  /// ```swift
  /// let document = Document(plainText: bytes, source: "A-RES-58-241.txt")
  /// document.symbol?.spelling  // "A/RES/58/241"
  /// ```
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - source: The path as given, or another name of the source.
  /// - Complexity: O(*n*) in the bytes.
  public init(plainText bytes: [UInt8], source: String) {
    let language = Language(ofMost: bytes)
    let respellings = Respelling.all(of: bytes, in: language)
    let page = PageText(respellings.last?.bytes ?? bytes, language)
    let paragraphs = ParagraphBuilder.paragraphs(of: page)
    let classes = PassageClassifier.classes(of: paragraphs, on: page)
    var text = ReadingWriter.write(paragraphs, as: classes, from: page)
    let calls = FootnoteCallFinder.calls(
      in: text.reading, at: text.index, passages: text.passages, lineCalls: text.calls,
      language: page.language)
    let head = DocumentHead(
      page: page, reading: text.reading, passages: text.passages,
      printedSymbol: paragraphs.symbol)
    for respelling in respellings.reversed() { text.reading.follow(respelling) }
    let body = head.body
    let symbol = head.symbol(of: body)
    self.init(
      source: source, bytes: bytes, reading: text.reading, language: page.language,
      symbol: symbol, title: head.title, body: body ?? symbol?.body,
      session: head.session(of: symbol), date: head.date, agendaItem: head.agendaItem,
      passages: text.passages, calls: calls, index: text.index)
  }
}
