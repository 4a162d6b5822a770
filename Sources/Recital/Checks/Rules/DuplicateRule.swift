/// Finds an instrument that stands twice in one list.
enum DuplicateRule {
  static func findings(
    in document: CheckedDocument, knowing known: RunInstruments
  ) -> [Finding] {
    let bytes = document.document.reading.bytes
    var findings: [Finding] = []
    var list: [CheckedDocument.Numbered] = []
    for reference in document.references {
      if let last = list.last, !follows(reference.mention, last.mention, bytes) { list = [] }
      guard reference.act != nil else { continue }
      let isTwice = list.contains { other in
        other.target == reference.target && other.mention.range != reference.mention.range
          && other.mention.pinpoint == nil && reference.mention.pinpoint == nil
      }
      if isTwice {
        findings.append(document.finding(.duplicate(reference.target), at: reference.mention.range))
      }
      list.append(reference)
    }
    return findings
  }

  /// Whether a mention goes on with the list that another stands in: a comma, a conjunction and a
  /// date may part them, and no full stop, semicolon or parenthesis.
  private static func follows(_ mention: Mention, _ last: Mention, _ bytes: [UInt8]) -> Bool {
    guard mention.passage == last.passage else { return false }
    let start = Swift.min(last.range.upperBound, mention.range.lowerBound)
    let gap = bytes[start..<mention.range.lowerBound]
    if gap.contains(where: { $0 == 0x3B || $0 == 0x28 || $0 == 0x29 || $0 == 0x2E }) {
      return false
    }
    let isDated = last.date != nil || mention.date != nil
    return words(in: gap) <= (isDated ? 5 : 2)
  }

  /// Runs of Latin letters, and characters beyond.
  private static func words(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var isInside = false
    for byte in bytes {
      if byte >= 0xE3 || byte.isLetter && !isInside { count += 1 }
      isInside = byte.isLetter
    }
    return count
  }
}
