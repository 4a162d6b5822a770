import Recital

/// HTML: pages of wikis, of the sites of the United Nations, of word processors.
///
/// The site around the text is left out. Raised figures and links to notes call footnotes; the
/// lists of notes become footnotes.
struct HTMLText {
  private let survey: HTMLSurvey
  private var writer = SourceTextWriter()
  /// What the elements that are open ask for at their end, the innermost last.
  private var open: [Ending] = []
  private var lists: [HTMLList] = []
  /// How many of these elements raise their text, and how many are footnotes.
  private var raisedCount = 0
  private var noteCount = 0
  /// What is written before the next text: the number of an item or of a footnote.
  private var head: String?
  /// Offset in the text at which the row of a table begins.
  private var rowStart = 0
  /// Offset behind which the text of a cell begins.
  private var cellStart = 0
  /// Whether the text goes on in a line that a cell before it began.
  private var isJoined = false
  private var verbatim = 0
  /// The title over the text of a wiki.
  private var heading = ""

  private struct Ending: OptionSet {
    let rawValue: UInt16
    static let paragraph = Ending(rawValue: 1)
    static let line = Ending(rawValue: 2)
    static let link = Ending(rawValue: 4)
    static let raised = Ending(rawValue: 8)
    static let list = Ending(rawValue: 16)
    static let verbatim = Ending(rawValue: 32)
    static let note = Ending(rawValue: 64)
    static let cell = Ending(rawValue: 128)
  }

  /// Takes the text out of a page.
  static func text(of bytes: [UInt8], path: String) throws(ReadingError) -> SourceText {
    let markup = Markup(bytes, as: .html)
    var reader = HTMLText(survey: HTMLSurvey(of: markup))
    reader.read(markup)
    let (text, marks) = reader.writer.finish()
    guard text.contains(where: { $0 > 0x20 }) else {
      throw markup.loss(path: path) ?? .pageWithoutText(path: path)
    }
    let loss = try TextCheck.check(text, path: path)
    return SourceText(
      bytes: text, marks: marks, loss: markup.loss(path: path) ?? loss,
      symbol: PageHeading.symbol(reader.heading) ?? PageHeading.symbol(reader.survey.title))
  }

  private init(survey: HTMLSurvey) { self.survey = survey }

  private mutating func read(_ page: Markup) {
    var markup = page
    while let event = markup.next() {
      switch event {
      case .start(let element):
        if isText(markup.step) {
          if !start(element, at: markup.step) { markup.skipElement() }
        } else if HTMLElements.isLeftOut(element, isInText: true) {
          markup.skipElement()
        }
      case .end: if isText(markup.step) { end() }
      case .text(let range): if isText(markup.step) { take(markup.bytes[range], at: markup.step) }
      }
    }
  }

  private func isText(_ step: Int) -> Bool {
    survey.content.contains(step) || survey.heading?.contains(step) == true
  }

  // False where the element is passed over.
  private mutating func start(_ element: Markup.Element, at step: Int) -> Bool {
    let isInText = survey.content.lowerBound > 0
    if HTMLElements.isLeftOut(element, isInText: isInText) { return false }
    if let number = survey.calls[step] {
      if !number.isEmpty { call(number) }
      return false
    }
    let isReturn = survey.returns.contains(step)
    if isReturn, survey.notes[step] == nil { return false }
    var ending = startBlock(element)
    if let number = survey.notes[step] {
      head = number.isEmpty ? nil : SourceTextWriter.raised(number) + " "
      ending.insert(.note)
    }
    if isReturn { return false }
    if HTMLElements.isRaised(element) { ending.insert(.raised) }
    if element.name == "a", let address = HTMLText.address(element["href"]) {
      writeHead()
      writer.openLink(address)
      ending.insert(.link)
    }
    if ending.contains(.raised) { raisedCount += 1 }
    if ending.contains([.note, .paragraph]) { noteCount += 1 }
    open.append(ending)
    return true
  }

