/// Writes the chains between two instruments for programs.
public struct PathRecordWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// A JSON object: both ends, the chains by name, and all instruments between.
  public func json(of path: PathBetween, in graph: CitationGraph) -> String {
    func names(_ nodes: [Int]) -> JSONValue {
      .array(nodes.map { .string(graph.nodes[$0].instrument.description) })
    }
    let members: [(String, JSONValue)] = [
      ("from", .string(graph.nodes[path.newer].instrument.description)),
      ("to", .string(graph.nodes[path.older].instrument.description)),
      ("chains", .string(PathRecordWriter.count(path))), ("shortest", names(path.shortest)),
      ("longest", names(path.longest)), ("main", names(path.main)),
      ("unavoidable", names(path.unavoidable)), ("between", names(path.nodes)),
    ]
    let lines = members.map { "  \"\($0.0)\": \($0.1.text)" }
    return "{\n\(lines.joined(separator: ",\n"))\n}\n"
  }

  /// The number of chains as a power of ten, with four digits of the exponent.
  private static func count(_ path: PathBetween) -> String {
    let whole = Int(path.logarithmOfCount)
    let rest = Int(((path.logarithmOfCount - Double(whole)) * 10_000).rounded())
    let digits = String(10_000 + rest).dropFirst()
    return rest == 10_000 ? "10^\(whole + 1).0000" : "10^\(whole).\(digits)"
  }
}
