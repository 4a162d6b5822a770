/// Which body a number of this document was given to before.
struct BodyMemory {
  private struct Ruling {
    var key: Int
    var body: Body
  }

  /// Gone through from the end while they are few.
  private var rulings: [Ruling] = []
  private var byKey: [Int: Body] = [:]

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

  private static func key(_ session: Int, _ number: Int) -> Int { number << 8 | session }
}
