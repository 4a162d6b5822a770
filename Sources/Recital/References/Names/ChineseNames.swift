/// Binds the names between `《` and `》` and finds where they recur.
enum ChineseNames {
  /// Names behind which a footnote is called, a symbol stands in parentheses, or a short name does.
  static func bindings(
    _ spans: [NameSpan], in bytes: Span<UInt8>, _ document: Document, _ footnotes: FootnoteTargets,
    _ references: [Reference]
  ) -> NameBindings {
    var bindings = NameBindings()
    var calls = CallIndex(document.calls)
    let symbols = SymbolIndex(references)
    var index = 0
    while index < spans.count {
      let first = index
      var end = spans[index].range.upperBound
      while let next = shortName(behind: end, spans, index, bytes) {
        index += 1
        end = next
      }
      let group = spans[first...index]
      index += 1
      guard let limit = document.passages[safe: spans[first].passage]?.range.upperBound else {
        continue
      }
      if let target = symbols.target(inParenthesisAt: end, bytes, limit) {
        bind(group, target, .nameParenthesis, &bindings)
      } else if let number = calls.number(behind: end, in: bytes, until: limit),
        let target = footnotes[number]
      {
        bind(group, target, .nameFootnote, &bindings)
      }
    }
    return bindings
  }

  private static func bind(
    _ group: ArraySlice<NameSpan>, _ target: Instrument, _ reason: Reasons,
    _ bindings: inout NameBindings
  ) {
    for (position, span) in group.enumerated() {
      bindings.bind(span.key, to: target, position == 0 ? reason : .nameParenthesis, span.name)
    }
  }

  /// `(《国际追查文书》)` directly behind a name: its end, where the next span is that short name.
  private static func shortName(
    behind end: Int, _ spans: [NameSpan], _ index: Int, _ bytes: Span<UInt8>
  ) -> Int? {
    guard index + 1 < spans.count else { return nil }
    let next = spans[index + 1]
    let open = bytes.skippingSpaces(from: end, until: bytes.count)
    guard let inside = bytes.openingParenthesis(at: open, until: bytes.count) else { return nil }
    let skipped = openings.match(in: bytes, at: inside, until: bytes.count)?.end ?? inside
    guard skipped == next.range.lowerBound else { return nil }
    let last = next.range.upperBound
    return bytes.closingParenthesis(at: last, until: bytes.count)
      ?? (bytes.has("”", at: last, until: bytes.count)
        ? bytes.closingParenthesis(at: last + 3, until: bytes.count) : nil)
  }

  private static let openings = Lexicon.table(.first, "以下简称|下称|简称|“|以下简称“|下称“")
}
