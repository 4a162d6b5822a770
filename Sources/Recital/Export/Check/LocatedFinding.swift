/// A finding with its place in the source text: what the writers print.
public struct LocatedFinding: Sendable {
  /// A place in a source: lines and columns are counted from 1, columns in code points, and an end
  /// is the first place behind the stretch.
  public struct Place: Sendable {
    /// The path as given.
    public var source: String
    /// The language of the text.
    public var language: Language
    /// UTF-8 offsets into the source text.
    public var range: Range<Int>
    /// Where it begins.
    public var line: Int
    /// Where it begins in its line.
    public var column: Int
    /// The line of its end.
    public var endLine: Int
    /// Where it ends in that line.
    public var endColumn: Int
    /// The kind of its passage.
    public var kind: Passage.Kind
    /// The number of its passage, 0 where it has none.
    public var number: Int
    /// The sentence around it.
    public var excerpt: Excerpt
  }

  /// What was found.
  public var facts: Finding.Facts
  /// Where.
  public var place: Place
  /// The passage of another document to read beside it.
  public var beside: Place?

  /// The rule that found it.
  public var rule: Finding.Rule { facts.rule }
}

extension LocatedFinding {
  /// Finds the places of findings in the sources of an analysis.
  ///
  /// - Complexity: O(*n* + *k* log *n*) for sources of *n* bytes and *k* findings.
  public static func locate(_ findings: [Finding], in analysis: Analysis) -> [LocatedFinding] {
    var lines: [Int: LineTable] = [:]
    var columns: [Int: ColumnCounter] = [:]
    func located(_ place: Finding.Place) -> Place {
      let document = analysis.documents[place.document].document
      let table = lines[place.document] ?? document.lines
      lines[place.document] = table
      return Place(
        place.range, in: document, table, &columns[place.document, default: ColumnCounter()])
    }
    return findings.map { finding in
      LocatedFinding(
        facts: finding.facts, place: located(finding.place), beside: finding.beside.map(located))
    }
  }
}

extension LocatedFinding.Place {
  fileprivate init(
    _ reading: Range<Int>, in document: Document, _ lines: LineTable,
    _ columns: inout ColumnCounter
  ) {
    let source = document.reading.sourceRange(of: reading)
    let passage = document.passage(at: reading.lowerBound).map { document.passages[$0] }
    self.source = document.source
    language = document.language
    range = source
    line = lines.line(at: source.lowerBound)
    column = columns.column(
      of: source.lowerBound, from: lines.start(ofLine: line), in: document.bytes)
    // The end stands behind the last byte, which may be the last of its line.
    endLine = lines.line(at: Swift.max(source.lowerBound, source.upperBound - 1))
    endColumn = columns.column(
      of: source.upperBound, from: lines.start(ofLine: endLine), in: document.bytes)
    kind = passage?.kind ?? .body
    number = passage?.number ?? 0
    excerpt = Excerpt(around: reading, in: document)
  }

  /// The kind and number of the passage: "preamble 2".
  var passage: String { number > 0 ? "\(kind.rawValue) \(number)" : kind.rawValue }
}
