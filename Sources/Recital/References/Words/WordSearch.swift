/// The words of a document with which references may begin, found in one pass over its text.
struct WordSearch {
  /// Names and nouns, by place.
  let hits: [WordReferences.Hit]
  /// Where words begin with a capital of ASCII, in order: the names that a document or a run
  /// explains begin with one.
  let capitals: [Int32]

  /// Searches the passages that may hold a name.
  ///
  /// - Complexity: O(*n*) in the bytes.
  init(in document: Document, _ words: ReferenceWords) {
    let bytes = document.reading.bytes.span
    var hits: [WordReferences.Hit] = []
    hits.reserveCapacity(bytes.count / 512 + 8)
    var starts = WordStarts(capacity: bytes.count)
    for (index, passage) in document.passages.enumerated() {
      switch passage.kind {
      case .footnote, .title, .heading: continue
      default:
        let first = starts.marked.count
        starts.find(in: bytes, passage.range, words.filter)
        if passage.kind == .header { continue }
        words.trie.search(bytes, passage.range, at: starts.marked, from: first) { meaning, range in
          hits.append(WordReferences.Hit(meaning: meaning, range: range, passage: index))
        }
      }
    }
    self.hits = hits
    capitals = starts.capitalPlaces()
  }
}
