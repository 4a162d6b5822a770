/// The search for ancestors, or for descendants, one generation after the other.
struct GenerationSweep {
  private let graph: CitationGraph
  private let direction: Lineage.Direction
  private let filter: Lineage.Filter
  private var seen: [Bool]
  /// The citation by which each node of the next generation is best reached; -1 of all others.
  private var best: [Int32]
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
    best = Array(repeating: -1, count: graph.nodes.count)
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
    var next: [Int] = []
    for node in frontier.sorted() {
      if direction == .ancestors {
        for citation in graph.citations(from: node) { offer(citation, to: &next) }
      } else {
        for citation in graph.citations(to: node) { offer(Int(citation), to: &next) }
      }
    }
    frontier = next.sorted()
    for node in frontier {
      add(node, by: Int(best[node]))
      best[node] = -1
    }
  }

  /// Notes what a citation leads to, where it is new and no better citation leads there.
  private mutating func offer(_ citation: Int, to next: inout [Int]) {
    let node = end(of: citation)
    guard !seen[node], graph.kind(ofCitation: citation) != .partOf,
      filter.admits(citation: citation, in: graph), filter.admits(node, in: graph)
    else { return }
    if best[node] < 0 {
      next.append(node)
    } else if !isBetter(citation, than: Int(best[node])) {
      return
    }
    best[node] = Int32(citation)
  }

  /// Adds to the frontier the bases of its parts, or the parts of its bases.
  private mutating func addParts() {
    var position = 0
    while position < frontier.count {
      let node = frontier[position]
      if direction == .ancestors {
        for citation in graph.citations(from: node) { addPart(by: citation) }
      } else {
        for citation in graph.citations(to: node) { addPart(by: Int(citation)) }
      }
      position += 1
    }
  }

  private mutating func addPart(by citation: Int) {
    let next = end(of: citation)
    guard !seen[next], graph.kind(ofCitation: citation) == .partOf, filter.admits(next, in: graph)
    else { return }
    add(next, by: citation)
    frontier.append(next)
  }

  private mutating func add(_ node: Int, by citation: Int) {
    seen[node] = true
    members.append(
      Lineage.Member(
        node: node, direction: direction, generation: generation, citation: citation))
  }

  private func end(of citation: Int) -> Int {
    direction == .ancestors ? graph.cited(by: citation) : graph.citing(of: citation)
  }

  private func isBetter(_ citation: Int, than other: Int) -> Bool {
    let one = graph.citations[citation]
    let known = graph.citations[other]
    return (one.kind, -one.mentions) < (known.kind, -known.mentions)
  }
}
