/// The body whose own act a sentence cites before it names the body: "In its resolution 48/17, the
/// Human Rights Council asked for a report".
enum SubjectBehind {
  /// Whose act "its resolution" is by the subject of the sentence, nil where none follows.
  static func owner(of act: ActNumber, _ mention: Mention, _ document: Document)
    -> ActNumber.Owner?
  {
    guard act.owner == .citing, let passage = document.passages[safe: mention.passage],
      // In a preamble the body itself is the subject.
      passage.kind != .preamble
    else { return nil }
    let bytes = document.reading.bytes.span
    if let before = subjectsBefore.match(
      in: bytes, before: mention.range.lowerBound, from: passage.range.lowerBound)
    {
      return before.value
    }
    let end = Swift.min(passage.range.upperBound, mention.range.upperBound + reach)
    var offset = mention.range.upperBound
    while offset < end {
      switch bytes[offset] {
      case 0x2C, 0x20:
        if mayBegin(at: offset, bytes),
          let subject = subjects.match(in: bytes, at: offset, until: passage.range.upperBound),
          isVerb(at: subject.end, bytes, passage.range.upperBound)
        {
          return subject.value
        }
      case 0x3B, 0x2E, 0x28: return nil
      default: break
      }
      offset += 1
    }
    return nil
  }

  /// The date and the further numbers of a list may stand between.
  private static let reach = 90

  /// Whether a mark and the letter behind it can begin a subject; most do not.
  private static func mayBegin(at offset: Int, _ bytes: Span<UInt8>) -> Bool {
    if bytes[offset] == 0x20 { return bytes.byte(offset + 1) >= 0xD0 }
    let first = bytes.byte(offset + 2)
    return first == 0x74 || first == 0x6C || first == 0x65
  }

  /// Whether a small letter follows: "the Council, and the Assembly" says nothing of either.
  private static func isVerb(at offset: Int, _ bytes: Span<UInt8>, _ end: Int) -> Bool {
    guard bytes.byte(offset) == 0x20, offset + 1 < end else { return false }
    return ByteClass.isLower(bytes[offset + 1]) || bytes[offset + 1] >= 0xC3
  }

  private static let subjects = PhraseTable<ActNumber.Owner>(
    .first, letters: .exact,
    [
      (", the Human Rights Council", .named(.humanRightsCouncil)),
      (", the General Assembly", .named(.generalAssembly)),
      (", the Security Council", .named(.securityCouncil)),
      (", the Economic and Social Council", .named(.economicAndSocialCouncil)),
      (", the Council", .council),
      (", le Conseil des droits de l'homme", .named(.humanRightsCouncil)),
      (", le Conseil des droits de l’homme", .named(.humanRightsCouncil)),
      (", l'Assemblée générale", .named(.generalAssembly)),
      (", l’Assemblée générale", .named(.generalAssembly)),
      (", le Conseil économique et social", .named(.economicAndSocialCouncil)),
      (", le Conseil de sécurité", .named(.securityCouncil)),
      (", el Consejo de Derechos Humanos", .named(.humanRightsCouncil)),
      (", la Asamblea General", .named(.generalAssembly)),
      (", el Consejo Económico y Social", .named(.economicAndSocialCouncil)),
      (", el Consejo de Seguridad", .named(.securityCouncil)),
      (" Совет по правам человека", .named(.humanRightsCouncil)),
      (" Генеральная Ассамблея", .named(.generalAssembly)),
      (" Экономический и Социальный Совет", .named(.economicAndSocialCouncil)),
    ])

  /// In Chinese the subject stands before.
  private static let subjectsBefore = PhraseTable<ActNumber.Owner>(
    .last, letters: .exact,
    [
      ("人权理事会在其", .named(.humanRightsCouncil)), ("人权理事会其", .named(.humanRightsCouncil)),
      ("大会在其", .named(.generalAssembly)), ("安全理事会在其", .named(.securityCouncil)),
      ("经济及社会理事会在其", .named(.economicAndSocialCouncil)),
    ])
}
