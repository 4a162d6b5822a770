/// The licence notice of the web page around a document, which cites rules of its own.
enum LicenceNotice {
  private static let words = Lexicon.table(
    .first, "公有领域|公有領域|public domain|domaine public|dominio público")

  /// Whether a passage speaks of the public domain; only short ones are looked at.
  static func isNotice(_ passage: Passage, in bytes: Span<UInt8>) -> Bool {
    guard passage.kind == .body, passage.range.count <= 600 else { return false }
    for offset in passage.range
    where words.begins(bytes, at: offset, until: passage.range.upperBound) { return true }
    return false
  }
}
