extension DocumentSymbol {
  init?(parsing text: String) {
    let spelling = text.filter { !$0.isWhitespace }
    guard spelling.contains("/") else { return nil }
    let body: Body =
      spelling.hasPrefix("S/")
      ? .securityCouncil
      : spelling.hasPrefix("E/")
        ? .economicAndSocialCouncil
        : spelling.hasPrefix("A/HRC") ? .humanRightsCouncil : .generalAssembly
    self.init(spelling: spelling, nature: .resolution, body: body, session: nil, number: 0)
  }
}
