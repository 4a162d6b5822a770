/// The search for the members of a series.
struct SeriesSearch {
  private let graph: CitationGraph
  private var evidence: SeriesEvidence
  private var known: [Int: [SeriesStep]] = [:]
  /// The series that were found, by their newest members.
  private var chains: [Int: [Series.Member]] = [:]

  init(in graph: CitationGraph) {
    self.graph = graph
    evidence = SeriesEvidence(in: graph)
  }

  /// The members of the series through an instrument, newest first.
  mutating func members(through node: Int) -> [Series.Member] {
    var newest = node
    while let next = successor(of: newest) { newest = next }
    if let known = chains[newest] { return known }
    let members = chain(from: newest)
    chains[newest] = members
    return members
  }

  /// The oldest instrument whose predecessor is the given one, else the oldest that names it as a
  /// member of its series.
  mutating func successor(of node: Int) -> Int? {
    var followers: [(node: Int, hasTitle: Bool)] = []
    var others: [Int] = []
    var citing = -1
    for citation in graph.citations(to: node) where evidence.isPossible(Int(citation)) {
      // Citations of one instrument stand together.
      guard graph.citations[Int(citation)].citing != citing else { continue }
      citing = graph.citations[Int(citation)].citing
      let steps = steps(from: citing)
      guard let step = steps.first(where: { $0.cited == node }) else { continue }
      if newest(of: steps)?.cited == node {
        followers.append((citing, step.reasons.contains(.title)))
      } else {
        others.append(citing)
      }
    }
    let titled = followers.filter(\.hasTitle)
    return oldest(of: (titled.isEmpty ? followers : titled).map(\.node)) ?? oldest(of: others)
  }

  /// The members from the newest one on, newest first.
  mutating func chain(from newest: Int) -> [Series.Member] {
    var found: [Int: (by: Int, step: SeriesStep)] = [:]
    var members = [newest]
    var next: Int? = newest
    while let member = next {
      for step in followed(from: member) where found[step.cited] == nil {
        found[step.cited] = (member, step)
      }
      next = self.newest(of: found.keys, before: members)
      if let next { members.append(next) }
    }
    return members.indices.map { place in
      guard place + 1 < members.count, let link = found[members[place + 1]] else {
        return Series.Member(node: members[place], citation: nil, reasons: [], namedBy: nil)
      }
      let own = steps(from: members[place]).first { $0.cited == members[place + 1] }
      return Series.Member(
        node: members[place], citation: own?.citation, reasons: (own ?? link.step).sorted,
        namedBy: own == nil ? link.by : nil)
    }
  }

  /// What of the steps belongs to the same series: the newest, and those by title, name or list.
  private mutating func followed(from node: Int) -> [SeriesStep] {
    let steps = steps(from: node)
    let newest = newest(of: steps)?.cited
    return steps.filter { step in
      step.cited == newest
        || step.reasons.contains { $0 == .title || $0 == .implied || $0 == .list }
    }
  }

  private mutating func steps(from node: Int) -> [SeriesStep] {
    if let steps = known[node] { return steps }
    let steps = evidence.steps(from: node)
    known[node] = steps
    return steps
  }

  private func newest(of steps: [SeriesStep]) -> SeriesStep? {
    steps.max { left, right in
      let (one, other) = (day(left.cited), day(right.cited))
      return (one, left.weight, -left.cited) < (other, right.weight, -right.cited)
    }
  }

  /// The newest of some instruments that comes behind the members so far.
  private func newest(
    of nodes: Dictionary<Int, (by: Int, step: SeriesStep)>.Keys, before members: [Int]
  )
    -> Int?
  {
    let taken = Set(members)
    return nodes.filter { !taken.contains($0) }.max { (day($0), $0) < (day($1), $1) }
  }

  private func oldest(of nodes: [Int]) -> Int? {
    nodes.min { (day($0), $0) < (day($1), $1) }
  }

  private func day(_ node: Int) -> Int { evidence.day(of: node) ?? 0 }
}
