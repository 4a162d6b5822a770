/// Says of each paragraph what it is: header, title, preamble, operative, annex, heading, body.
struct PassageClassifier: ~Copyable {
  /// A kind with its number.
  struct Class: BitwiseCopyable {
    var kind: Passage.Kind
    var number = 0
  }

  /// Where in a document a paragraph stands.
  private enum Place {
    /// Before the title.
    case head
    /// Between a title and the words of the body that speaks.
    case titled
    case preamble
    case operative
    case annex
    /// Behind the end of a resolution.
    case closed
    /// In a text without the structure of a resolution.
    case loose
  }

  private let page: PageText
  private let source: PageParagraphs
  private var classes: Pile<Class>
  private var place = Place.head
  private var hasTitle = false
  private var hasSpoken = false
  private var preambles = 0
  private var operative = 0
  private var annexes = 0

  /// The classes of all paragraphs.
  ///
  /// - Complexity: O(*n*) in the paragraphs.
  static func classes(of source: PageParagraphs, on page: PageText) -> [Class] {
    var classifier = PassageClassifier(page: page, source: source)
    let (paragraphs, pieces, lines) = (source.paragraphs, source.pieces, page.lines)
    var index = 0
    while index < paragraphs.count {
      let next = index &+ 1
      let end = next < paragraphs.count ? paragraphs.span[next].first : pieces.count
      let last = Int(pieces.span[end &- 1])
      if let quick = classifier.quickClass(of: paragraphs.span[index], lines.span[last].ending) {
        classifier.classes.append(quick)
      } else {
        classifier.classes.append(classifier.classify(index))
      }
      index = next
    }
    classifier.adoptNotesBetweenNotes()
    if !classifier.hasSpoken { classifier.releaseReport() }
    return classifier.complete()
  }

  private init(page: PageText, source: PageParagraphs) {
    self.page = page
    self.source = source
    classes = Pile(capacity: source.paragraphs.count)
  }

  private consuming func complete() -> [Class] { classes.array() }

  // Most paragraphs are known by the mark at their end and by the place where they stand; `classify`
  // would say the same.
  @inline(__always)
  private mutating func quickClass(
    of paragraph: Paragraph, _ ending: TextLine.Ending
  ) -> Class? {
    switch paragraph.lead {
    case .ordinal where place == .operative:
      operative = paragraph.number
      return Class(kind: .operative, number: operative)
    case .ordinal where place == .annex: return nextAnnex()
    case .plain where ending == .comma && place == .preamble: return nextPreamble()
    case .plain where ending != .open && place == .operative && operative != 0:
      return Class(kind: .operative, number: operative)
    case .plain where ending != .open && place == .annex: return nextAnnex()
    case .plain where ending == .open && place == .head: return Class(kind: .header)
    case .subItem where place == .operative: return Class(kind: .operative, number: operative)
    default: return nil
    }
  }

  @inline(never)
  private mutating func classify(_ index: Int) -> Class {
    let paragraph = source.paragraphs[index]
    switch paragraph.lead {
    case .formula: return speak(before: index)
    case .title: return title()
    case .annex:
      place = .annex
      annexes = 0
      return Class(kind: .heading)
    case .letter, .ornament: return Class(kind: place == .head ? .header : .heading)
    case .bracket: return bracket()
    case .closing: return close()
    case .ordinal: return ordinal(paragraph, text(index))
    case .subItem: return subItem()
    case .plain: return plain(text(index))
    }
  }

  private func text(_ index: Int) -> ParagraphText {
    let pieces = source.pieces(of: index)
    return ParagraphText(
      first: page.lines[Int(source.pieces[pieces.lowerBound])],
      last: page.lines[Int(source.pieces[pieces.upperBound - 1])], lines: pieces.count)
  }
}

// Paragraphs that say what they are.
extension PassageClassifier {
  private mutating func speak(before index: Int) -> Class {
    if !hasTitle { findTitle(before: index) }
    hasSpoken = true
    place = .preamble
    preambles = 0
    operative = 0
    return Class(kind: .body)
  }

  // Where no line bears a number, the title is the last line of the head, or the one that names
  // the resolution.
  private mutating func findTitle(before index: Int) {
    var candidate: Int?
    var current = index - 1
    while current >= 0, index - current <= 6, classes[current].kind == .header {
      let lead = source.paragraphs[current].lead
      let text = text(current)
      if page.starts(text.first, withAny: page.words.resolutions) {
        candidate = current
        break
      }
      if candidate == nil, lead == .plain, index - current == 1, text.first.number < 0,
        !page.starts(text.first, withAny: LayoutWords.sites)
      {
        candidate = current
      }
      current -= 1
    }
    guard let candidate else { return }
    classes[candidate].kind = .title
    hasTitle = true
  }

  private mutating func title() -> Class {
    place = .titled
    preambles = 0
    operative = 0
    defer { hasTitle = true }
    return Class(kind: hasTitle ? .heading : .title)
  }

