/// A session and a number parted by a slash: `56/24 V`, `1996/31`, `40 / 152`.
enum SessionNumber {
  /// Reads the form at the figures that begin at `start` and end at `slash`.
  static func core(in bytes: Span<UInt8>, at start: Int, figuresEnd: Int, until end: Int)
    -> NumberCore?
  {
    guard let first = bytes.figures(at: start, until: figuresEnd), first.end == figuresEnd,
      let slash = slash(in: bytes, at: figuresEnd, until: end),
      let second = bytes.figures(at: slash, until: end), second.end - slash <= 4,
      isPlausible(first.value, second.value, figures: figuresEnd - start),
      endsFreely(bytes, second.end, end)
    else { return nil }
    let session: Session = first.value > 1900 ? .year(first.value) : .regular(first.value)
    var core = NumberCore(
      style: .slash, session: session, number: second.value, letters: .none,
      range: start..<second.end)
    if let letters = LetterReading.letters(in: bytes, at: second.end, until: end) {
      core.letters = letters.letters
      core.range = start..<letters.end
    }
    return core
  }

  /// The end of a slash, spaces round it allowed, ASCII or full-width.
  private static func slash(in bytes: Span<UInt8>, at start: Int, until end: Int) -> Int? {
    if start < end, bytes[start] == 0x2F { return start + 1 }
    if bytes.has(" / ", at: start, until: end) { return start + 3 }
    return bytes.has("／", at: start, until: end) ? start + 3 : nil
  }

  /// A session of the Assembly has up to 600 numbers, a year of a Council up to 600, and no session
  /// is higher than the hundredth.
  private static func isPlausible(_ first: Int, _ second: Int, figures: Int) -> Bool {
    guard second > 0, second < 1000 else { return false }
    return figures == 4 ? (1946...2099).contains(first) : first > 0 && first <= 100
  }

  /// "5/34-P (IS)": the letters of the committees and of the Islamic Summit or the conferences of
  /// ministers behind a number of the Organization of Islamic Cooperation.
  private static func isOfConference(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var offset = start
    while offset < end, offset - start < 4, ByteClass.isUpper(bytes[offset]) { offset += 1 }
    guard offset > start else { return false }
    let open = bytes.skippingSpaces(from: offset, until: end)
    return bytes.has("(IS)", at: open, until: end) || bytes.has("(ICFM)", at: open, until: end)
      || bytes.has("(CFM)", at: open, until: end)
  }

  /// Not the start of a date, a decimal, a longer number or a path.
  private static func endsFreely(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    guard offset < end else { return true }
    let byte = bytes[offset]
    let next = bytes.byte(offset + 1)
    if byte == 0x2F || byte == 0x25 || byte == 0x5F { return false }
    if byte == 0x2E, ByteClass.isDigit(next) { return false }
    // `68/4-68/6` is a range, `98/4-5` is none of numbers of resolutions.
    if byte == 0x2D, let further = bytes.figures(at: offset + 1, until: end) {
      return bytes.byte(further.end) == 0x2F
    }
    if byte == 0x2D, isOfConference(bytes, offset + 1, end) { return false }
    return !ByteClass.isLower(byte)
  }
}
