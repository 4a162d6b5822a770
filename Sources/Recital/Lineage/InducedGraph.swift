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
    let sorted = InducedGraph.sorted(nodes)
    var places = [Int32](repeating: -1, count: graph.nodes.count)
    for (place, node) in sorted.enumerated() { places[node] = Int32(place) }
    let wanted = Citation.Kind.allCases.map(kinds.contains)
    let isAnyWanted = wanted.allSatisfy(\.self)
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(sorted.count + 1)
    var entries: [Int32] = []
    for node in sorted {
      for citation in graph.citations(from: node) {
        let cited = places[graph.cited(by: citation)]
        if cited >= 0, isAnyWanted || wanted[Int(graph.kind(ofCitation: citation).rawValue)] {
          entries.append(cited)
        }
      }
      offsets.append(Int32(entries.count))
    }
    self.nodes = sorted
    self.graph = CompactGraph(CompactRows(offsets: offsets, entries: entries))
    condensation = Condensation(of: self.graph)
  }

  /// The nodes in ascending order, each once.
  private static func sorted(_ nodes: some Sequence<Int>) -> [Int] {
    let nodes = Array(nodes)
    let isSorted = zip(nodes, nodes.dropFirst()).allSatisfy { $0 < $1 }
    return isSorted ? nodes : Set(nodes).sorted()
  }

  /// The place of an instrument, nil where it is none of these.
  func place(of node: Int) -> Int? {
    let place = nodes.partitioningIndex { $0 >= node }
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
    var before = [Int32](repeating: -1, count: nodes.count)
    before[start] = Int32(start)
    var level = [start]
    while !level.isEmpty, before[end] < 0 {
      var next: [Int] = []
      for place in level {
        for cited in graph.cited[place] where before[Int(cited)] < 0 {
          before[Int(cited)] = Int32(place)
          next.append(Int(cited))
        }
      }
      level = next
    }
    guard before[end] >= 0 else { return [] }
    var chain = [end]
    while let last = chain.last, last != start { chain.append(Int(before[last])) }
    return chain.reversed()
  }
}
