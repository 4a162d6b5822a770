/// Why a file is no graph that can be read, and where.
public enum ExchangeFault: Error, Hashable, Sendable {
  /// Its first line names no columns that are known.
  case noHeading
  /// A line has other columns than the heading.
  case columns(line: Int, count: Int, expected: Int)
  /// A line names no instrument.
  case noInstrument(line: Int)
  /// A value is none of its field.
  case value(line: Int?, field: String, text: String)
  /// A quotation mark is never closed.
  case openQuote(line: Int)
  /// A Pajek file has no vertices.
  case noVertices
  /// A Pajek file has a part of another kind.
  case otherPart(line: Int, name: String)
  /// A line of a Pajek file makes no sense.
  case pajekLine(line: Int)
  /// A number is that of no vertex.
  case noVertex(line: Int, number: String)
  /// It is XML, but no GraphML.
  case noGraphML
  /// An edge of a GraphML file leads from or to no node.
  case noNode(id: String)
  /// It is no well-formed XML.
  case brokenXML(line: Int)
  /// Its elements are nested too deep, or it is too large.
  case tooLarge
  /// The library that reads XML is not installed.
  case noLibrary
  /// It is no UTF-8.
  case notUTF8
  /// A row of an edge list as Recital writes it is wrong.
  case row(EdgeList.TextError)
}

extension ExchangeFault: CustomStringConvertible {
  /// A sentence that begins behind the name of the file.
  public var description: String {
    switch self {
    case .noHeading:
      "1: is no edge list. Its first line names the columns, 'citing' and 'cited' among them, or "
        + "'instrument' for a table of instruments."
    case .columns(let line, let count, let expected):
      "\(line): has \(count) column\(count == 1 ? "" : "s"), the first line has \(expected). Put the "
        + "same separators into both."
    case .noInstrument(let line): "\(line): names no instrument. Give both, citing and cited."
    case .value(let line, let field, let text):
      "\(line.map { "\($0):" } ?? "") '\(text.printable)' is no \(field). \(ExchangeFault.advice[field] ?? "")"
    case .openQuote(let line): "\(line): opens a quotation mark that is never closed. Close it."
    case .noVertices: "1: is no Pajek network. It has no line '*Vertices' with a number."
    case .otherPart(let line, let name):
      "\(line): '\(name.printable)' is not read. Give vertices, arcs, edges and lists of them."
    case .pajekLine(let line):
      "\(line): is no line of this part. Write two numbers, or a number and a name in quotation marks."
    case .noVertex(let line, let number):
      "\(line): '\(number.printable)' is the number of no vertex. Mend it, or the count of vertices."
    case .noGraphML: " is no GraphML. Its first element is not 'graphml'."
    case .noNode(let id): " has an edge at '\(id.printable)', which is no node of it. Add the node."
    case .brokenXML(let line):
      "\(line): is not well-formed XML here. Mend the file, or save it anew."
    case .tooLarge: " nests too deep or holds too much for a graph. Split it."
    case .noLibrary:
      " is read through libxml2, which is not installed. Install it: on Debian apt-get install "
        + "libxml2."
    case .row(let error): error.description
    case .notUTF8: " is not UTF-8. Convert it, for example with 'iconv -t UTF-8'."
    }
  }

  private static let advice = [
    "kind": "Write 'cited', 'implied' or 'part-of'.",
    "treatment": "Write one such as 'recall' or 'welcome', or leave it empty.",
    "place": "Write 'preamble', 'operative', 'footnote', 'annex' or 'body', or leave it empty.",
    "date": "Write it as 2001-12-24, or leave it empty.",
    "count": "Write a number from 0 on.",
  ]
}
