/// Reads the components behind an organ: the `/C.1/72/L.56/Rev.1` of `A/C.1/72/L.56/Rev.1`.
struct DocumentReader {
  /// The offset behind what has been read.
  private(set) var position: Int
  /// What kind of document the components tell.
  private(set) var nature = DocumentSymbol.Nature.document
  /// Whether optical reading has put a letter for the figure of a suffix: `Rev.l`.
  private(set) var hasLetterForOne = false

  private let organ: Organ
  private let end: Int
  private var components = 0
  private var hasFigure = false
  private var isClosed = false
  private var firstNumber: (value: Int, component: Int)?
  private var lastNumber = 0
  private var specialSession: Session?
  private var subsidiary: Body?
  /// Whether the number is that of an organizational session, which is of no regular one.
  private var isOrganizational = false

  /// Prepares to read behind an organ.
  init(_ organ: Organ, at position: Int, until end: Int) {
    self.organ = organ
    self.position = position
    self.end = end
  }

  /// Reads as many components as there are; false where they make no symbol.
  mutating func read(in bytes: Span<UInt8>) -> Bool {
    while !isClosed, components < 16, acceptComponent(in: bytes) {
      components += 1
      if let group = GroupReader(in: bytes, at: position, until: end, after: groupUsage) {
        position = group.end
      }
    }
    return hasFigure && components > 0
  }

  /// The body of the document.
  var body: Body { subsidiary ?? organ.body }

  /// The number of a resolution or decision, else 0.
  var actNumber: Int { nature == .resolution || nature == .decision ? lastNumber : 0 }

  /// The session or year that the components tell.
  var session: Session? {
    if let specialSession { return specialSession }
    guard let (value, component) = firstNumber, component + 1 < components, !isOrganizational
    else { return nil }
    if (1946...2100).contains(value) { return .year(value) }
    switch body {
    case .generalAssembly: return (31...150).contains(value) ? .regular(value) : nil
    case .humanRightsCouncil: return (1...199).contains(value) ? .regular(value) : nil
    default: return nil
    }
  }

  private var groupUsage: GroupReader.Usage {
    if nature == .resolution || nature == .decision { return .session }
    return organ.usage == .principal ? .part : .series
  }

  private mutating func acceptComponent(in bytes: Span<UInt8>) -> Bool {
    var cursor = position
    guard bytes.step(over: UInt8(ascii: "/"), at: &cursor, until: end) else { return false }
    var initial = bytes.folded(at: cursor, until: end)
    // `S/PRST/ 1994/16`: a symbol cannot end before its first figure.
    if initial.isSpace, components > 0, !hasFigure {
      let next = bytes.folded(at: cursor + initial.width, until: end)
      if next.value.isDigit {
        cursor += initial.width
        initial = next
      }
    }
    if initial.value.isDigit { return acceptNumber(in: bytes, at: cursor) }
    if components > 0 {
      let suffixStart = bytes.afterSpace(at: cursor, until: end)
      if let suffix = DocumentSymbol.Suffix.read(in: bytes, at: suffixStart, until: end) {
        return acceptSuffix(suffix.end, in: bytes)
      }
    }
    return initial.value.isUpper && acceptWord(in: bytes, at: cursor)
  }

  private mutating func acceptSuffix(_ suffixEnd: Int, in bytes: Span<UInt8>) -> Bool {
    position = suffixEnd
    hasLetterForOne = hasLetterForOne || ByteClass.isLetter(bytes[suffixEnd - 1])
    hasFigure = true
    isClosed = bytes.folded(at: position, until: end).value.isAlphanumeric
    return true
  }

  /// Accepts `207`, `9PM`, and with some organs `4.2` and `2-4`.
  private mutating func acceptNumber(in bytes: Span<UInt8>, at start: Int) -> Bool {
    guard let number = bytes.number(at: start, until: end) else { return false }
    if firstNumber == nil { firstNumber = (number.value, components) }
    lastNumber = number.value
    hasFigure = true
    position = number.end
    let next = bytes.folded(at: position, until: end)
    if next.value.isAlphanumeric { return acceptLettersBehindNumber(in: bytes) }
    let isRange = next.value == UInt8(ascii: "-") && organ.usage == .treatyBody
    let isPoint = next.value == UInt8(ascii: ".") && organ.body == .external
    if isRange || isPoint { acceptMoreFigures(in: bytes, behind: next) }
    return true
  }

  private mutating func acceptMoreFigures(in bytes: Span<UInt8>, behind mark: FoldedByte) {
    var mark = mark
    while let more = bytes.number(at: position + mark.width, until: end) {
      position = more.end
      let next = bytes.folded(at: position, until: end)
      guard next.value == mark.value else { break }
      mark = next
    }
  }

  /// Accepts capitals glued to a number if they are a word of their own; else the symbol ends.
  private mutating func acceptLettersBehindNumber(in bytes: Span<UInt8>) -> Bool {
    var cursor = position
    var next = bytes.folded(at: cursor, until: end)
    while next.value.isUpper || next.value.isDigit {
      cursor += next.width
      next = bytes.folded(at: cursor, until: end)
    }
    if next.value == UInt8(ascii: "/"), components > 0 {
      position = cursor
    } else {
      isClosed = true
    }
    return true
  }

  /// Accepts `AC.1`, `CONF.192`, `HRC`, `S-26`, `Sub.2`, `BATUMI.CONF`, `C`.
  private mutating func acceptWord(in bytes: Span<UInt8>, at start: Int) -> Bool {
    let isLax = organ.usage != .principal
    guard let word = WordReader(in: bytes, at: start, until: end, isLax: isLax) else {
      return false
    }
    if components == 0, !isLax, word.isMixed { return false }
    position = word.end
    hasFigure = hasFigure || word.hasFigure
    note(word)
    return true
  }

  private mutating func note(_ word: WordReader) {
    switch word.key {
    case 0x50_56, 0x53_52: if word.hasPoint { nature = .meetingRecord }
    case 0x50_52_53_54: nature = .presidentialStatement
    case 0x52_45_53: if organ.usage != .principal { nature = .resolution }
    case 0x44_45_43: nature = .decision
    case 0x44_45_43_4C: if organ.body == .external { nature = .decision }
    case 0x48_52_43, 0x43_4E: noteSubsidiary(word)
    case 0x53: if word.hasHyphen { specialSession = .special(word.number) }
    case 0x45_53: if word.hasHyphen { specialSession = .emergency(word.number) }
    case 0x4F_53: isOrganizational = true
    default: break
    }
    if word.hasFigure { lastNumber = word.number }
  }

  private mutating func noteSubsidiary(_ word: WordReader) {
    switch (components, organ.body) {
    case (0, .generalAssembly) where word.key == 0x48_52_43: subsidiary = .humanRightsCouncil
    case (0, .economicAndSocialCouncil) where word.number == 4:
      subsidiary = .commissionOnHumanRights
    default: break
    }
  }
}
