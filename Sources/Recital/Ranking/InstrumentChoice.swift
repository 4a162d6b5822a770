/// Which instruments are meant: those of some kinds and organs.
public struct InstrumentChoice: Hashable, Sendable {
  /// The kinds; empty for all.
  public var kinds: Set<CitationGraph.Node.Kind>
  /// The bodies whose symbols they bear; empty for all, also for what has no symbol.
  public var organs: Set<Body>

  /// Creates a choice.
  public init(kinds: Set<CitationGraph.Node.Kind> = [], organs: Set<Body> = []) {
    self.kinds = kinds
    self.organs = organs
  }

  /// Whether all instruments are meant.
  var isAll: Bool { kinds.isEmpty && organs.isEmpty }

  /// Whether an instrument is meant.
  func admits(_ node: Int, in graph: CitationGraph) -> Bool {
    guard kinds.isEmpty || kinds.contains(graph.kind(of: node)) else { return false }
    return organs.isEmpty || graph.body(of: node).map(organs.contains) ?? false
  }
}
