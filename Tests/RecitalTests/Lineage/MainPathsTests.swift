import Testing

@testable import Recital

@Suite("Main paths")
struct MainPathsTests {
  private func paths(
    _ network: PublishedNetwork, _ weight: PathWeight = .spc,
    _ counting: MainPaths.Counting = .exact
  ) -> MainPaths {
    MainPaths(in: network.condensation, weight: weight, counting: counting)
  }

  private func sum(_ network: PublishedNetwork, _ weight: PathWeight) -> Double {
    let paths = paths(network, weight)
    let total = Double(paths.exactTotal ?? "") ?? 0
    return (paths.sum(along: paths.global()) * total).rounded()
  }

  @Test("The weights of Hummon and Doreian's example are those of Pajek")
  func hummonDoreian() {
    let network = PublishedNetwork.hummonDoreian
    #expect(network.weights(.spc) == "3 1 3 2 1 1 1 1 2".split(separator: " ").map(String.init))
    #expect(network.weights(.splc) == "3 1 6 6 3 4 4 4 6".split(separator: " ").map(String.init))
    #expect(
      network.weights(.spnp) == "8 2 14 12 6 8 4 4 6".split(separator: " ").map(String.init))
    #expect(paths(network).exactTotal == "4")
    for weight in PathWeight.allCases {
      #expect(network.text(paths(network, weight).global()) == "3-5-12-20-21-22")
    }
    #expect([.spc, .splc, .spnp].map { sum(network, $0) } == [11, 25, 48])
  }

  @Test("The weights of mpaR's network are those of its tests")
  func mpaR() {
    let network = PublishedNetwork.mpaR
    #expect(network.weights(.spc) == ["2", "1", "1", "1", "1"])
    #expect(network.weights(.splc) == ["2", "2", "2", "3", "3"])
    #expect(network.weights(.spnp) == ["5", "4", "4", "3", "3"])
  }

  @Test("The sample of the literature: its path, its sums, its tie and its hidden key route")
  func sample() {
    let network = PublishedNetwork.sample
    let expected = "2 2 5 1 2 2 3 2 2 1 2 2 5 2 2 1 3".split(separator: " ").map(String.init)
    #expect(network.weights(.spc) == expected)
    #expect(paths(network).exactTotal == "10")
    #expect(network.text(paths(network).global()) == "B-D-F-I-M-N")
    #expect([.spc, .splc, .spnp].map { sum(network, $0) } == [15, 32, 59])
    let local = network.text(paths(network).localEdges())
    #expect(local == ["B-D", "D-F", "F-I", "I-L", "I-M", "M-N"])
    #expect(!local.contains("H-K"))
    let routes = network.text(paths(network).keyRoutes(2))
    #expect(routes.contains("H-K") && routes.contains("B-D"))
  }

  @Test("Four paths of equal weight are all kept")
  func ties() {
    let network = PublishedNetwork.citeTest
    let paths = paths(network)
    #expect(paths.exactTotal == "24")
    // In the order of the arcs: F-H, D-F, B-C and A-B are those whose weights are published.
    let weights = network.weights(.spc)
    #expect([weights[5], weights[10], weights[17], weights[18]] == ["8", "8", "8", "17"])
    #expect(sum(network, .spc) == 43)
    let edges = paths.globalEdges()
    #expect(
      Set(edges).isSuperset(
        of: zip(paths.global(), paths.global().dropFirst()).map {
          PathEdge(citing: $0.0, cited: $0.1)
        }))
    #expect(numberOfPaths(edges) == 4)
  }

  /// The number of paths from end to end over some edges.
  private func numberOfPaths(_ edges: [PathEdge]) -> Int {
    let graph = CompactGraph(
      nodeCount: 10, edges: edges.map { (citing: $0.citing, cited: $0.cited) })
    return Int(MainPaths(in: Condensation(of: graph), counting: .exact).exactTotal ?? "") ?? 0
  }

  @Test("Weights are the numbers of paths that a walk over all of them counts", arguments: 1...20)
  func walk(seed: Int) {
    let graph = CompactGraph.random(seed: UInt64(seed), nodes: 14, edges: 30, acyclic: true)
    let paths = MainPaths(in: Condensation(of: graph), counting: .exact)
    var counts: [PathEdge: Int] = [:]
    var total = 0
    var open = (0..<14).filter { graph.citing[$0].isEmpty && !graph.cited[$0].isEmpty }.map { [$0] }
    while let path = open.popLast() {
      let next = graph.cited[path[path.count - 1]]
      open += next.map { path + [Int($0)] }
      guard next.isEmpty else { continue }
      total += 1
      for (citing, cited) in zip(path, path.dropFirst()) {
        counts[PathEdge(citing: citing, cited: cited), default: 0] += 1
      }
    }
    #expect(paths.exactTotal == String(total))
    for pair in graph.pairs {
      let edge = PathEdge(citing: pair[0], cited: pair[1])
      #expect(paths.exactWeight(of: edge) == String(counts[edge, default: 0]))
    }
  }

  @Test("Rounded counts give the paths of exact ones", arguments: 1...20)
  func rounded(seed: Int) {
    let graph = CompactGraph.random(
      seed: UInt64(seed), nodes: 60, edges: 200, acyclic: seed % 2 == 0)
    let condensation = Condensation(of: graph)
    for weight in PathWeight.allCases {
      let exact = MainPaths(in: condensation, weight: weight, counting: .exact)
      let rounded = MainPaths(in: condensation, weight: weight)
      #expect(rounded.global() == exact.global())
      #expect(rounded.logarithmOfTotal.isClose(to: exact.logarithmOfTotal))
      #expect(rounded.keyRoutes(5) == exact.keyRoutes(5))
      #expect(rounded.localEdges(.ancestors) == exact.localEdges(.ancestors))
    }
  }

  @Test("More paths than a double can tell are counted")
  func ladder() {
    // Each rung triples the number of paths.
    let rungs = 1_000
    var edges: [(citing: Int, cited: Int)] = []
    for foot in stride(from: 0, to: rungs * 4, by: 4) {
      for side in 1...3 {
        edges.append((citing: foot + 4, cited: foot + side))
        edges.append((citing: foot + side, cited: foot))
      }
    }
    let paths = MainPaths(
      in: Condensation(of: CompactGraph(nodeCount: rungs * 4 + 1, edges: edges)))
    #expect(paths.logarithmOfTotal.isClose(to: Double(rungs) * DecimalLogarithm.of(3)))
    #expect(paths.global().count == rungs * 2 + 1)
    #expect(paths.sum(along: paths.global()).isClose(to: Double(rungs) * 2 / 3, within: 1e-9))
  }

  @Test("The sweep of key routes never shrinks and ends with all citations", arguments: 1...10)
  func sweep(seed: Int) {
    let graph = CompactGraph.random(seed: UInt64(seed), nodes: 20, edges: 40, acyclic: true)
    let paths = MainPaths(in: Condensation(of: graph))
    let sweep = paths.keyRouteSweep(upTo: graph.edgeCount)
    for (one, next) in zip(sweep, sweep.dropFirst()) {
      #expect(one.citations <= next.citations && one.components <= next.components)
    }
    #expect(sweep.last?.citations == graph.edgeCount)
  }

  @Test("Without citations there are no paths")
  func none() {
    let paths = MainPaths(in: Condensation(of: CompactGraph(nodeCount: 3, edges: [])))
    #expect(paths.global().isEmpty && paths.globalEdges().isEmpty && paths.localEdges().isEmpty)
    #expect(paths.keyRoutes(3).isEmpty)
    #expect(paths.logarithmOfTotal == -.infinity)
  }
}
