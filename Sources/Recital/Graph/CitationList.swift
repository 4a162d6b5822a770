/// The citations of a graph, all there or read out of a stored graph when they are asked for.
public struct CitationList: Sendable, RandomAccessCollection, Equatable {
  private enum Storage: Sendable {
    case whole([Citation])
    case stored(StoredGraph)
  }

  private let storage: Storage

  /// Takes citations as they are.
  public init(_ citations: [Citation]) { storage = .whole(citations) }

  init(_ graph: StoredGraph) { storage = .stored(graph) }

  /// The first index, 0.
  public var startIndex: Int { 0 }

  /// The number of citations.
  public var endIndex: Int {
    switch storage {
    case .whole(let citations): citations.count
    case .stored(let graph): graph.citationCount
    }
  }

  /// A citation.
  ///
  /// - Complexity: O(1).
  public subscript(index: Int) -> Citation {
    switch storage {
    case .whole(let citations): citations[index]
    case .stored(let graph): graph.citation(index)
    }
  }

  /// Whether two lists hold the same citations.
  public static func == (left: CitationList, right: CitationList) -> Bool {
    left.elementsEqual(right)
  }
}
