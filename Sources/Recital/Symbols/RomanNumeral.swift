/// A number from 1 to 399 in Roman figures: the `XXV` of `2625 (XXV)`.
public struct RomanNumeral: Hashable, Sendable, CustomStringConvertible {
  /// The number.
  public let value: Int

  /// Creates a numeral, or nil where the number is not between 1 and 399.
  public init?(_ value: Int) {
    guard (1...399).contains(value) else { return nil }
    self.value = value
  }

  /// Reads a numeral of Roman capitals only, in its one right spelling: `IX`, never `VIIII`.
  public init?(parsing text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard let numeral = RomanNumeral.read(in: bytes.span, at: 0, until: bytes.count),
      numeral.end == bytes.count
    else { return nil }
    self.value = numeral.value
  }

  /// The Roman figures.
  public var description: String {
    var figures = ""
    RomanNumeral.forEachFigure(of: value) { figures.unicodeScalars.append(Unicode.Scalar($0)) }
    return figures
  }

  /// Reads the longest run of Roman capitals at an offset.
  ///
  /// - Returns: Its value and the offset behind it; nil where the run is empty or no numeral.
  static func read(
    in bytes: Span<UInt8>, at start: Int, until end: Int
  ) -> (value: Int, end: Int)? {
    var total = 0
    var last = 0
    var position = start
    var next = bytes.folded(at: position, until: end)
    while case let worth = worth(next.value), worth > 0, position - start < 48 {
      total += last < worth ? worth - 2 * last : worth
      last = worth
      position += next.width
      next = bytes.folded(at: position, until: end)
    }
    guard position > start, (1...399).contains(total),
      isRightSpelling(of: total, in: bytes, at: start, until: position)
    else { return nil }
    return (total, position)
  }

  /// Calls a closure with the ASCII of each figure, in order.
  static func forEachFigure(of value: Int, _ body: (UInt8) -> Void) {
    var rest = value
    for step in 0..<9 {
      let (worth, first, second) = steps(step)
      while rest >= worth {
        rest -= worth
        body(first)
        if second != 0 { body(second) }
      }
    }
  }

  private static func isRightSpelling(
    of value: Int, in bytes: Span<UInt8>, at start: Int, until end: Int
  ) -> Bool {
    var rest = value
    var position = start
    for step in 0..<9 {
      let (worth, first, second) = steps(step)
      while rest >= worth {
        rest -= worth
        guard bytes.step(over: first, at: &position, until: end),
          second == 0 || bytes.step(over: second, at: &position, until: end)
        else { return false }
      }
    }
    return position == end
  }

  private static func worth(_ figure: UInt8) -> Int {
    switch figure {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C"): 100
    default: 0
    }
  }

  /// The nine figures and pairs of figures, from the greatest to the least.
  private static func steps(_ step: Int) -> (worth: Int, first: UInt8, second: UInt8) {
    switch step {
    case 0: (100, UInt8(ascii: "C"), 0)
    case 1: (90, UInt8(ascii: "X"), UInt8(ascii: "C"))
    case 2: (50, UInt8(ascii: "L"), 0)
    case 3: (40, UInt8(ascii: "X"), UInt8(ascii: "L"))
    case 4: (10, UInt8(ascii: "X"), 0)
    case 5: (9, UInt8(ascii: "I"), UInt8(ascii: "X"))
    case 6: (5, UInt8(ascii: "V"), 0)
    case 7: (4, UInt8(ascii: "I"), UInt8(ascii: "V"))
    default: (1, UInt8(ascii: "I"), 0)
    }
  }
}
