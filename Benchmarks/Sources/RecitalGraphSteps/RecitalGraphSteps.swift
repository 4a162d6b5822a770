import Foundation
import Recital

/// Runs the steps of the graph benchmark over one folder and tells the time, memory and result of
/// each as a line of JSON; `graph.sh` starts it beside the other libraries.
///
/// The arguments are the folder, which holds `edges.tsv`, `sample.txt` and `lineage.tsv`, and the
/// number of tasks that may read and build at a time. `--values FILE` tells the values of one graph,
/// `--communities FILE` its communities.
@main
struct RecitalGraphSteps {
  static func main() async {
    do {
      let arguments = CommandLine.arguments
      if arguments.count == 3, arguments[1] == "--values" {
        let values = try await GraphValues.json(of: arguments[2])
        return FileHandle.standardOutput.write(values)
      }
      if arguments.count == 3, arguments[1] == "--communities" {
        let values = try await GraphValues.communities(of: arguments[2])
        return FileHandle.standardOutput.write(values)
      }
      guard arguments.count == 3, let tasks = Int(arguments[2]), tasks > 0 else {
        throw GraphStepsError.usage
      }
      try await run(URL(fileURLWithPath: arguments[1]), tasks: tasks)
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(2)
    }
  }

  private static func run(_ folder: URL, tasks: Int) async throws {
    let clock = StepClock()
    clock.start()
    let edges = try await EdgeFile(path: folder.appending(path: "edges.tsv").path)
      .edges(tasks: tasks)
    let graph = await CompactGraph.building(edges, tasks: tasks)
    clock.finish("load", ["nodes": graph.nodeCount, "edges": graph.edgeCount])
    try measure(graph, folder, clock)
  }

  private static func measure(_ graph: CompactGraph, _ folder: URL, _ clock: StepClock) throws {
    clock.step("indegree_top") {
      let rows = graph.citing
      return Digest.top(TopNodes.of(count: rows.count, limit: 50) { rows.count(of: $0) })
    }
    clock.step("pagerank") {
      Digest.scores(PageRank(of: graph, Condensation(of: graph)).scores)
    }
    clock.step("hits") { Digest.scores(Hits(of: graph).authorities) }
    let sample = try String(contentsOf: folder.appending(path: "sample.txt"), encoding: .utf8)
      .split(separator: "\n").compactMap { Int($0) }
    clock.step("ancestors") {
      let counts = AncestorCounts(of: sample, in: Condensation(of: graph)).counts
      return ["done": counts.count, "total": counts.reduce(0, +)]
    }
    clock.step("spc") { Digest.mainPath(of: graph) }
    clock.step("wcc") {
      let components = WeakComponents(of: graph)
      return ["count": components.count, "largest": components.sizes.max() ?? 0]
    }
    clock.start()
    let lineage = try Data(contentsOf: folder.appending(path: "lineage.tsv"))
    let part = CompactGraph(try NumberedEdges(parsing: Array(lineage).span))
    let reduction = TransitiveReduction(of: part)
    let hidden = reduction.edges.reduce(0) { $0 + $1.hidden }
    guard reduction.edges.count + hidden == part.edgeCount else { throw GraphStepsError.hidden }
    clock.finish("reduction", ["edges": reduction.edges.count])
  }
}
