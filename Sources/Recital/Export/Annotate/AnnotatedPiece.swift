/// A stretch of a source that is shown as one block: a passage or a part of it, or what the reader
/// of the document left out.
struct AnnotatedPiece {
  /// UTF-8 offsets into the source.
  let range: Range<Int>
  /// Index of its passage, nil for what belongs to none: page numbers, running headers.
  let passage: Int?
  /// Whether the passage began in an earlier piece.
  let isContinued: Bool

  /// The pieces of a source in its order; blank stretches lie between them.
  ///
  /// - Complexity: O(*n* + *r* log *r*) for *n* bytes in *r* runs.
  static func pieces(of document: Document) -> [AnnotatedPiece] {
    var pieces: [AnnotatedPiece] = []
    var seen: Set<Int> = []
    var end = 0
    func add(_ range: Range<Int>, _ passage: Int?) {
      if let last = pieces.last, last.passage == passage,
        isBlank(last.range.upperBound..<range.lowerBound, document.bytes)
      {
        pieces[pieces.count - 1] = AnnotatedPiece(
          range: last.range.lowerBound..<range.upperBound, passage: passage,
          isContinued: last.isContinued)
        return
      }
      let isContinued = passage.map { !seen.insert($0).inserted } ?? false
      pieces.append(AnnotatedPiece(range: range, passage: passage, isContinued: isContinued))
    }
    for stretch in stretches(of: document) where stretch.range.upperBound > end {
      let start = Swift.max(end, stretch.range.lowerBound)
      let gap = trimmed(end..<start, document.bytes)
      if !gap.isEmpty { add(gap, nil) }
      add(start..<stretch.range.upperBound, stretch.passage)
      end = stretch.range.upperBound
    }
    let rest = trimmed(end..<document.bytes.count, document.bytes)
    if !rest.isEmpty { add(rest, nil) }
    return pieces
  }

  /// The stretches that were copied into the reading text, by place in the source.
  private static func stretches(of document: Document) -> [(range: Range<Int>, passage: Int?)] {
    document.reading.runs.filter { $0.count > 0 }.map { run in
      (run.source..<run.source + run.count, document.passage(at: run.start))
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func isBlank(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[range].allSatisfy { $0 <= 0x20 }
  }

  /// A range without the blanks at its ends.
  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
