extension DocumentSymbol: Comparable {
  /// Orders symbols by body, kind, session and number, as a list of documents is ordered.
  ///
  /// Numbers count as numbers: `A/RES/9/1`, `A/RES/56/24`, `A/RES/56/24A`, `A/RES/56/24AA`.
  /// Special and emergency special sessions follow the regular ones, years follow all sessions.
  public static func < (left: DocumentSymbol, right: DocumentSymbol) -> Bool {
    guard left.rank == right.rank else { return left.rank < right.rank }
    guard left.order == right.order else { return left.order < right.order }
    guard left.number == right.number else { return left.number < right.number }
    return SpellingOrder.precedes(Array(left.spelling.utf8), Array(right.spelling.utf8))
  }

  private var rank: Int { Int(body.rawValue) << 8 | Int(nature.rawValue) }

  private var order: Int { session?.order ?? -1 }
}

extension Session {
  /// A number that grows with time within one kind of session.
  fileprivate var order: Int {
    switch self {
    case .regular(let value), .roman(let value): value
    case .special(let value), .romanSpecial(let value): 1 << 20 | value
    case .emergency(let value), .romanEmergency(let value): 2 << 20 | value
    case .year(let value): 3 << 20 | value
    case .organizational(let value): 3 << 20 | (1900 + value)
    }
  }
}

/// Compares spellings run by run: figures as numbers, letters behind a number the shorter first.
private enum SpellingOrder {
  static func precedes(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    var (first, second) = (0, 0)
    while first < one.count, second < other.count {
      let left = Run(in: one, at: first)
      let right = Run(in: other, at: second)
      guard left == right else { return left.precedes(right) }
      first += left.length
      second += right.length
    }
    guard one.count - first == other.count - second else {
      return one.count - first < other.count - second
    }
    return one.lexicographicallyPrecedes(other)
  }
}

/// A run of figures or of letters, or one other character.
private struct Run: Equatable {
  private enum Kind: Int { case sign, figures, letters }

  let length: Int
  private let kind: Kind
  private let text: ArraySlice<UInt8>
  private let comparesLength: Bool

  init(in bytes: [UInt8], at start: Int) {
    let rest = bytes[start...]
    let figures = rest.prefix(while: \.isDigit)
    let letters = rest.prefix(while: \.isLetter)
    if !figures.isEmpty {
      (kind, length, text) = (.figures, figures.count, figures.drop { $0 == UInt8(ascii: "0") })
      comparesLength = true
    } else if !letters.isEmpty {
      (kind, length, text) = (.letters, letters.count, letters)
      let previous = start > 0 ? bytes[start - 1] : 0
      comparesLength = previous.isDigit || previous == UInt8(ascii: ")")
    } else {
      (kind, length, text, comparesLength) = (.sign, 1, rest.prefix(1), false)
    }
  }

  func precedes(_ other: Run) -> Bool {
    if kind != other.kind { return kind.rawValue < other.kind.rawValue }
    if comparesLength, text.count != other.text.count { return text.count < other.text.count }
    return text.lexicographicallyPrecedes(other.text)
  }

  static func == (left: Run, right: Run) -> Bool {
    left.kind == right.kind && left.text == right.text
  }
}
