/// Makes the documents of a file's parts out of the reading of the whole.
struct OmnibusDocuments {
  private let parts: [OmnibusPart]
  private let reading: PlainTextReading
  private let notes: OmnibusNotes
  private let lines: LineTable

  /// Takes the parts of a file.
  init(_ parts: [OmnibusPart], of reading: PlainTextReading) {
    self.parts = parts
    self.reading = reading
    notes = OmnibusNotes(of: parts, in: reading)
    lines = LineTable(of: reading.document.bytes)
  }

  /// One document for each part, in their order.
  ///
  /// - Complexity: O(*n*) in the bytes and the passages, as a rule.
  var documents: [Document] {
    var documents: [Document] = []
    documents.reserveCapacity(parts.count)
    var family: Int?
    for (index, part) in parts.enumerated() {
      if part.role != .lettered { family = index }
      documents.append(document(at: index, family: family.flatMap { documents[safe: $0] }))
      // A family is as old as the first of its parts.
      guard part.role == .lettered, let family, let date = documents[index].date else { continue }
      let isFirst = index == family + 1
      documents[family].date = isFirst ? date : Swift.min(documents[family].date ?? date, date)
    }
    return documents
  }

  private func document(at index: Int, family: Document?) -> Document {
    let part = parts[index]
    var document = reading.document
    document.sharedLines = lines
    document.passages = passages(of: part) + notes.passages(of: index)
    document.calls = notes.calls(of: index, passages: document.passages)
    document.borrowed = notes.borrowed(by: index)
    document.index = reading.document.index.inside(
      document.passages, and: document.borrowed?.notes ?? [])
    let head = DocumentHead(
      page: reading.page, reading: document.reading, passages: document.passages,
      printedSymbol: nil)
    document.symbol = part.symbol
    document.title = head.title ?? (part.role == .lettered ? family?.title : nil)
    document.body = head.body ?? part.symbol?.body
    document.session = head.session(of: part.symbol)
    document.date = head.date(of: part.symbol)
    document.agendaItem = head.agendaItem ?? (part.role == .lettered ? family?.agendaItem : nil)
    return document
  }

  /// The passages of a part, classified as if nothing stood before it.
  private func passages(of part: OmnibusPart) -> [Passage] {
    let source = reading.paragraphs.extracting(part.paragraphs, title: part.title)
    let classes = PassageClassifier.classes(of: source, on: reading.page)
    let all = reading.document.passages
    var passages: [Passage] = []
    passages.reserveCapacity(classes.count)
    var index = part.paragraphs.lowerBound
    for kind in classes {
      let end = part.title.contains(index) ? part.title.upperBound : index + 1
      let range = all[index].range.lowerBound..<all[end - 1].range.upperBound
      // A letter without a title of its own: a title further down is another's.
      let isForeign = kind.kind == .title && part.role == .lettered && part.title.isEmpty
      passages.append(
        Passage(kind: isForeign ? .heading : kind.kind, number: kind.number, range: range))
      index = end
    }
    return passages
  }
}

extension PageParagraphs {
  /// Some of the paragraphs without footnotes, those of a title made one.
  fileprivate func extracting(_ range: Range<Int>, title: Range<Int>) -> PageParagraphs {
    var part = PageParagraphs()
    guard let first = range.first else { return part }
    let base = paragraphs[first].first
    part.pieces = Array(pieces[base..<self.pieces(of: range.upperBound - 1).upperBound])
    for index in range where index == title.lowerBound || !title.contains(index) {
      let paragraph = paragraphs[index]
      part.paragraphs.append(
        Paragraph(
          first: paragraph.first - base, lead: title.contains(index) ? .title : paragraph.lead,
          number: paragraph.number))
    }
    return part
  }
}

extension FigureIndex {
  /// The places inside some passages.
  fileprivate func inside(_ own: [Passage], and borrowed: [Passage]) -> FigureIndex {
    let passages =
      borrowed.isEmpty
      ? own : (own + borrowed).sorted { $0.range.lowerBound < $1.range.lowerBound }
    return FigureIndex(
      figures: FigureIndex.inside(passages, figures),
      brackets: FigureIndex.inside(passages, brackets))
  }

  private static func inside(_ passages: [Passage], _ places: [Int32]) -> [Int32] {
    var inside: [Int32] = []
    var next = 0
    for passage in passages {
      let (start, end) = (passage.range.lowerBound, passage.range.upperBound)
      // Passages mostly follow each other.
      let isNext =
        (next == 0 || Int(places[next - 1]) < start)
        && (next == places.count || Int(places[next]) >= start)
      if !isNext { next = first(from: start, in: places) }
      while next < places.count, Int(places[next]) < end {
        inside.append(places[next])
        next += 1
      }
    }
    return inside
  }
}
