/// What an instrument, or several together, descend from and what descends from them, by generation.
///
/// The first generation of ancestors is what the instrument cites, the second what those cite, and
/// so on. A part and its base are of one generation: who rests on `A/RES/56/24V` rests on
/// `A/RES/56/24`.
public struct Lineage: Sendable {
  /// Which way to look.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// What the instrument rests on.
    case ancestors
    /// What rests on the instrument.
    case descendants
    /// Both; who is ancestor and descendant is listed as an ancestor.
    case both
  }

  /// An instrument of the lineage.
  public struct Member: Hashable, Sendable {
    /// The instrument, as an index into `CitationGraph.nodes`.
    public let node: Int
    /// Whether it is an ancestor or a descendant.
    public let direction: Direction
    /// The number of citations between it and the nearest root; parts do not count.
    public let generation: Int
    /// The citation by which it was first reached, as an index into `CitationGraph.citations`.
    public let citation: Int
  }

  /// The instruments whose lineage it is, as indices into `CitationGraph.nodes`; at least one.
  public let roots: [Int]
  /// Which way the lineage looks.
  public let direction: Direction
  /// The instruments of the lineage without the roots: ancestors, then descendants, each by
  /// generation and node.
  public let members: [Member]
  /// Which citations were followed, and which instruments count.
  public let filter: Filter

  /// Traces the lineage of some instruments, breadth first (Moore 1959).
  ///
  /// Of several citations that lead to an instrument in the same generation the explicit one with
  /// the most mentions counts. What one root rests on and another is, is a root only.
  ///
  /// - Parameters:
  ///   - roots: The instruments, as indices into `CitationGraph.nodes`; what is repeated counts once.
  ///   - graph: The graph.
  ///   - direction: Which way to look.
  ///   - generations: How many generations to follow, nil for all.
  ///   - filter: Which citations to follow, and which instruments count.
  /// - Precondition: There is at least one root.
  /// - Complexity: O(*k* log *k*), where *k* is the number of nodes and edges reached.
  public init(
    of roots: [Int], in graph: CitationGraph, direction: Direction = .both,
    generations: Int? = nil, filter: Filter = Filter()
  ) {
    precondition(!roots.isEmpty, "a lineage is of something")
    var seen = [Bool](repeating: false, count: graph.nodes.count)
    var distinct: [Int] = []
    for root in roots where !seen[root] {
      seen[root] = true
      distinct.append(root)
    }
    self.roots = distinct
    self.direction = direction
    self.filter = filter
    var members: [Member] = []
    for side in [Direction.ancestors, .descendants] where direction == side || direction == .both {
      var sweep = GenerationSweep(from: self.roots, in: graph, direction: side, filter: filter)
      sweep.run(generations: generations ?? Int.max)
      for member in sweep.members where !seen[member.node] {
        seen[member.node] = true
        members.append(member)
      }
    }
    self.members = members
  }

  /// Traces the lineage of an instrument.
  public init(
    of root: Int, in graph: CitationGraph, direction: Direction = .both, generations: Int? = nil,
    filter: Filter = Filter()
  ) {
    self.init(
      of: [root], in: graph, direction: direction, generations: generations, filter: filter)
  }

  /// Traces the lineage of an instrument along citations of some kinds.
  public init(
    of root: Int, in graph: CitationGraph, direction: Direction = .both, generations: Int? = nil,
    kinds: Set<Citation.Kind>
  ) {
    self.init(
      of: root, in: graph, direction: direction, generations: generations,
      filter: Filter(kinds: kinds))
  }

  /// Puts a lineage together from members that were found in another way.
  init(roots: [Int], direction: Direction, members: [Member], filter: Filter) {
    self.roots = roots
    self.direction = direction
    self.members = members
    self.filter = filter
  }

  /// The kinds of citations followed, apart from parts, which are always followed.
  public var kinds: Set<Citation.Kind> { filter.kinds }

  /// The first of the instruments whose lineage it is, as an index into `CitationGraph.nodes`.
  public var root: Int { roots[0] }

  /// The roots and all members, by node.
  public var nodes: [Int] { (roots + members.map(\.node)).sorted() }

  /// The number of the last generation on one side.
  public func depth(of direction: Direction) -> Int {
    members.filter { $0.direction == direction }.map(\.generation).max() ?? 0
  }
}