  private mutating func bracket() -> Class {
    switch place {
    case .head, .titled: return Class(kind: .header)
    case .loose, .preamble:
      place = .loose
      preambles = 0
      operative = 0
      return Class(kind: .header)
    case .operative, .annex, .closed: return Class(kind: .body)
    }
  }

  private mutating func close() -> Class {
    switch place {
    case .head, .titled: return Class(kind: .header)
    case .annex: return nextAnnex()
    case .preamble, .operative, .closed, .loose:
      place = .closed
      return Class(kind: .body)
    }
  }

  private mutating func ordinal(_ paragraph: Paragraph, _ text: ParagraphText) -> Class {
    switch place {
    case .annex: return nextAnnex()
    case .closed: return Class(kind: .body)
    case .head where !text.isFinished: return Class(kind: .header)
    case .head, .titled, .preamble, .operative, .loose:
      place = .operative
      operative = paragraph.number
      return Class(kind: .operative, number: operative)
    }
  }

  private mutating func subItem() -> Class {
    switch place {
    case .annex: return nextAnnex()
    case .operative: return Class(kind: .operative, number: operative)
    case .preamble where preambles > 0: return Class(kind: .preamble, number: preambles)
    default: return Class(kind: place == .head ? .header : .body)
    }
  }

  private mutating func nextAnnex() -> Class {
    annexes += 1
    return Class(kind: .annex, number: annexes)
  }

  private mutating func nextPreamble() -> Class {
    preambles += 1
    return Class(kind: .preamble, number: preambles)
  }
}

// Paragraphs known by their place and their punctuation only.
extension PassageClassifier {
  private mutating func plain(_ text: ParagraphText) -> Class {
    switch place {
    case .head: return inHead(text)
    case .titled where text.count <= 200 && !text.isFinished: return Class(kind: .heading)
    case .titled, .loose: return loose(text)
    case .preamble: return inPreamble(text)
    case .operative: return inOperative(text)
    case .annex: return text.isHeading(on: page) ? Class(kind: .heading) : nextAnnex()
    case .closed: return Class(kind: .body)
    }
  }

  private mutating func inHead(_ text: ParagraphText) -> Class {
    let isProse =
      switch text.ending {
      case .open: false
      case .comma: page.isRecital(text.first) || text.count > 200
      case .semicolon: text.count > 40
      case .stop:
        text.count > (page.language == .chinese ? 60 : 80) || text.isNote(on: page)
          || text.count > 40 && (text.isQuoted(on: page) || isBelowLetter)
      case .colon: text.count > (page.language == .chinese ? 75 : 120)
      }
    return isProse ? loose(text) : Class(kind: .header)
  }

  // What a letter says first may be short.
  private var isBelowLetter: Bool {
    NumberedReport(source, on: page).isLetter(before: classes.count)
  }

  private mutating func inPreamble(_ text: ParagraphText) -> Class {
    if text.isHeading(on: page) { return Class(kind: .heading) }
    if text.ending == .comma { return nextPreamble() }
    if text.isNote(on: page) { return Class(kind: .footnote) }
    if text.isDecision(on: page), text.ending != .open { return unnumbered() }
    if page.isRecital(text.first), page.language != .chinese { return nextPreamble() }
    switch text.ending {
    case .semicolon: return unnumbered()
    case .stop:
      if page.language != .chinese { return unnumbered() }
      place = .loose
      return Class(kind: .body)
    default: return nextPreamble()
    }
  }

  private mutating func unnumbered() -> Class {
    place = .operative
    return Class(kind: .operative, number: operative)
  }

  private mutating func inOperative(_ text: ParagraphText) -> Class {
    if text.isHeading(on: page) { return Class(kind: .heading) }
    guard operative == 0 else { return Class(kind: .operative, number: operative) }
    return text.ending == .semicolon || text.isDecision(on: page)
      ? Class(kind: .operative, number: 0) : loose(text)
  }

  private mutating func loose(_ text: ParagraphText) -> Class {
    place = .loose
    if text.isNote(on: page) { return Class(kind: .footnote) }
    if text.ending == .comma, page.isRecital(text.first) { return nextPreamble() }
    if text.ending == .semicolon, page.isRecital(text.first) || text.isDecision(on: page) {
      return Class(kind: .operative, number: operative)
    }
    return Class(kind: text.ending == .open && text.count <= 400 ? .heading : .body)
  }

  // The numbered paragraphs of a report decide nothing.
  private mutating func releaseReport() {
    guard operative > 0, NumberedReport(source, on: page).isOne else { return }
    for index in 0..<classes.count where classes[index].kind == .operative {
      classes[index] = Class(kind: .body)
    }
  }

  // In a text without structure a short sentence between two notes is a note.
  private mutating func adoptNotesBetweenNotes() {
    guard classes.count > 2 else { return }
    for index in 1..<classes.count - 1
    where classes[index].kind == .body && classes[index - 1].kind == .footnote
      && classes[index + 1].kind == .footnote && text(index).count <= 120
    {
      classes[index].kind = .footnote
    }
  }
}
