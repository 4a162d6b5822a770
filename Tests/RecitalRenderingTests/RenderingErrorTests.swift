import Foundation
import RecitalProcess
import Testing

@testable import RecitalRendering

@Suite("When there is no picture")
struct RenderingErrorTests {
  @Test(
    "A text that is no graph is refused, with the line",
    arguments: [
      ("digraph {\n a -> \n}", 3), ("digraph {\n a -> b\n b = = c }", 3), ("nonsense", 1),
      ("digraph {\n a \0 b }", 2),
    ])
  func syntax(dot: String, expectedLine: Int) {
    #expect {
      try draw(dot)
    } throws: { error in
      guard case .syntax(_, let line) = error as? RenderingError else { return false }
      return line == expectedLine
    }
  }

  @Test("An empty text is refused", arguments: ["", " \n", "// only a comment"])
  func empty(dot: String) {
    #expect(throws: RenderingError.syntax(message: "it holds no graph", line: nil)) {
      try draw(dot)
    }
  }

  @Test("What the library only tells, and does not return, is an error too")
  func toldOnly() {
    #expect {
      try draw("digraph { a [label=<<b>x</i>>] }")
    } throws: { error in
      guard case .failed(let message) = error as? RenderingError else { return false }
      return message.contains("mismatched tag")
    }
  }

  @Test("A graph on which the library may abort does no harm here")
  func abortingGraph() throws {
    let endings = (0..<4).map { seed in
      Result { () throws(RenderingError) in try draw(.sameYearClusters(seed: seed)) }
    }
    for case .failure(let error) in endings {
      let isExpected =
        switch error {
        case .crashed, .failed: true
        default: false
        }
      #expect(isExpected, "\(error)")
    }
    #expect(try !draw("digraph { a }").isEmpty)
  }

  @Test("Drawing ends with its time")
  func timeLimit() {
    let started = ContinuousClock.now
    #expect(throws: RenderingError.timeLimit(seconds: 0.5)) {
      try draw(.tangle(nodes: 3000), limits: Graphviz.Limits(seconds: 0.5))
    }
    #expect(ContinuousClock.now - started < .seconds(10))
  }

  @Test(
    "Drawing ends with its memory",
    arguments: [
      (Graphviz.Format.svg, "a [peripheries=1000000]"),
      (.png, "a [width=100, height=100]"),
    ])
  func memoryLimit(format: Graphviz.Format, statement: String) {
    #expect(throws: RenderingError.memoryLimit(megabytes: 64)) {
      _ = try draw(
        "digraph { \(statement) }", as: format, limits: Graphviz.Limits(megabytes: 64))
    }
  }

  @Test("A program that is not there is named")
  func programNotFound() {
    #expect(throws: RenderingError.programNotFound(path: "/nowhere/recital")) {
      try Graphviz.render("digraph { a }", as: .svg, program: "/nowhere/recital")
    }
  }

  @Test("Without registered plugins the message says so")
  func pluginsMissing() async {
    await #expect(processExitsWith: .success) {
      unsafe setenv("GVBINDIR", "/proc", 1)
      do {
        _ = try draw("digraph { a }")
        exit(EXIT_FAILURE)
      } catch {
        try #require("\(error)".contains("dot -c"))
      }
    }
  }

  @Test(
    "A child that ends otherwise than it should is told apart",
    arguments: [
      (.signalled(11), "", .crashed(signal: 11)),
      (.signalled(SIGXCPU), "", .timeLimit(seconds: 5)),
      (.timedOut, "Error: half a mess", .timeLimit(seconds: 5)),
      (.signalled(6), "out of memory", .memoryLimit(megabytes: 100)),
      (.exited(1), "Error: memory allocation failure\n", .memoryLimit(megabytes: 100)),
      (.exited(71), "", .memoryLimit(megabytes: 100)),
      (.exited(70), "Error: no way\nout\n", .failed(message: "no way out")),
      (.exited(3), "", .failed(message: "it ended with status 3")),
      (
        .exited(65), "Error: in line 12 near 'x'", .syntax(message: "in line 12 near 'x'", line: 12)
      ),
      (.exited(69), "Error: no dot", .pluginsMissing(message: "no dot")),
      (.exited(127), "libgvc.so.6: none", .graphvizMissing(message: "libgvc.so.6: none")),
      (.exited(0), "Warning: out of memory", nil),
    ] as [(ChildProcess.Ending, String, RenderingError?)])
  func endings(ending: ChildProcess.Ending, message: String, expected: RenderingError?) {
    let outcome = ChildProcess.Outcome(output: [], messages: Array(message.utf8), ending: ending)
    let limits = Graphviz.Limits(seconds: 5, megabytes: 100)
    #expect(RenderingError(outcome, limits: limits) == expected)
  }

  @Test("A program that is not ours gives no picture", arguments: ["/bin/true", "/bin/echo"])
  func otherProgram(path: String) {
    #expect(throws: RenderingError.failed(message: "the SVG it wrote is malformed")) {
      try Graphviz.render("digraph { a }", as: .svg, program: path)
    }
  }

  @Test("Every sentence says what to do")
  func sentences() {
    let errors: [RenderingError] = [
      .graphvizMissing(message: "m"), .pluginsMissing(message: "m"),
      .syntax(message: "m", line: 1), .syntax(message: "m", line: nil), .timeLimit(seconds: 1),
      .memoryLimit(megabytes: 1), .crashed(signal: 6), .failed(message: "m"),
      .programNotFound(path: "p"),
    ]
    let verbs = ["Install", "Correct", "Draw fewer", "Give"]
    for error in errors { #expect(verbs.contains { "\(error)".contains(". \($0)") }, "\(error)") }
  }
}

private func draw(
  _ dot: String, as format: Graphviz.Format = .svg, limits: Graphviz.Limits = Graphviz.Limits()
) throws(RenderingError) -> [UInt8] {
  try Graphviz.render(dot, as: format, limits: limits, program: BuiltProgram.path)
}

extension String {
  /// A graph that takes the layered layout minutes.
  fileprivate static func tangle(nodes: Int) -> String {
    var numbers = SeededNumbers(seed: 1)
    let edges = (1..<nodes).flatMap { node in
      (0..<8).map { _ in "n\(Int.random(in: 0..<node, using: &numbers)) -> n\(node);" }
    }
    return "digraph { \(edges.joined()) }"
  }

  /// Clusters, ranks across them and doubled edges within a rank: an assertion in Graphviz 2.42
  /// fails on many such graphs.
  fileprivate static func sameYearClusters(seed: UInt64) -> String {
    var numbers = SeededNumbers(seed: seed)
    let years = (0..<30).map { _ in Int.random(in: 0..<6, using: &numbers) }
    let clusters = (0..<30).map { _ in Int.random(in: 0..<4, using: &numbers) }
    var dot = "digraph { newrank=true; rankdir=LR;"
    for cluster in 0..<4 {
      let members = clusters.indices.filter { clusters[$0] == cluster }.map { "n\($0);" }
      dot += "subgraph cluster_\(cluster) { \(members.joined()) }"
    }
    for year in 0..<6 {
      let members = years.indices.filter { years[$0] == year }.map { "n\($0);" }
      dot += "{ rank=same; \(members.joined()) }"
    }
    for _ in 0..<60 {
      let ends = (0..<2).map { _ in Int.random(in: 0..<30, using: &numbers) }
        .sorted { years[$0] < years[$1] }
      dot += String(repeating: "n\(ends[0]) -> n\(ends[1]);", count: 2)
    }
    return dot + "}"
  }
}
