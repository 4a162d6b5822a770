import Recital

/// The words that the preambular paragraphs of a document open with.
struct Openings {
  private var words: [String: String] = [:]

  init(of document: Document) {
    for passage in document.passages where passage.kind == .preamble && passage.number > 0 {
      let end = min(passage.range.upperBound, passage.range.lowerBound + 80)
      let text = document.text(in: passage.range.lowerBound..<end)
      let clause = text.prefix { $0 != "," && $0 != ";" }
      let opening = clause.split(whereSeparator: \.isWhitespace).prefix(6).joined(separator: " ")
      // A paragraph and its items have one number: the paragraph comes first.
      if words["\(passage.number)"] == nil { words["\(passage.number)"] = opening }
    }
  }

  /// How the paragraph of a mention opens.
  subscript(mention: ExtractedMention) -> String? { mention.paragraph.flatMap { words[$0] } }
}
