/// Finds the mentions of a document that give a number or a symbol.
///
/// Every such mention holds a figure, so the scan goes from figure to figure over the UTF-8 bytes
/// of the reading text and asks each form whether it begins, ends or passes there.
public struct MentionScanner: Sendable {
  /// No document mentions more instruments: the rest of it is not looked at, so that no small file
  /// takes all memory.
  public static let most = 1 << 19

  /// Creates a scanner.
  public init() {}

  /// The mentions of a document, by place in the reading text.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the reading text in bytes.
  public func mentions(in document: Document) -> [Mention] {
    var scan = MentionScan(
      lexicon: Lexicon.words(of: document.language),
      ownTitle: document.title.map { NameKey($0) }, passages: document.passages)
    let bytes = document.reading.bytes.span
    let figures = document.index.figures
    scan.mentions.reserveCapacity(figures.count / 8 + 8)
    var next = 0
    for index in document.passages.indices where scan.mentions.count < MentionScanner.most {
      let range = document.passages[index].range
      while next < figures.count, Int(figures[next]) < range.lowerBound { next += 1 }
      let first = next
      while next < figures.count, Int(figures[next]) < range.upperBound { next += 1 }
      if first < next, LicenceNotice.isNotice(document.passages[index], in: bytes) { continue }
      scan.read(bytes, at: figures.span.extracting(first..<next), passage: index)
    }
    return scan.mentions
  }
}
