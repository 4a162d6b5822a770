import Recital

/// A Word document: its text as it stands with all changes accepted.
///
/// The header of the first page comes first, since the symbol and the date stand there; footnotes
/// stand at the end of their page where Word noted where pages end, else at the end of the text.
struct DocxText {
  private let package: DocxPackage
  private var writer = SourceTextWriter()
  private var numbering: DocxNumbering
  private var noteCount = 0
  /// The numbers of the notes that stand in the text, by their identifiers.
  private var given: [NoteKind: [String: String]] = [:]
  private var run = Run()
  private var fields = DocxFields()
  private let page: PageMark
  /// Text boxes of the paragraph that is read.
  private var boxes: [Markup] = []
  private var isInBox = false

  private enum NoteKind { case footnote, endnote }

  /// How a stretch of text is set.
  private struct Run {
    var isRaised = false
    var isHidden = false
  }

  /// What shows where a page begins.
  private enum PageMark {
    /// Word noted where it broke the pages.
    case noted
    /// The writer of the text began a page.
    case explicit
    /// Nothing that can be believed.
    case none
  }

  /// Takes the text out of a document.
  static func text(
    of archive: borrowing ZipArchive, path: String
  ) throws(ReadingError) -> SourceText {
    let package: DocxPackage
    do {
      package = try DocxPackage(archive)
    } catch {
      throw .archive(path: path, error)
    }
    var reader = DocxText(package)
    reader.read()
    let (bytes, marks) = reader.writer.finish()
    let loss = try TextCheck.check(bytes, path: path)
    return SourceText(bytes: bytes, marks: marks, loss: package.document.loss(path: path) ?? loss)
  }

  private init(_ package: DocxPackage) {
    self.package = package
    numbering = package.numbering
    page = DocxText.pageMark(in: package)
  }

  // Word drops its notes where the text is changed, so that they are only believed where there are
  // as many as it counted pages.
  private static func pageMark(in package: DocxPackage) -> PageMark {
    var markup = package.document
    var (noted, explicit) = (0, 0)
    while let event = markup.next() {
      guard case .start(let element) = event else { continue }
      if element.name == "lastRenderedPageBreak" { noted += 1 }
      if element.name == "br", element["type"] == "page" { explicit += 1 }
    }
    let pages = package.pages
    if noted > 0 { return pages == nil || pages == noted + 1 ? .noted : .none }
    return explicit > 0 && (pages == nil || pages == explicit + 1) ? .explicit : .none
  }

  private mutating func read() {
    if let header = package.header { read(header, addresses: [:]) }
    writer.endParagraph()
    read(package.document, addresses: package.addresses)
  }

  /// Elements whose text is not that of the document as it is.
  private static let leftOut: Set = [
    "del", "moveFrom", "instrText", "delText", "delInstrText", "pPrChange", "rPrChange",
    "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange", "Fallback", "comment", "sectPr",
    "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "bookmarkStart",
  ]

  private static let drawings: Set = ["drawing", "pict", "object"]

  private mutating func read(_ part: Markup, addresses: [String: String]) {
    var markup = part
    var depth = 0
    while let event = markup.next() {
      switch event {
      case .start(let element):
        if element.name == "instrText" {
          fields.add(instruction(&markup))
        } else if DocxText.drawings.contains(element.name) {
          boxes += DocxText.boxes(in: &markup)
        } else if DocxText.leftOut.contains(element.name) {
          markup.skipElement()
        } else {
          depth += 1
          start(element, addresses: addresses)
        }
      case .end(let name):
        // The end of the footnote or the text box that the part was opened at.
        if depth == 0 { return }
        depth -= 1
        end(name)
        if name == "p", !isInBox { readBoxes(addresses) }
      case .text(let range): take(markup.bytes[range])
      }
    }
  }

  /// The text boxes in a drawing, each at its first step; what is drawn has no text else.
  private static func boxes(in markup: inout Markup) -> [Markup] {
    var boxes: [Markup] = []
    var depth = 0
    while let event = markup.next() {
      switch event {
      case .start(let element) where element.name == "txbxContent":
        boxes.append(markup)
        markup.skipElement()
      // It says once more what stands in the choice before it.
      case .start(let element) where element.name == "Fallback": markup.skipElement()
      case .start: depth += 1
      case .end:
        if depth == 0 { return boxes }
        depth -= 1
      case .text: break
      }
    }
    return boxes
  }

