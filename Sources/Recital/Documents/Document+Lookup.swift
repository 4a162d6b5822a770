extension Document {
  /// The index of the passage that holds an offset of the reading text, nil between passages.
  ///
  /// - Complexity: O(log *n*) in the passages.
  public func passage(at offset: Int) -> Int? {
    var low = 0
    var high = passages.count
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, passages[low - 1].range.contains(offset) else { return nil }
    return low - 1
  }

  /// The index of the passage that is the footnote of a number, the first where several are.
  ///
  /// - Complexity: O(*n*) in the passages.
  public func footnote(numbered number: Int) -> Int? {
    guard number > 0 else { return nil }
    return passages.firstIndex { $0.kind == .footnote && $0.number == number }
  }

  /// The indices of the passages that call the footnote in a passage, in order, each once.
  ///
  /// - Complexity: O(*n*) in the calls.
  public func callers(ofFootnote passage: Int) -> [Int] {
    guard passages.indices.contains(passage), passages[passage].kind == .footnote,
      passages[passage].number > 0
    else { return [] }
    var callers: [Int] = []
    for call in calls where call.number == passages[passage].number {
      if callers.last != call.passage { callers.append(call.passage) }
    }
    return callers
  }

  /// The text of a stretch of the reading text.
  public func text(in range: Range<Int>) -> String {
    String(decoding: reading.bytes[range], as: UTF8.self)
  }

  /// The lines of the source.
  ///
  /// - Complexity: O(*n*) in the bytes, O(1) where several documents share the source.
  var lines: LineTable { sharedLines ?? LineTable(of: bytes) }
}
