import Foundation
import Testing

@testable import Recital

/// Networks of citations with published values.
///
/// They are in the folder that `RECITAL_NETWORKS` names, else in `../networks` beside the package. They
/// belong to third parties; CONTRIBUTING.md tells where they are to be had.
private enum Networks {
  static let folder =
    ProcessInfo.processInfo.environment["RECITAL_NETWORKS"].map { URL(filePath: $0) }
    ?? URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../networks").standardizedFileURL

  static func text(of name: String) -> String? {
    let bytes = FileManager.default.contents(atPath: folder.appending(path: name).path)
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The numbers of a line, from one on.
  static func numbers(_ line: some StringProtocol) -> [Int] {
    line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }).compactMap { Int($0) }
  }
}

/// A network of Batagelj's collection with what its page and the analysis of it say.
struct RealNetwork: Sendable, CustomTestStringConvertible {
  let name: String
  let nodes: Int
  let lines: Int
  let loops: Int
  let isolated: Int
  let largest: Int
  let components: Int
  let levels: Int
  let mostIn: Int
  let mostOut: Int
  /// How many circles of two, three and four there are.
  let circles: [Int]
  let arcs: Int
  let condensed: Int
  let paths: String
  let kept: Int
  /// The sum of the weights on the heaviest path, and that path where it is known.
  let sum: Double
  var path: [Int] = []

  var testDescription: String { name }

  static let all = [
    RealNetwork(
      name: "SmallW", nodes: 396, lines: 1988, loops: 0, isolated: 163, largest: 233,
      components: 1, levels: 16, mostIn: 60, mostOut: 294, circles: [0, 0, 0], arcs: 994,
      condensed: 994, paths: "51357", kept: 390, sum: 102_280,
      path: [1, 3, 6, 11, 21, 55, 64, 82, 92, 124, 287, 265, 322, 323, 310, 353]),
    RealNetwork(
      name: "SmaGri", nodes: 1059, lines: 4922, loops: 1, isolated: 35, largest: 1024,
      components: 1, levels: 28, mostIn: 89, mostOut: 232, circles: [2, 0, 0], arcs: 4918,
      condensed: 4892, paths: "62001796", kept: 2272, sum: 164_030_447,
      path: [
        1, 10, 11, 6, 59, 156, 143, 180, 202, 224, 225, 296, 311, 357, 432, 470, 692, 767, 807, 897,
        891, 936, 1008, 1003,
      ]),
    RealNetwork(
      name: "SciMet", nodes: 3084, lines: 10416, loops: 1, isolated: 355, largest: 2678,
      components: 21, levels: 32, mostIn: 121, mostOut: 105, circles: [5, 2, 1], arcs: 10412,
      condensed: 10308, paths: "299751505", kept: 6294, sum: 1_421_823_830),
    RealNetwork(
      name: "Kohonen", nodes: 4470, lines: 12731, loops: 2, isolated: 698, largest: 3704,
      components: 27, levels: 24, mostIn: 51, mostOut: 735, circles: [11, 0, 0], arcs: 12729,
      condensed: 12638, paths: "13976304", kept: 7384, sum: 36_333_601,
      path: [
        32, 37, 39, 48, 65, 118, 135, 159, 191, 312, 310, 451, 477, 478, 679, 1048, 1677, 1880,
        1877,
        2068, 2263, 2828, 2965, 4280,
      ]),
    RealNetwork(
      name: "Zewail", nodes: 6752, lines: 54253, loops: 1, isolated: 101, largest: 6640,
      components: 5, levels: 75, mostIn: 166, mostOut: 227, circles: [38, 1, 2], arcs: 54232,
      condensed: 52933, paths: "116797026826200789097590", kept: 17205,
      sum: 1.308_097_236_715_54e24),
    RealNetwork(
      name: "Lederberg", nodes: 8843, lines: 41609, loops: 7, isolated: 519, largest: 8212,
      components: 35, levels: 63, mostIn: 135, mostOut: 1098, circles: [54, 4, 0], arcs: 41595,
      condensed: 40936, paths: "516456219877127621182", kept: 16963,
      sum: 4.447_915_511_876_686e21),
  ]

  static var present: [RealNetwork] { all.filter { Networks.text(of: "\($0.name).net") != nil } }
}

@Suite("Published values of real networks")
struct RealNetworksTests {
  /// The lines of a Pajek file as pairs of places; they run from the cited to the citing.
  private func arcs(_ text: String) -> [(older: Int, newer: Int)] {
    let lines = text.split(whereSeparator: \.isNewline)
    let start = lines.firstIndex { $0.lowercased().hasPrefix("*arcs") || $0.hasPrefix("*Edges") }
    return lines[(start ?? lines.endIndex)...].compactMap { line in
      let numbers = Networks.numbers(line)
      return numbers.count > 1 && !line.hasPrefix("*") ? (numbers[0] - 1, numbers[1] - 1) : nil
    }
  }

