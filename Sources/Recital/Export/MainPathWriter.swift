/// Writes main paths: one line for each step, the newest first, with the share of all paths that
/// leads over it.
public struct MainPathWriter: Sendable {
  /// The languages that titles are looked for in, in this order.
  public var languages: [Language]
  /// How near steps and citations are to a longest line of descent, where that is to be told.
  public var levels: Levels?

  private let network: CitationNetwork
  private let paths: MainPaths
  private let edges: [PathEdge]
  private let days: [Int: Int]
  /// For each step the greatest share of the citations that it makes on the paths, or else receives.
  private let shares: [Int: Double]

  /// Creates a writer for some citations of a network.
  public init(
    of edges: [PathEdge], on paths: MainPaths, in network: CitationNetwork,
    graph: CitationGraph, languages: [Language]
  ) {
    self.edges = edges
    self.paths = paths
    self.network = network
    self.languages = languages
    let named = Set(edges.flatMap { [$0.citing, $0.cited] }).flatMap { network.members(of: $0) }
    days = Dictionary(
      named.compactMap { node in graph.day(of: node).map { (node, $0) } },
      uniquingKeysWith: Swift.max)
    let known = edges.map { (edge: $0, share: paths.share(of: $0)) }
    let made = Dictionary(known.map { ($0.edge.citing, $0.share) }, uniquingKeysWith: Swift.max)
    let received = Dictionary(known.map { ($0.edge.cited, $0.share) }, uniquingKeysWith: Swift.max)
    shares = made.merging(received) { made, _ in made }
  }

  /// A table for a reader, as wide as asked; titles are cut.
  ///
  /// A step of several instruments, a series or a circle, is named by its newest member.
  public func text(in graph: CitationGraph, width: Int) -> String {
    let steps = steps
    let names = steps.map { step in
      let count = network.members(of: step).count
      return name(step, graph) + (count > 1 ? " +\(count - 1)" : "")
    }
    let column = Swift.max(10, names.map(\.displayWidth).max() ?? 0)
    let slack = levels == nil ? "" : "slack  "
    var text = "share  \(slack)\("instrument".padded(toColumns: column))  date        title\n"
    for (step, name) in zip(steps, names) {
      let slack = levels.map { String($0.criticality(of: step)).rightAligned(toColumns: 5) + "  " }
      let head =
        "\(share(of: step))  \(slack ?? "")\(name.padded(toColumns: column))  \(dates(step, graph))"
      let title = (graph.nodes[newest(step)].title(in: languages) ?? "").printable
      text += head.titled(title, toColumns: width) + "\n"
    }
    return text
  }

  /// A CSV table of the citations, with a heading.
  public func csv(in graph: CitationGraph) -> String {
    let more = levels == nil ? "" : ",criticality"
    var text = "citing,cited,share,citingMembers,citedMembers\(more)\r\n"
    for edge in edges.sorted(by: >) {
      let fields = [
        name(edge.citing, graph), name(edge.cited, graph),
        JSONValue.multiple(paths.share(of: edge)).text,
        String(network.members(of: edge.citing).count),
        String(network.members(of: edge.cited).count),
      ]
      let more = levels.map { [String($0.criticality(of: edge))] } ?? []
      text += CSVField.record(fields + more)
    }
    return text
  }

  /// A JSON object with the steps, newest first, and the citations between them.
  public func json(in graph: CitationGraph) -> String {
    let steps = steps.map { step -> String in
      var members: [String: JSONValue] = [
        "name": .string(name(step, graph)),
        "members": .array(
          network.members(of: step).map { .string(graph.nodes[$0].instrument.description) }),
        "title": .optional(graph.nodes[newest(step)].title(in: languages)),
      ]
      if let levels { members["criticality"] = .integer(levels.criticality(of: step)) }
      return JSONValue.object(members).text
    }
    let citations = edges.sorted(by: >).map { edge -> String in
      var members: [String: JSONValue] = [
        "citing": .string(name(edge.citing, graph)), "cited": .string(name(edge.cited, graph)),
        "share": .multiple(paths.share(of: edge)),
      ]
      if let levels { members["criticality"] = .integer(levels.criticality(of: edge)) }
      return JSONValue.object(members).text
    }
    func lines(_ records: [String]) -> String {
      records.isEmpty ? "" : "\n    " + records.joined(separator: ",\n    ") + "\n  "
    }
    return "{\n  \"steps\": [\(lines(steps))],\n  \"citations\": [\(lines(citations))]\n}\n"
  }

  /// The components on the paths, who cites before what is cited.
  private var steps: [Int] { Set(edges.flatMap { [$0.citing, $0.cited] }).sorted(by: >) }

  private func share(of step: Int) -> String {
    let percent = (shares[step] ?? 0) * 100
    let text =
      percent < 9.95
      ? MainPathWriter.tenths(percent)
      : Int(exactly: percent.rounded()).map(String.init) ?? percent.description
    return text.rightAligned(toColumns: 4) + "%"
  }

  private static func tenths(_ percent: Double) -> String {
    let tenths = Int((percent * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func newest(_ step: Int) -> Int {
    network.members(of: step).max { (days[$0] ?? Int.min, -$0) < (days[$1] ?? Int.min, -$1) } ?? 0
  }

  private func name(_ step: Int, _ graph: CitationGraph) -> String {
    graph.nodes[newest(step)].instrument.description.printable
  }

  /// The date of a step, or the years of the first and the last of its members.
  private func dates(_ step: Int, _ graph: CitationGraph) -> String {
    let dates = network.members(of: step).compactMap { Chronology.likelyDate(of: graph.nodes[$0]) }
    guard let first = dates.min(), let last = dates.max() else { return "          " }
    if dates.count > 1, first.year < last.year { return "\(first.year)–\(last.year) " }
    let node = graph.nodes[newest(step)]
    return (node.date ?? node.citedDate)?.description ?? "~\(last.year)     "
  }
}