  private mutating func startBlock(_ element: Markup.Element) -> Ending {
    switch element.name {
    case "br": writer.addBreak()
    case "hr":
      writer.endParagraph()
      writer.write("__________")
    case "td", "th":
      startCell()
      return .cell
    case "ul", "ol": lists.append(HTMLList(element))
    default: break
    }
    guard HTMLElements.paragraphs.contains(element.name) else {
      guard HTMLElements.lines.contains(element.name) else { return [] }
      breakText(isParagraph: false)
      if element.name == "tr" { rowStart = writer.count }
      return .line
    }
    breakText(isParagraph: true)
    switch element.name {
    case "li": head = lists.indices.last.flatMap { lists[$0].next(element) }
    case "pre":
      verbatim += 1
      return [.paragraph, .verbatim]
    case "ul", "ol": return [.paragraph, .list]
    default: break
    }
    return .paragraph
  }

  // What stands in one footnote stays in one line.
  private var isInNote: Bool { noteCount > 0 }

  private mutating func breakText(isParagraph: Bool) {
    if isInNote || isJoined {
      writer.space()
    } else if isParagraph {
      writer.endParagraph()
    } else {
      writer.breakLine()
    }
  }

  // A number or a mark in a cell of its own goes before the text of the next.
  private mutating func startCell() {
    cellStart = writer.count
    guard writer.count > rowStart else { return }
    isJoined = writer.count - rowStart <= 8
    if isJoined { writer.joinNext() }
    if !writer.isAtBreak { writer.space() }
  }

  // A symbol beside the name of the organ, at the head of a document, has a line of its own.
  private mutating func endCell() {
    isJoined = false
    let text = writer.text(from: cellStart)
    guard cellStart > rowStart, writer.count < 2000, text.count < 40, text.contains(0x2F),
      DocumentSymbol(parsing: String(decoding: text.drop { $0 <= 0x20 }, as: UTF8.self)) != nil
    else { return }
    writer.breakLine(before: cellStart + 1)
    writer.breakLine()
  }

  private mutating func take(_ text: ArraySlice<UInt8>, at step: Int) {
    if survey.heading?.contains(step) == true { heading += String(decoding: text, as: UTF8.self) }
    if verbatim > 0 {
      writer.writeVerbatim(text)
      return
    }
    guard text.contains(where: { $0 > 0x20 }) else {
      writer.write(text)
      return
    }
    if raisedCount > 0 {
      let printed = String(decoding: text, as: UTF8.self)
      if let number = HTMLElements.number(ofMark: printed) ?? survey.letters.number(ofMark: printed)
      {
        call(number)
        return
      }
    }
    if let mark = head, HTMLList.isNumbered(text), !HTMLText.isRaised(mark) { head = nil }
    writeHead()
    writer.write(HTMLText.visible(text))
  }

  private mutating func call(_ number: String) {
    writeHead()
    writer.writeCall(number)
  }

  private mutating func writeHead() {
    isJoined = false
    guard let mark = head else { return }
    head = nil
    writer.write(mark)
  }

  private static func isRaised(_ mark: String) -> Bool { mark.utf8.first ?? 0 >= 0x80 }

  private mutating func end() {
    guard let ending = open.popLast() else { return }
    if ending.contains(.raised) { raisedCount -= 1 }
    if ending.contains([.note, .paragraph]) { noteCount -= 1 }
    if ending.contains(.link) { writer.closeLink() }
    if ending.contains(.list) { _ = lists.popLast() }
    if ending.contains(.verbatim) { verbatim -= 1 }
    if ending.contains(.cell) { endCell() }
    if ending.contains(.paragraph) {
      head = nil
      breakText(isParagraph: true)
    } else if ending.contains(.line) {
      breakText(isParagraph: false)
    }
  }

  // Soft hyphens and spaces without width are there for the lines of a screen.
  private static func visible(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(where: { $0 == 0xAD || $0 == 0x8B }) else { return text }
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var offset = text.startIndex
    while offset < text.endIndex {
      if text[offset...].starts(with: [0xC2, 0xAD]) {
        offset += 2
      } else if text[offset...].starts(with: [0xE2, 0x80, 0x8B]) {
        offset += 3
      } else {
        kept.append(text[offset])
        offset += 1
      }
    }
    return kept[...]
  }

  private static func address(_ address: String?) -> String? {
    guard let address else { return nil }
    let start = address.prefix(8).lowercased()
    if start.hasPrefix("https://") || start.hasPrefix("http://") { return address }
    return start.hasPrefix("//") ? "https:" + address : nil
  }
}
