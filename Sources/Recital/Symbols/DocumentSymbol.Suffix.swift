extension DocumentSymbol {
  /// A final component that says how a document changes another: the `Corr.2` of `A/60/88/Corr.2`.
  public struct Suffix: Hashable, Sendable, CustomStringConvertible {
    /// What the suffix says of the document.
    public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
      /// A revision, which takes the place of the text: `Rev.1`.
      case rev
      /// An addition to the text: `Add.1`.
      case add
      /// An amendment of a part of the text: `Amend.1`.
      case amend
      /// A correction of errors: `Corr.1`.
      case corr
    }

    /// The kind.
    public let kind: Kind
    /// The number, 1 and more.
    public let number: Int

    /// Creates a suffix.
    public init(kind: Kind, number: Int) {
      self.kind = kind
      self.number = number
    }

    /// The suffix as symbols spell it: `Corr.2`.
    public var description: String { "\(kind.spelling).\(number)" }
  }

  /// The suffixes at the end of the symbol, in order: `Rev.1` and `Add.1` of `A/50/L.29/Rev.1/Add.1`.
  public var suffixes: [Suffix] {
    var found: [Suffix] = []
    var rest = Substring(spelling)
    while let (suffix, stem) = Suffix.last(of: rest) {
      found.append(suffix)
      rest = stem
    }
    return found.reversed()
  }

  /// The symbol that this one is a part of, nil where it is whole.
  ///
  /// `A/60/88` for `A/60/88/Corr.2`, `A/RES/56/24` for `A/RES/56/24V`, `A/73/12` for
  /// `A/73/12(PartI)`. Only the last suffix is taken off, so that bases form a chain.
  public var base: DocumentSymbol? {
    if let (_, stem) = Suffix.last(of: Substring(spelling)) { return respelled(String(stem)) }
    if let stem = stemBeforePart { return respelled(stem) }
    return stemBeforeLetters.map(respelled)
  }

  /// Adds a suffix where it belongs.
  ///
  /// A suffix takes the place of the last one of its kind and of what follows that; `Add.` and
  /// `Rev.` step over a `Corr.` at the end, and `Rev.` over an `Add.`.
  ///
  ///     A/60/88          + Corr.2  -> A/60/88/Corr.2
  ///     A/50/L.29/Rev.1  + Add.1   -> A/50/L.29/Rev.1/Add.1
  ///     A/60/88/Corr.1   + Add.1   -> A/60/88/Add.1
  public func appending(kind: Suffix.Kind, number: Int) -> DocumentSymbol {
    appending([Suffix(kind: kind, number: number)])
  }

  /// Adds suffixes printed together, aligned on the first of them.
  ///
  /// `A/50/L.29/Rev.1` with `Rev.1/Add.1` gives `A/50/L.29/Rev.1/Add.1`.
  public func appending(_ added: [Suffix]) -> DocumentSymbol {
    guard let first = added.first else { return self }
    var chain = suffixes
    if let same = chain.lastIndex(where: { $0.kind == first.kind }) {
      chain.removeSubrange(same...)
    } else {
      while let last = chain.last, last.kind.rank > first.kind.rank { chain.removeLast() }
    }
    let tail = (chain + added).map { "/\($0)" }.joined()
    return respelled(String(stemBeforeSuffixes) + tail)
  }

  /// The spelling without its suffixes: `A/50/L.29` for `A/50/L.29/Rev.1/Add.1`.
  var stemBeforeSuffixes: Substring {
    var rest = Substring(spelling)
    while let (_, stem) = Suffix.last(of: rest) { rest = stem }
    return rest
  }

  /// The spelling without a last `(PartI)`, nil where it ends in none or in a session or year.
  private var stemBeforePart: String? {
    guard nature != .resolution, nature != .decision, spelling.utf8.last == UInt8(ascii: ")"),
      let open = spelling.utf8.lastIndex(of: UInt8(ascii: "("))
    else { return nil }
    let part = spelling.utf8[spelling.utf8.index(after: open)...]
    return part.contains(where: \.isLower) ? String(spelling[..<open]) : nil
  }

  /// The spelling of an act without the letters behind its number, nil where it has none.
  private var stemBeforeLetters: String? {
    guard body != .other, body != .external, nature == .resolution || nature == .decision
    else { return nil }
    let stem = spelling.utf8.reversed().drop { $0.isUpper || $0 == UInt8(ascii: "-") }
    guard stem.count < spelling.utf8.count else { return nil }
    return String(spelling.utf8.prefix(stem.count)) ?? nil
  }

  private func respelled(_ spelling: String) -> DocumentSymbol {
    DocumentSymbol(
      spelling: spelling, nature: nature, body: body, session: session, number: number)
  }
}

