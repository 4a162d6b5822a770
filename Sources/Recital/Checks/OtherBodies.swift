/// Tells whether the words around a number name a body whose acts have no series here.
///
/// "Commission on Narcotic Drugs resolution 65/4", "resolution 2/10 of the Environment Assembly":
/// the number is that body's, and nothing is wrong with it.
enum OtherBodies {
  /// Whether such a body, or a source that prints acts of many, is named near a mention.
  static func areNamed(around mention: Mention, in document: Document) -> Bool {
    areNamed(within: 240, before: mention, behind: 160, in: document)
  }

  /// Whether such a body is named before a mention that may call its act "its resolution".
  static func areNamed(before mention: Mention, in document: Document) -> Bool {
    areNamed(within: 160, before: mention, behind: 0, in: document)
  }

  private static func areNamed(
    within before: Int, before mention: Mention, behind: Int, in document: Document
  ) -> Bool {
    guard let passage = document.passages[safe: mention.passage]?.range else { return false }
    let start = Swift.max(passage.lowerBound, mention.range.lowerBound - before)
    let end = Swift.min(passage.upperBound, mention.range.upperBound + behind)
    let bytes = document.reading.bytes.span
    var offset = start
    while offset < end {
      if words.match(in: bytes, at: offset, until: end) != nil { return true }
      offset += 1
    }
    return false
  }

  private static let words = PhraseTable<Void>(
    .first, letters: .exact,
    [
      // The Human Rights Council is among them: a bare number near its name is clear to a reader.
      "Commission", "Committee", "Conference", "Environment Assembly", "Human Rights Council",
      "Official Records", "Convention", "Health Assembly", "Governing", "Executive Board",
      "Working Group", "/COP/", "/COSP/",
      "委员会", "工作组", "缔约方", "环境大会", "人权理事会", "正式记录", "公约",
      "Comité", "Groupe de travail", "Conférence", "Conseil des droits", "Documents officiels",
      "Comisión", "Grupo de Trabajo", "Conferencia", "Consejo de Derechos", "Documentos Oficiales",
      "Convención",
      "омисси", "омитет", "онференци", "Совета по правам", "Официальные отчеты", "онвенци",
      "لجنة", "مؤتمر", "حقوق الإنسان", "الوثائق الرسمية", "اتفاقية",
    ])
}
