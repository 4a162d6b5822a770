/// Finds an instrument that stands twice in one list.
enum DuplicateRule {
  static func findings(
    in document: CheckedDocument, knowing known: KnownInstruments
  ) -> [Finding] {
    let bytes = document.document.reading.bytes
    var findings: [Finding] = []
    var list: [CheckedDocument.Numbered] = []
    for reference in document.references {
      if let last = list.last, !follows(reference.mention, last.mention, bytes) { list = [] }
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

  /// Whether a mention goes on with the list that another stands in: little parts them, and no
  /// full stop, semicolon or parenthesis.
  private static func follows(_ mention: Mention, _ last: Mention, _ bytes: [UInt8]) -> Bool {
    guard mention.passage == last.passage else { return false }
    let start = Swift.min(last.range.upperBound, mention.range.lowerBound)
    let gap = bytes[start..<mention.range.lowerBound]
    return gap.count <= 40 && !gap.contains { $0 == 0x3B || $0 == 0x28 || $0 == 0x29 || $0 == 0x2E }
  }
}
