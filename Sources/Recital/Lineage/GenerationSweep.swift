/// The search for ancestors, or for descendants, one generation after the other.
struct GenerationSweep {
  private let graph: CitationGraph
  private let direction: Lineage.Direction
  private let filter: Lineage.Filter
  private var seen: [Bool]
  private var frontier: [Int]
  private var generation = 0
  /// What was found, by generation and node.
  private(set) var members: [Lineage.Member] = []

  init(
    from roots: [Int], in graph: CitationGraph, direction: Lineage.Direction,
    filter: Lineage.Filter
  ) {
    self.graph = graph
    self.direction = direction
    self.filter = filter
    seen = Array(repeating: false, count: graph.nodes.count)
    for root in roots { seen[root] = true }
    frontier = roots.sorted()
  }

  /// Searches through a number of generations, or until nothing new is found.
  mutating func run(generations: Int) {
    addParts()
    while !frontier.isEmpty, generation < generations {
      generation += 1
      advance()
      addParts()
    }
    members.sort { ($0.generation, $0.node) < ($1.generation, $1.node) }
  }

  /// Adds what is one citation away.
  private mutating func advance() {
    var best: [Int: Int] = [:]
    best.reserveCapacity(frontier.count * 2)
    for node in frontier.sorted() {
      for citation in steps(from: node) {
        let next = end(of: citation)
        guard !seen[next] else { continue }
        let step = graph.citations[citation]
        guard step.kind != .partOf, filter.admits(step, in: graph), filter.admits(next, in: graph)
        else { continue }
        if let known = best[next], !isBetter(citation, than: known) { continue }
        best[next] = citation
      }
    }
    frontier = best.keys.sorted()
    for node in frontier { if let citation = best[node] { add(node, by: citation) } }
  }

  /// Adds to the frontier the bases of its parts, or the parts of its bases.
  private mutating func addParts() {
    var position = 0
    while position < frontier.count {
      for citation in steps(from: frontier[position])
      where graph.citations[citation].kind == .partOf {
        let next = end(of: citation)
        guard !seen[next], filter.admits(next, in: graph) else { continue }
        add(next, by: citation)
        frontier.append(next)
      }
      position += 1
    }
  }

  private mutating func add(_ node: Int, by citation: Int) {
    seen[node] = true
    members.append(
      Lineage.Member(
        node: node, direction: direction, generation: generation, citation: citation))
  }

  private func steps(from node: Int) -> [Int] {
    direction == .ancestors
      ? Array(graph.citations(from: node)) : graph.citations(to: node).map(Int.init)
  }

  private func end(of citation: Int) -> Int {
    direction == .ancestors ? graph.citations[citation].cited : graph.citations[citation].citing
  }

  private func isBetter(_ citation: Int, than other: Int) -> Bool {
    let one = graph.citations[citation]
    let known = graph.citations[other]
    return (one.kind, -one.mentions) < (known.kind, -known.mentions)
  }
}
