/// A plain text that was read once: its lines, its paragraphs, and the document that they make as a
/// whole.
struct PlainTextReading {
  let page: PageText
  let paragraphs: PageParagraphs
  /// The calls that stood on lines of their own.
  let lineCalls: [FootnoteCall]
  /// All of the text as one document.
  let document: Document

  /// Reads a text, without the stretches that are markup.
  ///
  /// - Complexity: O(*n*) in the bytes.
  init(_ bytes: [UInt8], source: String, without markup: [Range<Int>] = []) {
    let bare = Respelling.bare(bytes, without: markup)
    let printed = bare?.bytes ?? bytes
    let language = Language(ofMost: printed)
    let spelled = SpelledSource(printed, in: language)
    let page = PageText(spelled, language)
    let paragraphs = ParagraphBuilder.paragraphs(of: page)
    let classes = PassageClassifier.classes(of: paragraphs, on: page)
    var text = ReadingWriter.write(paragraphs, as: classes, from: page)
    let calls = FootnoteCallFinder.calls(
      in: text.reading, at: text.index, passages: text.passages, lineCalls: text.calls,
      language: page.language)
    let head = DocumentHead(
      page: page, reading: text.reading, passages: text.passages,
      printedSymbol: paragraphs.symbol)
    for respelling in spelled.respellings.reversed() { text.reading.follow(respelling) }
    if let bare { text.reading.follow(bare) }
    let body = head.body
    let symbol = head.symbol(of: body)
    self.page = page
    self.paragraphs = paragraphs
    lineCalls = text.calls
    document = Document(
      source: source, bytes: bytes, reading: text.reading, language: page.language,
      symbol: symbol, title: head.title(of: symbol), body: body ?? symbol?.body,
      session: head.session(of: symbol), date: head.date(of: symbol), agendaItem: head.agendaItem,
      passages: text.passages, calls: calls, index: text.index)
  }
}
