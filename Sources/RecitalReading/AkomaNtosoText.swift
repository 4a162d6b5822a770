import Recital

/// Akoma Ntoso, and AKN4UN, the form of it that the United Nations use.
///
/// The metadata and the pictures are left out; the rest is text in the order of the file. Each
/// stretch of it is marked with the `eId` of the innermost element that has one, where the content
/// of a paragraph counts as its paragraph.
struct AkomaNtosoText {
  private var writer = SourceTextWriter()
  private var noteCount = 0
  /// Whether nothing but a number stands in the paragraph so far.
  private var isBehindNumber = false
  /// What the elements that are open ask for at their end.
  private var open: [Ending] = []

  private struct Ending: OptionSet {
    let rawValue: UInt8
    static let paragraph = Ending(rawValue: 1)
    static let link = Ending(rawValue: 2)
    static let identifier = Ending(rawValue: 4)
    static let note = Ending(rawValue: 8)
    static let number = Ending(rawValue: 16)
    static let raised = Ending(rawValue: 32)
  }

  /// Takes the text out of a file.
  static func text(of bytes: [UInt8], path: String) throws(ReadingError) -> SourceText {
    let markup = Markup(bytes, as: .xml)
    let facts = AkomaNtosoFacts(of: markup)
    var reader = AkomaNtosoText()
    reader.read(markup)
    let (text, marks) = reader.writer.finish()
    let loss = try TextCheck.check(text, path: path)
    return SourceText(
      bytes: text, marks: marks, loss: markup.loss(path: path) ?? loss,
      symbol: facts.symbol, date: facts.date)
  }

  private mutating func read(_ whole: Markup) {
    var markup = whole
    while let event = markup.next() {
      switch event {
      case .start(let element):
        if AkomaNtosoText.leftOut.contains(element.name) {
          markup.skipElement()
        } else {
          start(element)
        }
      case .end: end()
      case .text(let range): take(markup.bytes[range])
      }
    }
  }

  private static let leftOut: Set = ["meta", "img", "presentation"]

  /// Elements that stand on lines of their own.
  private static let blocks: Set = [
    "p", "block", "container", "paragraph", "subparagraph", "point", "item", "formula", "heading",
    "subheading", "crossHeading", "intro", "wrapUp", "alinea", "list", "sublist", "section", "part",
    "chapter", "article", "division", "clause", "content", "tr", "td", "th", "caption", "coverPage",
    "preface", "preamble", "mainBody", "body", "conclusions", "attachment", "component",
    "blockList",
    "listIntroduction", "listWrapUp", "longTitle", "tocItem", "signature", "eol", "br",
  ]

  // The text of a paragraph goes on behind its number.
  private static let joined: Set = ["p", "content", "intro", "heading", "alinea"]

  private mutating func start(_ element: Markup.Element) {
    var ending: Ending = []
    if AkomaNtosoText.blocks.contains(element.name) {
      ending.insert(.paragraph)
      startBlock(element.name)
    }
    if element.name == "authorialNote" || element.name == "note" {
      noteCount += 1
      writer.openNote(element["marker"] ?? String(noteCount))
      ending.insert(.note)
    }
    if element.name != "content", let identifier = element["eId"] {
      writer.openIdentifier(identifier)
      ending.insert(.identifier)
    }
    if let address = element["href"], !address.hasPrefix("#"), !address.isEmpty {
      writer.openLink(address)
      ending.insert(.link)
    }
    if element.name == "num" { ending.insert(.number) }
    if element.name == "sup" { ending.insert(.raised) }
    open.append(ending)
  }

  private mutating func startBlock(_ name: String) {
    if isBehindNumber, AkomaNtosoText.joined.contains(name) { return }
    isBehindNumber = false
    writer.endParagraph()
  }

  private mutating func take(_ text: ArraySlice<UInt8>) {
    if text.contains(where: { $0 > 0x20 }) { isBehindNumber = false }
    if open.last?.contains(.raised) == true {
      writer.writeCall(String(decoding: text, as: UTF8.self))
    } else {
      writer.write(text)
    }
  }

  private mutating func end() {
    guard let ending = open.popLast() else { return }
    if ending.contains(.link) { writer.closeLink() }
    if ending.contains(.identifier) { writer.closeIdentifier() }
    if ending.contains(.note) { writer.closeNote() }
    if ending.contains(.paragraph) {
      writer.endParagraph()
      isBehindNumber = false
    }
    if ending.contains(.number) {
      writer.space()
      isBehindNumber = true
    }
  }
}
