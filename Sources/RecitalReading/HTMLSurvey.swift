/// A first look at a page: which part of it is the text, and which links lead to footnotes and
/// back.
struct HTMLSurvey {
  /// The steps that are text, of all the page where nothing says which part of it is.
  private(set) var content: Range<Int>
  /// The steps of the title over the text, where it stands outside.
  private(set) var heading: Range<Int>?
  /// The name of the page, as the window bears it.
  private(set) var title = ""
  /// Numbers of footnotes by the step of the link that calls them.
  private(set) var calls: [Int: String] = [:]
  /// Numbers of footnotes by the step of the element that holds or heads them; empty where the mark
  /// is no figure.
  private(set) var notes: [Int: String] = [:]
  /// Steps of the links that lead from a footnote back to its call.
  private(set) var returns: Set<Int> = []
  /// The footnotes that are marked by letters.
  private(set) var letters = LetteredNotes()

  /// A link inside the page.
  private struct Anchor {
    let step: Int
    let target: String
    let isRaised: Bool
    var text = ""
  }

  /// An element that may be the text of the page.
  private struct Candidate {
    let rank: Int
    let depth: Int
    let start: Int
    let textBefore: Int
  }

  private var places: [String: Int] = [:]
  private var anchors: [Anchor] = []
  private var current: Anchor?
  private var raised: [Int] = []
  private var depth = 0
  private var text = 0
  private var open: [Candidate] = []
  private var found: [(rank: Int, steps: Range<Int>, text: Int)] = []
  private var isTitle = false
  private var openHeading: (depth: Int, start: Int)?
  /// The last character of the paragraph so far, 0 at its beginning.
  private var last: UInt8 = 0

  /// Looks at a page.
  ///
  /// - Complexity: O(*n*) in the steps.
  init(of page: Markup) {
    content = 0..<0
    var markup = page
    while let event = markup.next() {
      switch event {
      case .start(let element): start(element, at: markup.step)
      case .end(let name): end(name, behind: markup.step + 1)
      case .text(let range): take(markup.bytes[range])
      }
    }
    chooseContent(of: markup.step + 1)
    joinNotes()
  }

  private mutating func start(_ element: Markup.Element, at step: Int) {
    depth += 1
    for name in ["id", "name"] {
      if let place = element[name], places[place] == nil { places[place] = step }
    }
    if HTMLElements.isRaised(element) { raised.append(depth) }
    if HTMLElements.partsText(element) { last = 0 }
    if let rank = HTMLSurvey.rank(element) {
      open.append(Candidate(rank: rank, depth: depth, start: step, textBefore: text))
    }
    if element.name == "title" { isTitle = true }
    if element["id"] == "firstHeading" { openHeading = (depth, step) }
    guard element.name == "a", let address = element["href"],
      let mark = address.lastIndex(of: "#")
    else { return }
    let target = String(address[address.index(after: mark)...])
    if !target.isEmpty {
      current = Anchor(step: step, target: target, isRaised: !raised.isEmpty)
    }
  }

  private mutating func end(_ name: String, behind step: Int) {
    if name == "a", let anchor = current {
      anchors.append(anchor)
      current = nil
    }
    if let last = open.last, last.depth == depth {
      open.removeLast()
      found.append((last.rank, last.start..<step, text - last.textBefore))
    }
    if let openHeading, openHeading.depth == depth {
      heading = openHeading.start..<step
      self.openHeading = nil
    }
    if raised.last == depth { raised.removeLast() }
    if name == "title" { isTitle = false }
    if HTMLElements.paragraphs.contains(name) { last = 0 }
    depth -= 1
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    if isTitle, title.utf8.count < 200 {
      title += String(decoding: bytes.prefix(200), as: UTF8.self)
    }
    text += bytes.count { $0 > 0x20 }
    if !raised.isEmpty, bytes.count <= 16 {
      letters.take(
        String(decoding: bytes, as: UTF8.self), isHead: last == 0,
        isOrdinal: (0x30...0x39).contains(last))
    }
    if let end = bytes.last(where: { $0 > 0x20 }) { last = end }
    if let count = current?.text.utf8.count, count < 32 {
      current?.text += String(decoding: bytes.prefix(32), as: UTF8.self)
    }
  }

  // The surer, the lower.
  private static func rank(_ element: Markup.Element) -> Int? {
    if element["id"] == "mw-content-text" { return 0 }
    if element.name == "main" || element["role"] == "main" { return 1 }
    return element.name == "article" ? 2 : nil
  }

  // A frame that holds next to nothing of the text is none of it.
  private mutating func chooseContent(of steps: Int) {
    let best = found.filter { $0.text * 4 >= text }
      .min { ($0.rank, -$0.text) < ($1.rank, -$1.text) }
    content = best?.steps ?? 0..<steps
    if let heading, content.contains(heading.lowerBound) { self.heading = nil }
  }

  // A link to what comes later calls a footnote; one to what came before leads back from it.
  private mutating func joinNotes() {
    for anchor in anchors where HTMLSurvey.isNote(anchor.target) {
      if let place = places[anchor.target], place > anchor.step { letters.takeLink(anchor.text) }
    }
    for anchor in anchors {
      guard let place = places[anchor.target], place > anchor.step,
        anchor.isRaised || HTMLSurvey.isNote(anchor.target)
      else { continue }
      let number = HTMLSurvey.number(of: anchor) ?? letters.number(ofMark: anchor.text)
      guard number != nil || anchor.isRaised else { continue }
      calls[anchor.step] = number ?? ""
      if notes[place] == nil { notes[place] = number ?? "" }
    }
    for anchor in anchors {
      guard let place = places[anchor.target], place <= anchor.step, !notes.isEmpty,
        anchor.text.count <= 6, HTMLSurvey.isNote(anchor.target)
      else { continue }
      returns.insert(anchor.step)
    }
  }

  // Some word processors leave the figure to the browser and write it in the target only: `_ftn12`.
  private static func number(of anchor: Anchor) -> String? {
    if anchor.text.contains(where: { !$0.isWhitespace }) {
      return HTMLElements.number(ofMark: anchor.text)
    }
    let figures = anchor.target.utf8.reversed().prefix { $0 >= 0x30 && $0 <= 0x39 }
    return HTMLElements.number(ofMark: String(decoding: figures.reversed(), as: UTF8.self))
  }

  private static let noteNames = ["note", "ftn", "fn", "cite", "ref"].map { Array($0.utf8) }

  private static func isNote(_ target: String) -> Bool {
    let bytes = target.utf8.prefix(64).map { $0 | 0x20 }
    return bytes.indices.contains { offset in
      noteNames.contains { bytes.span.begins(with: $0, at: offset) }
    }
  }
}
