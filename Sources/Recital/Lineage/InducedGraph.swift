/// Some instruments of a graph with the citations between them, numbered anew.
struct InducedGraph: Sendable {
  /// The instruments, as indices into `CitationGraph.nodes`, in ascending order.
  let nodes: [Int]
  /// The citations between them, as numbers of places in `nodes`.
  let graph: CompactGraph
  let condensation: Condensation

  /// Takes the citations of some kinds between some nodes.
  ///
  /// - Complexity: O(*k* log *k*) in the nodes and their citations.
  init(
    of nodes: some Sequence<Int>, in graph: CitationGraph,
    kinds: Set<Citation.Kind> = Set(Citation.Kind.allCases)
  ) {
    let sorted = Set(nodes).sorted()
    var places = [Int32](repeating: -1, count: graph.nodes.count)
    for (place, node) in sorted.enumerated() { places[node] = Int32(place) }
    var edges: [(citing: Int, cited: Int)] = []
    for (place, node) in sorted.enumerated() {
      for citation in graph.citations[graph.citations(from: node)]
      where kinds.contains(citation.kind) {
        let cited = Int(places[citation.cited])
        if cited >= 0 { edges.append((place, cited)) }
      }
    }
    self.nodes = sorted
    self.graph = CompactGraph(nodeCount: sorted.count, edges: edges)
    condensation = Condensation(of: self.graph)
  }

  /// The place of an instrument, nil where it is none of these.
  func place(of node: Int) -> Int? {
    let place = nodes.partitioned { $0 < node }
    return place < nodes.count && nodes[place] == node ? place : nil
  }

  /// The component of an instrument.
  func component(of node: Int) -> Int? { place(of: node).map { condensation.component(of: $0) } }

  /// The instruments of a component.
  func members(of component: Int) -> [Int] {
    condensation.members(of: component).map { nodes[$0] }
  }

  /// A chain of instruments along components, each citing the next, from one and to another where
  /// these are given.
  ///
  /// Inside a component of several the way from where it is entered to where it is left is the
  /// shortest.
  func chain(along components: [Int], from first: Int? = nil, to last: Int? = nil) -> [Int] {
    guard let start = components.first, let end = components.last else { return [] }
    var places = [
      first.flatMap { place(of: $0) } ?? condensation.representative(of: start)
    ]
    for (component, next) in zip(components, components.dropFirst()) {
      let members = condensation.members(of: component)
      // The way on is over the first member that cites the next component.
      for member in members {
        let cited = graph.cited[member].first { condensation.component(of: Int($0)) == next }
        guard let cited else { continue }
        places += shortest(from: places[places.count - 1], to: member).dropFirst()
        places.append(Int(cited))
        break
      }
    }
    if let last = last.flatMap({ place(of: $0) }), condensation.component(of: last) == end {
      places += shortest(from: places[places.count - 1], to: last).dropFirst()
    }
    return places.map { nodes[$0] }
  }

  /// The shortest chain of places from one to another, breadth first (Moore 1959).
  ///
  /// Of several it is the one over the smallest places; it is empty where there is none.
  func shortest(from start: Int, to end: Int) -> [Int] {
    var before: [Int: Int] = [start: start]
    var level = [start]
    while !level.isEmpty, before[end] == nil {
      var next: [Int] = []
      for place in level {
        for cited in graph.cited[place].map({ Int($0) }) where before[cited] == nil {
          before[cited] = place
          next.append(cited)
        }
      }
      level = next
    }
    guard before[end] != nil else { return [] }
    var chain = [end]
    while let last = chain.last, last != start, let next = before[last] { chain.append(next) }
    return chain.reversed()
  }
}

extension [Int] {
  /// The first place of a sorted array whose number is not before another.
  fileprivate func partitioned(by isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
