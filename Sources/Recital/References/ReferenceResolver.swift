/// Decides which instrument each mention of a document denotes.
///
/// The hard question is the body of a bare `n/m`: the words around the number answer it, then the
/// citing body, then date and session, then the block the number lies in.
public struct ReferenceResolver: Sendable {
  /// Creates a resolver.
  public init() {}

  /// Resolves mentions in their order; a document's mentions of itself are left out.
  public func resolve(_ mentions: [Mention], in document: Document) -> AnalysedDocument {
    var bodies = BodyMemory(document)
    let speakers = CitingBodies(document, mentions)
    var resolved = AnalysedDocument(document: document, references: [], unresolved: [])
    // Room for names and for the members of a series, so that the list need not move later.
    let members = mentions.count { $0.form == .series } * 8
    resolved.references.reserveCapacity(
      mentions.count + document.index.brackets.count + members)
    let twins = TwinSymbols(mentions, in: document)
    resolved.document.furtherSymbols = twins.symbols
    var years: Set<Int>?
    var ofCommission: Mention?
    for index in mentions.indices {
      let mention = mentions[index]
      switch mention.designation {
      case .symbol(let symbol):
        if twins.contains(symbol) { continue }
        let isJoint = ReferenceResolver.isJoint(index, in: mentions)
        append(
          symbol, mention, reasons(mention, symbol, isJoint: isJoint), 0.99, document, &resolved)
      case .supplement(let symbol):
        append(symbol, mention, .supplement, 0.85, document, &resolved)
      case .act(var act):
        if let owner = ReportedActs.owner(of: act, at: index, in: mentions, document) {
          act.owner = owner
        } else if let owner = CommissionActs.owner(
          of: act, mention, after: ofCommission, document)
          ?? SubjectBehind.owner(of: act, mention, document)
        {
          act.owner = owner
        }
        if act.style == .short, !isAllowed(act, mention.date, document, mentions, &years),
          !isAdopted(act, mention, document)
        {
          continue
        }
        if let symbol = act.commissionSymbol {
          append(symbol, mention, .explicitOrgan, 0.9, document, &resolved)
          continue
        }
        let speaker = speakers.body(at: mention.passage, in: document)
        if let ruling = BodyRule.ruling(on: act, date: mention.date, speaker, bodies) {
          bodies.learn(act, ruling)
          if ruling.body == .commissionOnHumanRights { ofCommission = mention }
          let symbol = DocumentSymbol(act: act, body: ruling.body, decision: ruling.isDecision)
          append(symbol, mention, ruling.reasons, ruling.confidence, document, &resolved)
        } else {
          resolved.unresolved.append(
            Unresolved(mention: mention, reason: .unknown(nearest: BodyRule.candidates(for: act))))
        }
      case .name, .series:
        resolved.unresolved.append(
          Unresolved(mention: mention, reason: .unknown(nearest: [])))
      }
    }
    return resolved
  }

  private func append(
    _ symbol: DocumentSymbol, _ mention: Mention, _ reasons: Reasons, _ confidence: Double,
    _ document: Document, _ resolved: inout AnalysedDocument
  ) {
    guard !isOwn(symbol, mention, document) else { return }
    resolved.references.append(
      Reference(
        mention: mention, target: .document(symbol), reasons: reasons, confidence: confidence))
  }

  /// Whether a symbol is the document's own; a head may leave off its letter, or alone print it.
  private func isOwn(_ symbol: DocumentSymbol, _ mention: Mention, _ document: Document) -> Bool {
    guard let own = document.symbol else { return false }
    // The lengths of two short spellings are compared sooner than their bytes.
    if symbol.spelling.utf8.count == own.spelling.utf8.count, symbol == own { return true }
    guard symbol.number > 0, symbol.number == own.number, symbol.session == own.session,
      symbol.body == own.body, symbol.nature == own.nature,
      let kind = document.passages[safe: mention.passage]?.kind, kind == .header || kind == .title
    else { return false }
    return own.spelling.hasPrefix(symbol.spelling) || symbol.spelling.hasPrefix(own.spelling)
  }

  private func reasons(_ mention: Mention, _ symbol: DocumentSymbol, isJoint: Bool) -> Reasons {
    switch mention.form {
    case .suffix: .baseSuffix
    case .treaty: .treatySeries
    default: isJoint ? [.fullSymbol, .jointSymbol] : .fullSymbol
    }
  }

  /// Whether a neighbour was read from the same stretch: two symbols of one document.
  private static func isJoint(_ index: Int, in mentions: [Mention]) -> Bool {
    let range = mentions[index].range
    guard mentions[index].form == .symbol else { return false }
    return index > 0 && mentions[index - 1].range == range
      || index + 1 < mentions.count && mentions[index + 1].range == range
  }

  // MARK: Numbers without their year

  /// Whether the sentence gives a number to the Security Council; none is later than the document.
  private func isAdopted(_ act: ActNumber, _ mention: Mention, _ document: Document) -> Bool {
    guard act.owner == .unnamed, case .year(let year) = act.session,
      document.date.map({ $0.year >= year }) ?? true
    else { return false }
    return CouncilClause.adopts(mention, in: document)
  }

  /// Numbers that the document gives with their year.
  private static func numbersWithYear(_ mentions: [Mention]) -> Set<Int> {
    var numbers: Set<Int> = []
    for mention in mentions {
      guard case .act(let act) = mention.designation, act.style == .parenthesis, act.session.isYear
      else { continue }
      numbers.insert(act.number)
    }
    return numbers
  }

  private func isAllowed(
    _ act: ActNumber, _ date: CalendarDate?, _ document: Document, _ mentions: [Mention],
    _ years: inout Set<Int>?
  ) -> Bool {
    // A date in the year of the number says it; no number can be later than the document.
    if date != nil || act.owner == .named(.generalAssembly) { return true }
    if case .year(let year) = act.session, let own = document.date, own.year < year {
      return false
    }
    if document.body == .securityCouncil || act.owner == .named(.securityCouncil) { return true }
    let known = years ?? ReferenceResolver.numbersWithYear(mentions)
    years = known
    return known.contains(act.number)
  }
}
