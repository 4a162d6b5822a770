/// Footnote calls by place.
struct CallIndex {
  private let calls: [FootnoteCall]
  /// The first call that is not before the offset asked about last.
  private var next = 0

  init(_ calls: [FootnoteCall]) { self.calls = calls }

  /// The footnote called right behind `offset`, where only punctuation and a pinpoint part them.
  mutating func number(behind offset: Int, in bytes: Span<UInt8>, until limit: Int) -> Int? {
    guard mayBeCalled(from: offset, until: limit) else { return nil }
    var end = offset
    if let place = CallIndex.places.match(in: bytes, at: end, until: limit) {
      end = clauseEnd(from: place.end, in: bytes, until: Swift.min(limit, end + 90))
    }
    for _ in 0..<3 {
      if let number = number(at: end) { return number }
      let next = bytes.skippingSpaces(from: end, until: limit)
      if next > end, let number = number(at: next) { return number }
      guard let mark = CallIndex.marks.match(in: bytes, at: next, until: limit) else { return nil }
      end = mark.end
    }
    return nil
  }

  /// Whether there is a call between two offsets; most names are followed by none.
  private mutating func mayBeCalled(from offset: Int, until limit: Int) -> Bool {
    if next > 0, calls[next - 1].range.lowerBound >= offset { next = 0 }
    while next < calls.count, calls[next].range.lowerBound < offset { next += 1 }
    return next < calls.count && calls[next].range.lowerBound <= limit
  }

  /// The end of the clause, or the call inside it.
  private func clauseEnd(from start: Int, in bytes: Span<UInt8>, until limit: Int) -> Int {
    var offset = start
    while offset < limit {
      if number(at: offset) != nil
        || CallIndex.marks.match(in: bytes, at: offset, until: limit) != nil
      {
        return offset
      }
      offset += 1
    }
    return offset
  }

  func number(at offset: Int) -> Int? {
    guard let call = first(from: offset), call.range.lowerBound == offset else { return nil }
    return call.number
  }

  /// The first call that begins at `offset` or behind it.
  func first(from offset: Int) -> FootnoteCall? {
    var low = 0
    var high = calls.count
    while low < high {
      let middle = (low + high) / 2
      if calls[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low < calls.count ? calls[low] : nil
  }

  private static let marks = Lexicon.table(.first, "，|,|；|;|。|.|、|）|)|”|\"|：")
  /// Pinpoints between a name and its footnote: `《…议程》目标 16 和具体目标 16.4；⁸`.
  private static let places = Lexicon.table(.first, "目标|具体目标|第|附件")
}

/// Symbols by where they begin.
struct SymbolIndex {
  private let references: [Reference]
  private let count: Int

  /// References by place, as the resolver gives them; the first `count` of them where others follow.
  init(_ references: [Reference], count: Int? = nil) {
    self.references = references
    self.count = count ?? references.count
  }

  /// The symbol of "(A/CONF.192/15)" where the parenthesis opens at `offset`.
  func target(inParenthesisAt offset: Int, _ bytes: Span<UInt8>, _ limit: Int) -> Instrument? {
    let open = bytes.skippingSpaces(from: offset, until: limit)
    guard let inside = bytes.openingParenthesis(at: open, until: limit) else { return nil }
    let first = bytes.skippingSpaces(from: inside, until: limit)
    return target(at: bytes.has("见", at: first, until: limit) ? first + 3 : first)
  }

  private func target(at start: Int) -> Instrument? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if references[middle].mention.range.lowerBound < start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < count, references[low].mention.range.lowerBound == start,
      references[low].mention.form == .symbol
    else { return nil }
    return references[low].target
  }
}

extension Array {
  /// The element at an index, nil outside the array.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
