extension EdgeList {
  /// The first line of every list.
  public static let heading = "citing\tcited\tdate\tkind\tcount"

  /// Why a text is no list, and in which line.
  public enum TextError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The first line is not the heading.
    case noHeading
    /// A line does not have five columns.
    case columns(line: Int, count: Int)
    /// A line names no instrument.
    case noInstrument(line: Int)
    /// A date is none.
    case date(line: Int, text: String)
    /// A kind is neither `cited` nor `implied`.
    case kind(line: Int, text: String)
    /// A count is no number from 1 on.
    case count(line: Int, text: String)

    /// A sentence that begins behind the name of the file.
    public var description: String {
      switch self {
      case .noHeading:
        "1: is no edge list. Its first line is 'citing', 'cited', 'date', 'kind' and 'count', with "
          + "tabs between them."
      case .columns(let line, let count):
        "\(line): has \(count) column\(count == 1 ? "" : "s"), not 5. Put tabs between them."
      case .noInstrument(let line): "\(line): names no instrument. Give both, citing and cited."
      case .date(let line, let text):
        "\(line): '\(text.printable)' is no date. Write it as 2001-12-24, or leave it empty."
      case .kind(let line, let text):
        "\(line): '\(text.printable)' is no kind. Write 'cited' or 'implied'."
      case .count(let line, let text):
        "\(line): '\(text.printable)' is no count. Write a number from 1 on."
      }
    }
  }

  /// The list as text; a tab or a line end in a name becomes a space.
  public var text: String {
    let lines = edges.map { edge in
      let columns = [
        EdgeList.plain(edge.citing.description), EdgeList.plain(edge.cited.description),
        edge.date?.description ?? "", edge.kind.description, String(edge.count),
      ]
      return columns.joined(separator: "\t") + "\n"
    }
    return EdgeList.heading + "\n" + lines.joined()
  }

  /// Reads a list, in any order and with any line ends; empty lines are passed over.
  public init(parsing text: String) throws(TextError) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.first.map(String.init) == EdgeList.heading else { throw .noHeading }
    var edges: [Edge] = []
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      edges.append(try EdgeList.edge(line, number: index + 1))
    }
    self.init(edges)
  }

  private static func edge(_ line: Substring, number: Int) throws(TextError) -> Edge {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 5 else { throw .columns(line: number, count: columns.count) }
    guard !columns[0].isEmpty, !columns[1].isEmpty else { throw .noInstrument(line: number) }
    let date = CalendarDate(iso: columns[2])
    guard date != nil || columns[2].isEmpty else { throw .date(line: number, text: columns[2]) }
    let kinds: [Citation.Kind] = [.cited, .implied]
    guard let kind = kinds.first(where: { $0.description == columns[3] }) else {
      throw .kind(line: number, text: columns[3])
    }
    guard let count = Int(columns[4]), count > 0 else {
      throw .count(line: number, text: columns[4])
    }
    return Edge(
      citing: Instrument(named: columns[0]), cited: Instrument(named: columns[1]), date: date,
      kind: kind,
      count: count)
  }

  private static func plain(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
