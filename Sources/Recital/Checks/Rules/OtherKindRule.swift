/// Finds decisions that are cited as resolutions, and resolutions cited as decisions.
///
/// The bodies keep blocks of numbers for decisions; and where the run knows a number of one kind
/// only, the other kind is doubtful.
enum OtherKindRule {
  static func findings(
    in document: CheckedDocument, knowing known: RunInstruments
  ) -> [Finding] {
    document.references.compactMap { reference in
      let target = reference.target
      guard target.isAct, let other = counterpart(of: target) else { return nil }
      let isInRun = isKnownOnly(other, not: target, besides: document.document.symbol, known)
      guard isInRun || isOutsideBlock(target),
        reference.act?.owner != .unnamed
          || !OtherBodies.areNamed(around: reference.mention, in: document.document)
      else { return nil }
      return document.finding(
        .otherKind(target: target, known: other, isInRun: isInRun), at: reference.mention.range)
    }
  }

  /// The decision of the number of a resolution, and the reverse.
  private static func counterpart(of symbol: DocumentSymbol) -> DocumentSymbol? {
    guard symbol.body != .securityCouncil, symbol.body != .other, symbol.body != .external else {
      return nil
    }
    return DocumentSymbol(
      parsing: symbol.nature == .decision
        ? symbol.spelling.replacing("/DEC/", with: "/RES/")
        : symbol.spelling.replacing("/RES/", with: "/DEC/"))
  }

  private static func isKnownOnly(
    _ other: DocumentSymbol, not target: DocumentSymbol, besides own: DocumentSymbol?,
    _ known: RunInstruments
  ) -> Bool {
    guard !known.texts.contains(target), known.citations(of: target, besides: own) == 0 else {
      return false
    }
    return known.texts.contains(other) || known.citations(of: other, besides: own) > 0
  }

  /// Whether a number lies in the block of the other kind.
  private static func isOutsideBlock(_ symbol: DocumentSymbol) -> Bool {
    let isDecision = symbol.nature == .decision
    switch (symbol.body, symbol.session) {
    // The fifty-sixth session numbered its last resolutions from 501 on.
    case (.generalAssembly, .regular(56)) where !isDecision: return false
    case (.generalAssembly, .regular(31...)):
      return isDecision ? symbol.number < 301 : symbol.number > 400
    case (.economicAndSocialCouncil, .year(1983...)):
      return isDecision ? symbol.number < 101 : symbol.number > 200
    case (.humanRightsCouncil, .regular):
      return isDecision ? symbol.number < 100 : symbol.number > 100
    default: return false
    }
  }
}
