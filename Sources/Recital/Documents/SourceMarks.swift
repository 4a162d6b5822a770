/// What the format of a file says beside its text: pages, links, identifiers.
///
/// Plain text has none of them. All ranges are UTF-8 byte offsets into the source text.
public struct SourceMarks: Hashable, Sendable {
  /// A stretch of the source text with an address or an identifier.
  public struct Mark: Hashable, Sendable {
    /// UTF-8 offsets into the source text.
    public var range: Range<Int>
    /// The address of the link, or the identifier, as written in the file.
    public var value: String

    /// Creates a mark.
    public init(range: Range<Int>, value: String) {
      self.range = range
      self.value = value
    }
  }

  /// Where each page begins, ascending, the first at 0; empty where the format has no pages.
  public var pages: [Int] = []
  /// Links by place; they do not overlap.
  public var links: [Mark] = []
  /// The innermost identified element of each stretch of text (`eId` of Akoma Ntoso), by place;
  /// they do not overlap.
  public var identifiers: [Mark] = []
  /// Stretches that belong to the format and are no text (`**` and the addresses of links in
  /// Markdown), by place; they do not overlap, and the reading text leaves them out.
  public var markup: [Range<Int>] = []

  /// Creates marks; none by default.
  public init(
    pages: [Int] = [], links: [Mark] = [], identifiers: [Mark] = [], markup: [Range<Int>] = []
  ) {
    self.pages = pages
    self.links = links
    self.identifiers = identifiers
    self.markup = markup
  }

  /// The page that holds an offset, counted from 1; nil where the format has no pages.
  ///
  /// - Complexity: O(log *p*) in the pages.
  public func page(at offset: Int) -> Int? {
    let number = pages.firstIndex(above: offset)
    return number > 0 ? number : nil
  }

  /// The identifier at an offset, nil where there is none.
  ///
  /// - Complexity: O(log *n*) in the identifiers.
  public func identifier(at offset: Int) -> String? {
    SourceMarks.mark(in: identifiers, at: offset)?.value
  }

  /// The link at an offset, nil where there is none.
  ///
  /// - Complexity: O(log *n*) in the links.
  public func link(at offset: Int) -> Mark? { SourceMarks.mark(in: links, at: offset) }

  private static func mark(in marks: [Mark], at offset: Int) -> Mark? {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < marks.count, marks[low].range.contains(offset) else { return nil }
    return marks[low]
  }
}

extension [Int] {
  /// The index of the first element above a value, in an ascending array.
  fileprivate func firstIndex(above value: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
