/// The body behind a number and its date: "of the Human Rights Council", "du Conseil de sécurité",
/// ", de la Asamblea General".
struct BodyBehind {
  var owner: ActNumber.Owner
  /// Where its name ends, or its own description: a date may follow.
  var end: Int

  init?(in bytes: Span<UInt8>, at start: Int, until end: Int, lexicon: Lexicon) {
    let words = lexicon.bodies
    let first = words.standBehind ? BodyBehind.skippingCall(bytes, start, end) : start
    guard let link = words.links.match(in: bytes, at: first, until: end) else { return nil }
    guard let body = lexicon.ownersAfter.match(in: bytes, at: link.end, until: end) else {
      guard !words.standBehind, let name = BodyName.end(at: link.end, in: bytes, until: end) else {
        return nil
      }
      owner = .named(.other)
      self.end = name
      return
    }
    owner = body.value
    self.end = body.end
    guard words.standBehind else { return }
    guard !bytes.isLetter(at: body.end) else { return nil }
    switch owner {
    case .named(.other), .commission:
      self.end = BodyBehind.nameEnd(bytes, body.end, end, lexicon) ?? body.end
    default:
      self.end = words.organizations.match(in: bytes, at: body.end, until: end)?.end ?? body.end
    }
  }

  /// Steps over the call of a footnote: "du 26 mars 2004 2 de la Commission".
  private static func skippingCall(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let first = bytes.skippingSpaces(from: start, until: end)
    guard let call = bytes.figures(at: first, until: end), call.end - first <= 3,
      bytes.byte(call.end) == 0x20 || bytes.byte(call.end) == 0x2C
    else { return start }
    return call.end
  }

  /// The end of a longer name that a date follows: "de la Conférence du désarmement, en date du
  /// 3 mai 1994".
  private static func nameEnd(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lexicon: Lexicon
  ) -> Int? {
    let limit = Swift.min(end, start + 120)
    var offset = start
    while offset < limit {
      switch bytes[offset] {
      case 0x30...0x39, 0x3B, 0x28, 0x22: return nil
      case 0x20, 0x2C:
        if let link = lexicon.dates.links.match(in: bytes, at: offset, until: end),
          CitationDate.dayFirst(
            in: bytes, at: bytes.skippingSpaces(from: link.end, until: end), until: end, lexicon)
            != nil
        {
          return offset
        }
      default: break
      }
      offset += 1
    }
    return nil
  }
}
