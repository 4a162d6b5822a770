/// The documents of one file, put together again: one section of a page.
struct AnnotatedFile {
  /// The file as one document, all its passages and calls in it.
  let document: Document
  /// The symbols of its documents, those of parts of another left out.
  let symbols: [String]
  /// The mentions of all of them, by place in the source.
  let mentions: [ExtractedMention]

  /// The files of documents in the order of a run.
  ///
  /// The documents of a file follow each other, and share one reading text: each begins behind
  /// where the one before began.
  static func files(of documents: [AnalysedDocument]) -> [AnnotatedFile] {
    var files: [AnnotatedFile] = []
    var start = 0
    for end in documents.indices.map({ $0 + 1 }) {
      if end < documents.count, isContinued(documents[end - 1].document, documents[end].document) {
        continue
      }
      files.append(AnnotatedFile(documents[start..<end]))
      start = end
    }
    return files
  }

  private static func isContinued(_ document: Document, _ next: Document) -> Bool {
    guard document.source == next.source, let first = document.passages.first,
      let second = next.passages.first
    else { return false }
    return first.range.lowerBound < second.range.lowerBound
  }

  private init(_ parts: ArraySlice<AnalysedDocument>) {
    var whole = parts[parts.startIndex].document
    let all = Set(parts.compactMap(\.document.symbol))
    symbols = parts.compactMap(\.document.symbol).filter { symbol in
      symbol.base.map { !all.contains($0) } ?? true
    }.map(\.spelling)
    let extracted = parts.flatMap { $0.extractedMentions() }
    if parts.count > 1 {
      whole.passages = parts.flatMap(\.document.passages).sorted {
        $0.range.lowerBound < $1.range.lowerBound
      }
      whole.calls = parts.flatMap { part in part.document.calls.map { $0.placed(in: whole) } }
    }
    document = whole
    mentions =
      parts.count == 1
      ? extracted
      : extracted.enumerated().sorted { left, right in
        (left.element.range.lowerBound, left.offset)
          < (right.element.range.lowerBound, right.offset)
      }.map(\.element)
  }
}

extension FootnoteCall {
  /// The same call with the index of its passage in another document of the same reading text.
  fileprivate func placed(in document: Document) -> FootnoteCall {
    // A call that was left out of the text is empty and stands at the end of its passage.
    let start = range.isEmpty ? range.lowerBound - 1 : range.lowerBound
    return FootnoteCall(
      number: number, range: range, passage: document.passage(at: start) ?? passage)
  }
}
