/// Whether a clause makes a number without its year one of the Security Council: "the Security Council
/// unanimously adopted resolution 2401", «Совбез ООН принял резолюцию 2166».
enum CouncilClause {
  /// No subject stands further away from its object.
  private static let reach = 140

  /// Whether the Council is named before a mention in the same sentence, and adopts it there, or stands
  /// right before its noun.
  static func adopts(_ mention: Mention, in document: Document) -> Bool {
    guard let passage = document.passages[safe: mention.passage] else { return false }
    let bytes = document.reading.bytes.span
    let start = mention.range.lowerBound
    let lowest = Swift.max(passage.range.lowerBound, start - reach)
    var offset = start
    while offset > lowest {
      offset -= 1
      switch bytes[offset] {
      case 0x3B,
        0x2E where bytes.byte(offset + 1) == 0x20:
        return false
      case 0x43, 0x53, 0x55, 0xD0, 0xD9:
        guard !bytes.isLetter(before: offset) || bytes[offset] == 0xD9,
          let name = names.match(in: bytes, at: offset, until: start)
        else { continue }
        return leads(from: name.end, to: start, bytes)
      default: break
      }
    }
    return false
  }

  /// Whether a verb of adoption stands between the name and the noun, or nothing but a comma does.
  private static func leads(from name: Int, to noun: Int, _ bytes: Span<UInt8>) -> Bool {
    var offset = name
    while offset < noun, bytes[offset] == 0x20 || bytes[offset] == 0x2C { offset += 1 }
    if offset == noun { return true }
    guard !(name..<noun).contains(where: { others.begins(bytes, at: $0, until: noun) }) else {
      return false
    }
    return (name..<noun).contains { verbs.begins(bytes, at: $0, until: noun) }
  }

  private static let names = Lexicon.table(
    .first,
    "Security Council|UNSC|Conseil de sécurité|CSNU|Consejo de Seguridad|Совет Безопасности|СБ ООН"
      + "|Совбез|مجلس الأمن|مجلس الامن")
  private static let verbs = Lexicon.table(
    .first,
    " adopted| adopts| passed| passes| adopté| adopte | aprobó| adoptó| aprobado| adoptado| принял"
      + "| принимает| одобрил| اتخذ| اعتمد| أصدر")
  /// Another body, whose act it may be.
  private static let others = Lexicon.table(
    .first,
    "Assembl|Asamblea|Human Rights|Board|Conference|Commission|Comisión|Ассамбле|Комисси|الجمعية")
}
