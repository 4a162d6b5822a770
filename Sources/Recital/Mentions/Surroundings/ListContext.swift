/// The enumeration that is open: its noun and owner, and where its last member ends.
///
/// "resolutions 61/16 of 20 November 2006, 68/1 … and 72/305": the noun stands once, before the
/// first member or behind the last, and every member may have its own date.
struct ListContext {
  var passage = -1
  /// The end of all that belongs to the last member: date, letters, sign.
  var tail = 0
  var noun: ActNumber.Noun = .none
  /// Whether its noun stands before its members.
  var isHeaded = false
  var owner: ActNumber.Owner = .unnamed
  /// Index of the first member in the list of mentions.
  var first = 0
  /// Index of the first member under the last noun.
  var nounStart = 0
  /// Index of the first member that waits for a noun behind it: in
  /// `第 58/519 号决定和第 59/82 号决议` each noun belongs to the members since the one before.
  var unsettled = 0

  /// Whether only commas and conjunctions part the last member from `next`; a dated member may
  /// have lost its comma.
  func reaches(
    _ next: Int, in bytes: Span<UInt8>, passage index: Int, lexicon: Lexicon, isDated: Bool
  ) -> Bool {
    guard passage == index, next >= tail else { return false }
    var offset = ListContext.skippingCall(in: bytes, from: tail, until: next)
    if let close = bytes.closingParenthesis(at: offset, until: next) { offset = close }
    var joints = 0
    while offset < next, joints < 4 {
      offset = bytes.skippingSpaces(from: offset, until: next)
      if offset == next { break }
      guard let end = joint(in: bytes, at: offset, until: next, lexicon) else { return false }
      offset = end
      joints += 1
    }
    return offset == next && (joints > 0 || isDated && next > tail)
  }

  /// Whether `next` goes on with the list behind a phrase about its last member: "…, on the rights
  /// of the child, and 1989/69 of 24 May 1989".
  func resumes(_ next: Int, in bytes: Span<UInt8>, passage index: Int, lexicon: Lexicon) -> Bool {
    guard passage == index, next > tail, next - tail < 500 else { return false }
    let end = bytes.skippingSpacesBack(from: next, downTo: tail)
    guard
      bytes.comma(before: end, from: tail) != nil
        || lexicon.lists.resumptions.match(in: bytes, before: end, from: tail) != nil
    else { return false }
    for offset in tail..<end - 1 where bytes[offset] == 0x3B || bytes[offset] == 0x2E {
      if bytes[offset] == 0x3B || bytes[offset + 1] == 0x20 { return false }
    }
    return true
  }

  private func joint(
    in bytes: Span<UInt8>, at offset: Int, until end: Int, _ lexicon: Lexicon
  ) -> Int? {
    let byte = bytes[offset]
    if ByteClass.isDigit(byte) {
      return SlashedMark.callEnd(in: bytes, at: offset, until: end)?.end
    }
    if byte == 0x2C || byte == 0x3B { return skippingGluedCall(in: bytes, from: offset + 1, end) }
    if let comma = bytes.comma(at: offset, until: end) { return comma }
    if bytes.has("；", at: offset, until: end) || bytes.has("...", at: offset, until: end)
      || bytes.has("…", at: offset, until: end)
    {
      return offset + 3
    }
    if bytes.has(". . .", at: offset, until: end) { return offset + 5 }
    if let dash = ListContext.dashes.match(in: bytes, at: offset, until: end) { return dash.end }
    guard let word = lexicon.conjunctions.match(in: bytes, at: offset, until: end),
      lexicon.isUnspaced || !bytes.isLetter(at: word.end)
    else { return nil }
    return word.end
  }

  private static let dashes = PhraseTable<Void>(.first, letters: .exact, ["-", "–", "—", "‑"])

  /// Steps over the figures of a footnote call glued to a comma: `28 May 2019,23 76/254`.
  private func skippingGluedCall(in bytes: Span<UInt8>, from start: Int, _ end: Int) -> Int {
    guard let call = bytes.figures(at: start, until: end), call.end - start <= 3,
      bytes.byte(call.end) == 0x20
    else { return start }
    return call.end
  }

  /// The end of a call that a space parts from what it stands behind: "du 10 mai 2006 1 et les".
  private static func parted(in bytes: Span<UInt8>, from start: Int, until end: Int) -> Int? {
    guard start + 2 < end, bytes[start] == 0x20,
      let call = bytes.figures(at: start + 1, until: end), call.end - start <= 4, call.end < end,
      bytes[call.end] == 0x20 || bytes[call.end] == 0x2C
    else { return nil }
    return call.end
  }

  /// Steps over the mark of a footnote behind a member: `72/305,¹`, `15 March 2022²⁴`, and over
  /// its figures where they are glued to the year.
  private static func skippingCall(in bytes: Span<UInt8>, from start: Int, until end: Int) -> Int {
    var offset = start
    while offset < end {
      if bytes.has("¹", at: offset, until: end) || bytes.has("²", at: offset, until: end)
        || bytes.has("³", at: offset, until: end)
      {
        offset += 2
      } else if bytes[offset] == 0xE2, bytes.byte(offset + 1) == 0x81 {
        offset += 3
      } else if offset == start, let glued = bytes.figures(at: offset, until: end),
        glued.end - offset <= 3
      {
        offset = glued.end
      } else if offset == start, let end = parted(in: bytes, from: start, until: end) {
        return end
      } else {
        break
      }
    }
    return offset
  }
}
