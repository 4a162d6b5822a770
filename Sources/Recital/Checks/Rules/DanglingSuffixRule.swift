/// Finds a `Corr.` or `Add.` without a document before it.
enum DanglingSuffixRule {
  static func findings(
    in document: CheckedDocument, knowing known: RunInstruments
  ) -> [Finding] {
    let taken =
      (document.references.map(\.mention.range)
      + document.analysed.unresolved.map(\.mention.range)).sorted {
        $0.lowerBound < $1.lowerBound
      }
    let bytes = document.document.reading.bytes.span
    var findings: [Finding] = []
    var next = 0
    for passage in document.document.passages where passage.kind != .header {
      for range in suffixes(in: passage.range, bytes) {
        while next < taken.count, taken[next].upperBound <= range.lowerBound { next += 1 }
        if next < taken.count, taken[next].overlaps(range) { continue }
        findings.append(document.finding(.danglingSuffix(bytes.string(range)), at: range))
      }
    }
    return findings
  }

  /// The suffixes that begin a word.
  private static func suffixes(in range: Range<Int>, _ bytes: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard
        bytes.has("Corr.", at: offset, until: range.upperBound)
          || bytes.has("Add.", at: offset, until: range.upperBound),
        offset == range.lowerBound || !continues(bytes[offset - 1]),
        !hasBase(before: offset, from: range.lowerBound, bytes),
        let suffix = DocumentSymbol.Suffix.read(in: bytes, at: offset, until: range.upperBound)
      else {
        offset += 1
        continue
      }
      found.append(offset..<suffix.end)
      offset = suffix.end
    }
    return found
  }

  /// Whether a number stands before a suffix that a base of some other organization may end in:
  /// "document C 2009/REP and Corr.1".
  private static func hasBase(before offset: Int, from start: Int, _ bytes: Span<UInt8>) -> Bool {
    var end = bytes.skippingSpacesBack(from: offset, downTo: start)
    for joint in [" and", " et", " y", " и", "和", "و", "&", ","] {
      let word = Array(joint.utf8)
      guard end - word.count > start,
        word.indices.allSatisfy({ bytes[end - word.count + $0] == word[$0] })
      else { continue }
      end = bytes.skippingSpacesBack(from: end - word.count, downTo: start)
      break
    }
    var first = end
    while first > start, bytes[first - 1] > 0x20, bytes[first - 1] < 0x80 { first -= 1 }
    let word = first..<end
    return word.contains { bytes[$0].isDigit } && word.contains { bytes[$0] == UInt8(ascii: "/") }
  }

  /// Whether what follows a byte is part of the same word or symbol.
  private static func continues(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x2E || byte == 0x2D || byte.isAlphanumeric
  }
}
