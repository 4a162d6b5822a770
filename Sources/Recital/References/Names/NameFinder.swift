/// Finds names known beforehand in texts that mark names by capitals.
struct NameFinder {
  private var table: PhraseTable<Int>
  private var targets: [(target: Instrument, reason: Reasons)]

  /// A finder of the names given; a name of less than eight bytes is left out.
  init(_ names: [(name: String, target: Instrument, reason: Reasons)]) {
    let kept = names.filter { $0.name.utf8.count >= 8 }
    targets = kept.map { ($0.target, $0.reason) }
    table = PhraseTable(.first, kept.enumerated().map { ($0.element.name, $0.offset) })
  }

  var isEmpty: Bool { targets.isEmpty }

  /// The names in a document outside its footnotes and titles.
  func references(in document: Document, calling body: (Reference) -> Void) {
    let bytes = document.reading.bytes.span
    for (index, passage) in document.passages.enumerated()
    where passage.kind != .footnote && passage.kind != .title && passage.kind != .heading {
      let end = passage.range.upperBound
      var offset = passage.range.lowerBound
      while offset < end {
        let byte = bytes[offset]
        guard ByteClass.isUpper(byte) || ByteClass.isDigit(byte),
          !isInsideWord(bytes, offset),
          let match = table.match(in: bytes, at: offset, until: end),
          !ByteClass.isLetter(bytes.byte(match.end))
        else {
          offset += 1
          continue
        }
        let key = NameKey(bytes, offset..<match.end)
        let mention = Mention(
          form: .named, designation: .name(key), range: offset..<match.end, passage: index)
        let (target, reason) = targets[match.value]
        body(Reference(mention: mention, target: target, reasons: reason, confidence: 0.9))
        offset = match.end
      }
    }
  }

  @inline(__always)
  private func isInsideWord(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    let before = bytes.byte(offset - 1)
    return ByteClass.isLetter(before) || ByteClass.isDigit(before)
  }
}
