/// Finds numbers that may be those of more than one body.
///
/// The Assembly and the Human Rights Council both number their acts by session. Where neither the
/// words nor a date tell which is meant, a reader cannot know.
enum AmbiguousNumberRule {
  static func findings(
    in document: CheckedDocument, knowing known: RunInstruments
  ) -> [Finding] {
    let resolved = document.references.compactMap { reference -> Finding? in
      guard isOpen(reference, in: document, known), let act = reference.act else { return nil }
      return document.finding(
        .ambiguousNumber(BodyRule.candidates(for: act)), at: reference.mention.range)
    }
    let open = document.analysed.unresolved.compactMap { unresolved -> Finding? in
      guard case .act = unresolved.mention.designation,
        case .unknown(let nearest) = unresolved.reason, nearest.count > 1,
        !OtherBodies.areNamed(around: unresolved.mention, in: document.document)
      else { return nil }
      return document.finding(.ambiguousNumber(nearest), at: unresolved.mention.range)
    }
    return resolved + open
  }

  /// Whether nothing but habit speaks for the target, and the Council has such a number too.
  private static func isOpen(
    _ reference: CheckedDocument.Numbered, in document: CheckedDocument,
    _ known: RunInstruments
  ) -> Bool {
    guard reference.reasons == .usualBody, let act = reference.act, act.owner == .unnamed,
      reference.mention.date == nil, case .regular(let session) = act.session,
      (31...lastSession).contains(session), act.number <= lastNumber, act.letters.isEmpty,
      wasPossible(act, in: document), !known.texts.contains(reference.target),
      !OtherBodies.areNamed(around: reference.mention, in: document.document)
    else { return false }
    // A footnote of the Assembly's own resolution names its resolutions by the number alone.
    return document.document.body != .generalAssembly
      || document.place(of: reference.mention) != .footnote
  }

  /// Whether the Council can have adopted it before the citing document.
  private static func wasPossible(_ act: ActNumber, in document: CheckedDocument) -> Bool {
    let other = DocumentSymbol(
      act: act, body: .humanRightsCouncil, decision: act.noun == .decision)
    guard let day = document.day, let first = other.likelyDates?.lowerBound else { return true }
    return first <= day
  }

  /// The Council has three sessions a year and some forty resolutions in each.
  private static let lastSession = 70
  private static let lastNumber = 60
}