  /// Text boxes stand behind the paragraph that they hang on, those in text boxes behind these.
  private mutating func readBoxes(_ addresses: [String: String]) {
    guard !boxes.isEmpty else { return }
    let outer = (run, fields, isText)
    isInBox = true
    var next = 0
    while next < boxes.count {
      fields = DocxFields()
      read(boxes[next], addresses: addresses)
      writer.endParagraph()
      next += 1
    }
    (boxes, isInBox) = ([], false)
    (run, fields, isText) = outer
  }

  private func instruction(_ markup: inout Markup) -> String {
    var bytes: [UInt8] = []
    while let event = markup.next() {
      if case .text(let range) = event { bytes += markup.bytes[range] }
      if case .end = event { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func start(_ element: Markup.Element, addresses: [String: String]) {
    switch element.name {
    case "r": run = Run()
    case "t", "noBreakHyphen", "tab", "br", "cr", "lastRenderedPageBreak":
      startText(element)
    case "numId": listed(element["val"])
    case "ilvl": level = element["val"].flatMap { Int($0) } ?? 0
    case "vertAlign": run.isRaised = element["val"] == "superscript"
    case "rStyle":
      let style = element["val"] ?? ""
      let isRaised = style.hasSuffix("noteReference") || package.styles.raised.contains(style)
      if isRaised { run.isRaised = true }
    case "vanish", "webHidden": run.isHidden = element["val"] != "0" && element["val"] != "false"
    case "hyperlink":
      if let address = element["id"].flatMap({ addresses[$0] }) { writer.openLink(address) }
    case "fldSimple":
      if let address = DocxFields.address(in: element["instr"] ?? "") { writer.openLink(address) }
    case "fldChar": field(element["fldCharType"])
    case "footnoteReference": note(element, .footnote)
    case "endnoteReference": note(element, .endnote)
    default: break
    }
  }

  private var level = 0

  private mutating func startText(_ element: Markup.Element) {
    switch element.name {
    case "t": isText = true
    case "noBreakHyphen": write(Array("-".utf8)[...])
    case "tab": writer.space()
    case "br" where element["type"] == "page":
      writer.breakLine()
      if page == .explicit { writer.beginPage() }
    case "br", "cr": writer.breakLine()
    default: if page == .noted { writer.beginPage() }
    }
  }

  private var isText = false

  private mutating func end(_ name: String) {
    switch name {
    case "t": isText = false
    case "p":
      level = 0
      writer.endParagraph()
    case "hyperlink", "fldSimple": writer.closeLink()
    default: break
    }
  }

  private mutating func take(_ text: ArraySlice<UInt8>) {
    if isText { write(text) }
  }

  private mutating func write(_ text: ArraySlice<UInt8>) {
    guard !run.isHidden, !fields.isInstruction else { return }
    guard run.isRaised else { return writer.write(text) }
    let isFigures = text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    if isFigures {
      writer.writeCall(String(decoding: text, as: UTF8.self))
    } else {
      // A letter that calls a note of a table is no letter of the number before it.
      if text.count == 1 { writer.space() }
      writer.write(text)
    }
  }

  private mutating func field(_ kind: String?) {
    switch kind {
    case "begin": fields.begin()
    case "separate": if let address = fields.separate() { writer.openLink(address) }
    case "end": if fields.end() { writer.closeLink() }
    default: break
    }
  }

  private mutating func listed(_ list: String?) {
    guard let list, let number = numbering.next(in: list, level: level) else { return }
    writer.write(number)
    writer.space()
  }

  private mutating func note(_ reference: Markup.Element, _ kind: NoteKind) {
    let notes = kind == .footnote ? package.footnotes : package.endnotes
    guard let id = reference["id"], let note = notes[id], !writer.isInNote else { return }
    // Each note has one call; more of them do not repeat it.
    if let number = given[kind, default: [:]][id] { return writer.writeCall(number) }
    let isOwnMark = reference["customMarkFollows"].map { $0 != "0" && $0 != "false" } ?? false
    if !isOwnMark { noteCount += 1 }
    let number = isOwnMark ? "" : String(noteCount)
    given[kind, default: [:]][id] = number
    let (outer, outerBoxes) = ((run, fields, isText), (boxes, isInBox))
    writer.openNote(number)
    (fields, boxes, isInBox) = (DocxFields(), [], false)
    read(note, addresses: package.noteAddresses)
    writer.closeNote()
    (run, fields, isText) = outer
    (boxes, isInBox) = outerBoxes
  }
}
