extension Lexicon {
  /// What joins a member of a list to the one before it: a comma, a conjunction, or both.
  ///
  /// - Returns: Where the next member begins, and whether a conjunction stands before it; nil where
  ///   nothing joins.
  @inline(__always)
  func joint(
    in bytes: Span<UInt8>, at start: Int, until end: Int
  ) -> (end: Int, hasWord: Bool)? {
    var offset = bytes.skippingSpaces(from: start, until: end)
    let comma = bytes.comma(at: offset, until: end)
    if let comma { offset = bytes.skippingSpaces(from: comma, until: end) }
    if let word = conjunctions.match(in: bytes, at: offset, until: end),
      // The "a" of "Add.2" is no conjunction.
      !(ByteClass.isLetter(bytes.byte(word.end - 1)) && ByteClass.isLetter(bytes.byte(word.end)))
    {
      return (bytes.skippingSpaces(from: word.end, until: end), true)
    }
    return comma == nil ? nil : (offset, false)
  }
}
