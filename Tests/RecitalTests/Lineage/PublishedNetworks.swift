@testable import Recital

/// Small citation networks of the literature, with arcs from the cited to the citing.
///
/// Their sources and values are those that the field gives: Hummon & Doreian's example as Pajek
/// ships it, the network of the test suite of mpaR, the sample drawing of main path analysis, and
/// `CiteTest` of Batagelj's collection.
struct PublishedNetwork: Sendable {
  let names: [String]
  let arcs: [(older: Int, newer: Int)]

  /// Reads arcs such as `3-5 3-21`, or `AC BC` where names are letters.
  init(_ text: String) {
    let pairs = text.split(separator: " ").map { arc in
      arc.contains("-") ? arc.split(separator: "-").map(String.init) : arc.map { String($0) }
    }
    let names = Set(pairs.flatMap(\.self)).sorted {
      (Int($0) ?? 0, $0) < (Int($1) ?? 0, $1)
    }
    self.names = names
    arcs = pairs.map { pair in
      (names.firstIndex(of: pair[0]) ?? 0, names.firstIndex(of: pair[1]) ?? 0)
    }
  }

  /// The citations, from the newer to the older.
  var graph: CompactGraph {
    CompactGraph(
      nodeCount: names.count, edges: arcs.map { (citing: $0.newer, cited: $0.older) })
  }

  var condensation: Condensation { Condensation(of: graph) }

  /// The name of a component.
  func name(_ component: Int) -> String {
    names[condensation.members(of: component)[0]]
  }

  /// A path from the oldest to the newest.
  func text(_ path: [Int]) -> String { path.reversed().map(name).joined(separator: "-") }

  /// Arcs from the older to the newer, sorted.
  func text(_ edges: [PathEdge]) -> [String] {
    edges.map { "\(name($0.cited))-\(name($0.citing))" }.sorted()
  }

  /// The weights in the order of the arcs.
  func weights(_ weight: PathWeight) -> [String] {
    let condensation = condensation
    let paths = MainPaths(in: condensation, weight: weight, counting: .exact)
    return arcs.map { arc in
      let edge = PathEdge(
        citing: condensation.component(of: arc.newer), cited: condensation.component(of: arc.older))
      return paths.exactWeight(of: edge) ?? ""
    }
  }

  static let hummonDoreian = PublishedNetwork(
    "3-5 3-21 5-12 12-20 12-15 20-21 20-22 15-22 21-22")
  static let mpaR = PublishedNetwork("1-2 2-3 2-4 3-5 4-5")
  static let sample = PublishedNetwork("AC BC BD BJ CE CH DF DI EG FH FI GH HK IL IM JM MN")
  static let citeTest = PublishedNetwork(
    "HJ GJ HI FI EI FH EH FG BG CG DF BF CF CE AE BD AD BC AB")
}
