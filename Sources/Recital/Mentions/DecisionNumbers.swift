/// The blocks of numbers that bodies keep for their decisions.
enum DecisionNumbers {
  /// Whether a number without a noun is that of a decision of a body.
  ///
  /// The Assembly began with 301 up to its thirty-seventh session, since then with 401; the Economic
  /// and Social Council begins with 201, the Human Rights Council with 101.
  static func hold(_ act: ActNumber, of body: Body) -> Bool {
    switch (body, act.session) {
    case (.generalAssembly, .regular(let session)): act.number >= (session < 38 ? 301 : 401)
    case (.economicAndSocialCouncil, .year): act.number >= 201
    case (.humanRightsCouncil, _): act.number >= 101
    default: false
    }
  }
}
