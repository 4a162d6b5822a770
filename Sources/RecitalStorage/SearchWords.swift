/// The words by which a passage is found.
///
/// Letters make words and so do figures, in small letters and without accents: `56/24V` is `56`,
/// `24` and `v`. Chinese has no spaces: every two neighbouring characters are a word, and so is
/// the last of them alone, so that one character finds all pairs that begin with it.
struct SearchWords {
  /// A word with the stretch of the text that it stands for.
  struct Word: Hashable {
    var text: String
    var range: Range<String.Index>
    /// Whether it is the lone character at the end of a stretch of Chinese.
    var isTail = false
  }

  private var words: [Word] = []
  private var folded: [UInt8] = []
  private var start: String.Index?
  private var kind = FoldedLetters.Kind.gap
  private var chinese: (scalar: Unicode.Scalar, index: String.Index)?

  /// The words of a text with their places.
  static func located(in text: String) -> [Word] {
    var search = SearchWords()
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      search.take(scalars[index], from: index, to: scalars.index(after: index))
      index = scalars.index(after: index)
    }
    search.closeWord(at: index)
    search.closeChinese(at: index)
    return search.words
  }

  private mutating func take(
    _ scalar: Unicode.Scalar, from index: String.Index, to next: String.Index
  ) {
    guard !scalar.isChinese else {
      closeWord(at: index)
      if let before = chinese {
        words.append(
          Word(text: String(before.scalar) + String(scalar), range: before.index..<next))
      }
      chinese = (scalar, index)
      return
    }
    closeChinese(at: index)
    var bytes: [UInt8] = []
    let new = FoldedLetters.fold(scalar, &bytes)
    if new == .mark { return }
    if new != kind { closeWord(at: index) }
    if new == .gap { return }
    if start == nil { start = index }
    kind = new
    folded += bytes
  }

  private mutating func closeWord(at end: String.Index) {
    if let begin = start {
      words.append(Word(text: String(decoding: folded, as: UTF8.self), range: begin..<end))
    }
    start = nil
    folded = []
    kind = .gap
  }

  private mutating func closeChinese(at end: String.Index) {
    guard let last = chinese else { return }
    words.append(Word(text: String(last.scalar), range: last.index..<end, isTail: true))
    chinese = nil
  }
}

extension SearchWords {
  /// The words of a text with a space between them, as the table of words holds them: those of
  /// `located(in:)`, in a fraction of the time.
  static func words(in text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count * 2)
    var kind = FoldedLetters.Kind.gap
    var chinese: Unicode.Scalar?
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.isChinese {
        if let chinese {
          result.append(0x20)
          result.append(chinese)
          result.append(scalar)
        }
        chinese = scalar
        kind = .gap
        continue
      }
      if let last = chinese {
        result.append(0x20)
        result.append(last)
        chinese = nil
      }
      bytes.removeAll(keepingCapacity: true)
      let new = FoldedLetters.fold(scalar, &bytes)
      if new == .mark { continue }
      if new != kind, new != .gap { result.append(0x20) }
      kind = new
      result += bytes
    }
    if let last = chinese {
      result.append(0x20)
      result.append(last)
    }
    return String(decoding: result.dropFirst(), as: UTF8.self)
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ scalar: Unicode.Scalar) {
    self += UTF8.encode(scalar).map(Array.init) ?? []
  }
}

extension Unicode.Scalar {
  /// Whether it is a Chinese character: the unified ideographs, their extensions, those of
  /// compatibility, and the zero.
  var isChinese: Bool {
    switch value {
    case 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xF900..<0xFB00, 0x2_0000..<0x3_2400, 0x3007: true
    default: false
    }
  }
}