extension DocumentSymbol.Suffix {
  /// Reads one suffix that begins at an offset of a text: `Corr.2`, `Add. 1`, `REV.3`.
  ///
  /// - Returns: The suffix and the offset behind it, nil where there is none.
  static func read(
    in bytes: Span<UInt8>, at start: Int, until end: Int
  ) -> (suffix: DocumentSymbol.Suffix, end: Int)? {
    guard let kind = Kind(initial: bytes.folded(at: start, until: end).value) else { return nil }
    return read(kind, in: bytes, at: start, until: end)
      ?? (kind == .add ? read(.amend, in: bytes, at: start, until: end) : nil)
  }

  private static func read(
    _ kind: Kind, in bytes: Span<UInt8>, at start: Int, until end: Int
  ) -> (suffix: DocumentSymbol.Suffix, end: Int)? {
    var position = start
    for letter in kind.spelling.utf8 {
      let next = bytes.folded(at: position, until: end)
      guard next.value.lowercased == letter.lowercased else { return nil }
      position += next.width
    }
    return number(of: kind, in: bytes, at: position, until: end)
  }

  private static func number(
    of kind: Kind, in bytes: Span<UInt8>, at start: Int, until end: Int
  ) -> (suffix: DocumentSymbol.Suffix, end: Int)? {
    var position = start
    guard bytes.step(over: UInt8(ascii: "."), at: &position, until: end) else { return nil }
    if let number = bytes.number(at: bytes.afterSpace(at: position, until: end), until: end) {
      return number.value > 0
        ? (DocumentSymbol.Suffix(kind: kind, number: number.value), number.end) : nil
    }
    // Optical reading takes the figure 1 for a letter: `Corr.l`, `Add.I`.
    let letter = bytes.byte(position)
    let next = position + 1 < end ? bytes[position + 1] : 0x20
    guard position < end, letter == 0x6C || letter == 0x49, !ByteClass.isLetter(next),
      !ByteClass.isDigit(next)
    else { return nil }
    return (DocumentSymbol.Suffix(kind: kind, number: 1), position + 1)
  }

  /// Splits a canonical spelling before its last suffix, nil where it ends in none.
  static func last(
    of spelling: Substring
  ) -> (suffix: DocumentSymbol.Suffix, stem: Substring)? {
    guard let slash = spelling.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let tail = Array(spelling.utf8[spelling.utf8.index(after: slash)...])
    guard let found = read(in: tail.span, at: 0, until: tail.count), found.end == tail.count
    else { return nil }
    return (found.suffix, spelling[..<slash])
  }
}

extension DocumentSymbol.Suffix.Kind {
  /// The word before the point: `Corr`.
  public var spelling: String {
    switch self {
    case .rev: "Rev"
    case .add: "Add"
    case .amend: "Amend"
    case .corr: "Corr"
    }
  }

  /// Suffixes of a higher rank say something about those of a lower one before them.
  fileprivate var rank: Int {
    switch self {
    case .rev: 0
    case .add, .amend: 1
    case .corr: 2
    }
  }

  fileprivate init?(initial: UInt8) {
    switch initial.uppercased {
    case UInt8(ascii: "A"): self = .add
    case UInt8(ascii: "C"): self = .corr
    case UInt8(ascii: "R"): self = .rev
    default: return nil
    }
  }
}