  @Test(
    "The networks of Garfield's HistCite have the values that Batagelj's collection gives",
    .enabled("no such file is in RECITAL_NETWORKS or ../networks; see CONTRIBUTING.md") {
      !RealNetwork.present.isEmpty
    }, arguments: RealNetwork.present)
  func garfield(network: RealNetwork) throws {
    let text = try #require(Networks.text(of: "\(network.name).net"))
    let arcs = arcs(text)
    #expect(arcs.count == network.lines)
    #expect(arcs.count { $0.older == $0.newer } == network.loops)
    let counts = { (ends: [Int]) in
      ends.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }.values.max()
    }
    #expect(counts(arcs.map(\.newer)) == network.mostIn)
    #expect(counts(arcs.map(\.older)) == network.mostOut)
    let graph = CompactGraph(
      nodeCount: network.nodes, edges: arcs.map { (citing: $0.newer, cited: $0.older) })
    #expect(graph.edgeCount == network.arcs)
    let weak = WeakComponents(of: graph).sizes
    #expect(weak.max() == network.largest && weak.count { $0 > 1 } == network.components)
    #expect(weak.count { $0 == 1 } == network.isolated)
    let condensation = Condensation(of: graph)
    let sizes = (0..<condensation.count).map { condensation.size(of: $0) }
    #expect([2, 3, 4].map { size in sizes.count { $0 == size } } == network.circles)
    #expect(condensation.graph.edgeCount == network.condensed)
    #expect(Levels(of: condensation).longest + 1 == network.levels)
    #expect(TransitiveReduction(of: condensation.graph).edges.count == network.kept)
  }

  @Test(
    "Their main paths are those that were computed in two ways",
    .enabled("no such file is in RECITAL_NETWORKS or ../networks; see CONTRIBUTING.md") {
      !RealNetwork.present.isEmpty
    }, arguments: RealNetwork.present)
  func mainPath(network: RealNetwork) throws {
    let text = try #require(Networks.text(of: "\(network.name).net"))
    let condensation = Condensation(
      of: CompactGraph(
        nodeCount: network.nodes, edges: arcs(text).map { (citing: $0.newer, cited: $0.older) }))
    let exact = MainPaths(in: condensation, counting: .exact)
    #expect(exact.exactTotal == network.paths)
    let total = try #require(Double(network.paths))
    for paths in [exact, MainPaths(in: condensation)] {
      let path = paths.global()
      #expect((paths.sum(along: path) * total / network.sum).isClose(to: 1, within: 1e-9))
    }
    guard !network.path.isEmpty else { return }
    let known = network.path.reversed().map { condensation.component(of: $0 - 1) }
    #expect((exact.sum(along: known) * total).isClose(to: network.sum, within: 1e-6 * network.sum))
  }

  @Test(
    "A file of the collection is read as Pajek has it",
    .enabled("no such file is in RECITAL_NETWORKS or ../networks; see CONTRIBUTING.md") {
      !RealNetwork.present.isEmpty
    }, arguments: RealNetwork.present)
  func reading(network: RealNetwork) throws {
    let text = try #require(Networks.text(of: "\(network.name).net"))
    let graph = try PajekReading.graph(of: text)
    #expect(graph.nodes.count == network.nodes)
    #expect(graph.edges.count == network.arcs)
  }

  @Test(
    "The authorities of the Supreme Court are those of Fowler and Jeon",
    .enabled("allcites.txt and judicial.csv are not in RECITAL_NETWORKS; see CONTRIBUTING.md") {
      Networks.text(of: "allcites.txt") != nil && Networks.text(of: "judicial.csv") != nil
    })
  func supremeCourt() throws {
    let cites = try #require(Networks.text(of: "allcites.txt"))
    let pairs = cites.split(whereSeparator: \.isNewline).map(Networks.numbers).filter {
      $0.count == 2
    }
    let graph = CompactGraph(
      nodeCount: 30_289, sources: pairs.map { Int32($0[0]) }, targets: pairs.map { Int32($0[1]) })
    let condensation = Condensation(of: graph)
    let sizes = (0..<condensation.count).map { condensation.size(of: $0) }
    #expect([2, 3, 4, 5].map { size in sizes.count { $0 == size } } == [183, 30, 8, 3])
    #expect(WeakComponents(of: graph).sizes.max() == 25_389)
    let most = TopNodes.of(count: 30_289, limit: 5) { graph.citing.count(of: $0) }
    #expect(most.map { graph.citing.count(of: $0) } == [248, 221, 196, 188, 187])
    // The published scores have squares that add up to one.
    let scores = Hits(of: graph).authorities
    let length = scores.reduce(0) { $0 + $1 * $1 }.squareRoot()
    var records = DelimitedText(try #require(Networks.text(of: "judicial.csv")))
    let head = try #require(try records.next()?.fields)
    let number = try #require(head.firstIndex(of: "caseid"))
    let authority = try #require(head.firstIndex(of: "auth"))
    var published: [(node: Int, score: Double)] = []
    while let record = try records.next() {
      let fields = record.fields
      if let node = Int(fields[number]), let score = Double(fields[authority]) {
        published.append((node, score))
      }
    }
    published.sort { $0.score > $1.score }
    let best = TopNodes.of(count: scores.count, limit: 9) { scores[$0] }
    #expect(best == published.prefix(9).map(\.node))
    for (node, score) in published { #expect(abs(scores[node] / length - score) < 0.002) }
  }
}
