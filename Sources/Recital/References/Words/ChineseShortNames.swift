/// Short names between `《》`: `《公约》` is what was last named with a name that ends so.
enum ChineseShortNames {
  /// Resolves those that are left open, in place, from the names that the text resolved before.
  ///
  /// - Complexity: O(*n* log *n*) in the names, and as many comparisons for each that is open as there
  ///   are names before it.
  static func references(
    in analysed: inout AnalysedDocument, _ known: [Reference]
  ) -> [Reference] {
    guard analysed.unresolved.contains(where: { $0.mention.form == .named }) else { return [] }
    let reading = analysed.document.reading
    let bytes = reading.bytes.span
    let named = (known + analysed.references.filter { $0.mention.form == .named })
      .sorted { $0.mention.range.lowerBound < $1.mention.range.lowerBound }
    var found: [Reference] = []
    analysed.unresolved.removeAll { unresolved in
      let mention = unresolved.mention
      guard mention.form == .named, let name = ChineseWords.inside(mention.range, bytes),
        name.count <= longest,
        let target = target(of: name, before: mention.range.lowerBound, named, bytes)
      else { return false }
      found.append(
        Reference(mention: mention, target: target, reasons: .nameShort, confidence: 0.85))
      return true
    }
    return found
  }

  /// The most bytes of a short name, six characters.
  private static let longest = 18

  private static func target(
    of short: Range<Int>, before offset: Int, _ named: [Reference], _ bytes: Span<UInt8>
  ) -> Instrument? {
    let end = named.partitioningIndex { $0.mention.range.lowerBound >= offset }
    for reference in named[..<end].reversed() {
      guard let name = ChineseWords.inside(reference.mention.range, bytes),
        name.count > short.count,
        bytes.equal(short, at: name.upperBound - short.count)
      else { continue }
      return reference.target
    }
    return nil
  }
}
