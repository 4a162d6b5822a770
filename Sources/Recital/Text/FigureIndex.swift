/// Where figures begin in a text, and where the marks round Chinese names open.
///
/// Whatever gives a number holds a figure, so that readers go from figure to figure and never look
/// at the letters between. Found once, eight bytes at a time.
struct FigureIndex: Sendable {
  /// Offsets of the first figure of each run of figures, ASCII or raised (`¹`), in order.
  private(set) var figures: [Int32] = []
  /// Offsets of `《`, in order.
  private(set) var brackets: [Int32] = []

  /// An index of nothing.
  init() {}

  /// Finds the figures of a text.
  ///
  /// - Complexity: O(*n*) in the bytes.
  init(of bytes: [UInt8]) {
    figures.reserveCapacity(bytes.count / 32 + 8)
    let span = bytes.span
    var offset = 0
    var carry: UInt64 = 0
    while offset + 8 <= span.count {
      let word = EightBytes(span, at: offset)
      let digits = word.digits
      var hits = digits & ~(digits << 8 | carry)
      carry = digits >> 56
      if !word.isPlain { hits |= marks(word, span, offset) }
      while hits != 0 {
        figures.append(Int32(offset + hits.trailingZeroBitCount >> 3))
        hits &= hits &- 1
      }
      offset += 8
    }
    addRest(span, from: offset, isInside: carry != 0)
  }

  /// Raised figures of a word as hits; brackets are noted at once.
  @inline(__always)
  private mutating func marks(_ word: EightBytes, _ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
    var brackets = word.mask(of: 0x8A)
    while brackets != 0 {
      let third = offset + brackets.trailingZeroBitCount >> 3
      brackets &= brackets &- 1
      if third >= 2, bytes[third - 1] == 0x80, bytes[third - 2] == 0xE3 {
        self.brackets.append(Int32(third - 2))
      }
    }
    var raised = word.mask(of: 0xC2) | word.mask(of: 0x81)
    var hits: UInt64 = 0
    while raised != 0 {
      let bit = raised & (0 &- raised)
      raised &= raised &- 1
      if isRaised(bytes, at: offset + bit.trailingZeroBitCount >> 3) { hits |= bit }
    }
    return hits
  }

  /// Whether a raised figure has its first (`C2`) or second (`81`) byte here.
  private func isRaised(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    if bytes[offset] == 0x81 { return offset > 0 && bytes[offset - 1] == 0xE2 }
    let next = bytes.byte(offset + 1)
    return next == 0xB9 || next == 0xB2 || next == 0xB3
  }

  private mutating func addRest(_ bytes: Span<UInt8>, from start: Int, isInside: Bool) {
    var wasFigure = isInside
    for offset in start..<Swift.max(start, bytes.count) {
      let isFigure = ByteClass.isDigit(bytes[offset])
      let isMark = (bytes[offset] == 0xC2 || bytes[offset] == 0x81) && isRaised(bytes, at: offset)
      if isFigure && !wasFigure || isMark { figures.append(Int32(offset)) }
      wasFigure = isFigure
      if offset >= 2, bytes[offset] == 0x8A, bytes[offset - 1] == 0x80, bytes[offset - 2] == 0xE3 {
        brackets.append(Int32(offset - 2))
      }
    }
  }
}
