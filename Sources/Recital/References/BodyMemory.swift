/// Which body a number of this document was given to before.
struct BodyMemory {
  private struct Key: Hashable {
    var session: Session
    var number: Int
  }

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

  private var rulings: [Key: (body: Body, isDecision: Bool)] = [:]

  mutating func learn(_ act: ActNumber, _ ruling: BodyRule.Ruling) {
    guard case .regular(let session) = act.session, session <= 60 else { return }
    rulings[Key(session: act.session, number: act.number)] = (ruling.body, ruling.isDecision)
  }

  func body(of act: ActNumber) -> Body? {
    rulings[Key(session: act.session, number: act.number)]?.body
  }
}
