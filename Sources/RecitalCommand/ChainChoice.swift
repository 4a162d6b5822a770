import ArgumentParser
import Recital

/// Which chains between two instruments to show.
enum ChainChoice: String, ExpressibleByArgument, CaseIterable {
  case shortest, longest, main, all

  /// The instruments and citations of these chains.
  func selection(
    of path: PathBetween, in graph: CitationGraph, atMost limit: Int
  ) -> GraphSelection {
    switch self {
    case .shortest: GraphSelection(chain: path.shortest, in: graph)
    case .longest: GraphSelection(chain: path.longest, in: graph)
    case .main: GraphSelection(chain: path.main, in: graph)
    case .all: GraphSelection(of: path, in: graph, atMost: limit)
    }
  }

  /// The chains between two instruments, whichever is the newer.
  static func path(between one: Int, and other: Int, in graph: CitationGraph) -> PathBetween? {
    PathBetween(from: one, to: other, in: graph) ?? PathBetween(from: other, to: one, in: graph)
  }
}
