/// Which body a number of this document was given to before.
struct BodyMemory {
  private struct Ruling {
    var key: Int
    var body: Body
  }

  /// Gone through from the end while they are few.
  private var rulings: [Ruling] = []
  private var byKey: [Int: Body] = [:]

  /// The sessions below the thirty-first, by bit, that numbers surely of the Human Rights Council
  /// had.
  private var councilSessions: UInt64 = 0

  private static let few = 32
  /// The session of the document where the Human Rights Council adopted it: none of the numbers
  /// that it cites can be those of a later session.
  let councilSession: Int?

  init(_ document: Document) {
    guard document.body == .humanRightsCouncil, case .regular(let session) = document.session
    else {
      councilSession = nil
      return
    }
    councilSession = session
  }

  mutating func learn(_ act: ActNumber, _ ruling: BodyRule.Ruling) {
    guard case .regular(let session) = act.session, session <= 60 else { return }
    if ruling.body == .humanRightsCouncil, ruling.confidence >= 0.9 {
      councilSessions |= 1 << UInt64(session)
    }
    let key = BodyMemory.key(session, act.number)
    if rulings.count < BodyMemory.few {
      if let last = rulings.last, last.key == key, last.body == ruling.body { return }
      rulings.append(Ruling(key: key, body: ruling.body))
    } else {
      byKey[key] = ruling.body
    }
  }

  func body(of act: ActNumber) -> Body? {
    guard case .regular(let session) = act.session, session <= 60 else { return nil }
    let key = BodyMemory.key(session, act.number)
    if let later = byKey[key] { return later }
    return rulings.last { $0.key == key }?.body
  }

  /// Whether a number of this session was surely the Human Rights Council's before.
  ///
  /// Below the thirty-first session, the Assembly numbered otherwise.
  func isOfCouncil(_ session: Int) -> Bool {
    (0..<31).contains(session) && councilSessions & (1 << UInt64(session)) != 0
  }

  private static func key(_ session: Int, _ number: Int) -> Int { number << 8 | session }
}
