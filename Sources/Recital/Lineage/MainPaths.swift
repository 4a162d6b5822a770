/// The main paths of a citation network: the ways that most of its lines of descent take.
///
/// Hummon & Doreian, "Connectivity in a citation network: the development of DNA theory", Social
/// Networks 11 (1989), with the counts of Batagelj, "Efficient algorithms for citation network
/// analysis", arXiv cs/0309023 (2003); key routes after Liu & Lu, "An integrated approach for main
/// path analysis", Journal of the American Society for Information Science and Technology 63 (2012).
///
/// All is told in the components of a condensation: where instruments cite each other in a circle,
/// they are one step of a path.
public struct MainPaths: Sendable {
  /// How a path goes on.
  public enum Search: String, Sendable, CaseIterable {
    /// So that the sum over the whole path is greatest.
    case global
    /// Over the heaviest citation at each step.
    case local
  }

  /// How paths are counted.
  public enum Counting: Sendable {
    /// As mantissa and exponent, with some fifteen digits.
    case rounded
    /// To the last digit, for small networks.
    case exact
  }

  /// How many components and citations the key routes of a number have.
  public struct SweepStep: Hashable, Sendable {
    /// How many of the heaviest citations the routes begin with.
    public let count: Int
    /// The number of components on the routes.
    public let components: Int
    /// The number of citations on the routes.
    public let citations: Int
  }

  /// The condensation.
  public let condensation: Condensation
  private let paths: Paths

  /// Numbers of one kind: what a double can tell is counted with doubles, which are quickest.
  private enum Paths: Sendable {
    case double(WeightedPaths<Double>)
    case scaled(WeightedPaths<ScaledNumber>)
    case exact(WeightedPaths<BigNatural>)
  }

  /// Counts the paths of a network.
  ///
  /// - Complexity: O(*n* + *m*) additions.
  public init(
    in condensation: Condensation, weight: PathWeight = .spc, counting: Counting = .rounded
  ) {
    self.condensation = condensation
    guard counting == .rounded else {
      paths = .exact(WeightedPaths(in: condensation, weight: weight))
      return
    }
    let quick = WeightedPaths<Double>(in: condensation, weight: weight)
    paths =
      quick.isWithinRange
      ? .double(quick) : .scaled(WeightedPaths(in: condensation, weight: weight))
  }

  /// The decimal logarithm of the number of all paths from what is never cited to what cites
  /// nothing; negative infinity where nothing cites.
  public var logarithmOfTotal: Double {
    switch paths {
    case .double(let paths): paths.counts.total.log10
    case .scaled(let paths): paths.counts.total.log10
    case .exact(let paths): paths.counts.total.log10
    }
  }

  /// The number of all paths with all its digits, where it was counted exactly.
  public var exactTotal: String? {
    guard case .exact(let paths) = paths else { return nil }
    return paths.counts.total.description
  }

  /// The weight of a citation as a multiple of the number of all paths; at most 1 for search path
  /// counts, of which it is the share.
  public func share(of edge: PathEdge) -> Double {
    switch paths {
    case .double(let paths): paths.weight(edge).share(of: paths.counts.total)
    case .scaled(let paths): paths.weight(edge).share(of: paths.counts.total)
    case .exact(let paths): paths.weight(edge).share(of: paths.counts.total)
    }
  }

  /// The weight of a citation with all its digits, where it was counted exactly.
  public func exactWeight(of edge: PathEdge) -> String? {
    guard case .exact(let paths) = paths else { return nil }
    return paths.weight(edge).description
  }

  /// The path of the greatest sum of weights, from the newest component to the oldest; where several
  /// have it, the one over the smallest components.
  ///
  /// - Complexity: O(*n* + *m*).
  public func global() -> [Int] {
    switch paths {
    case .double(let paths): paths.global()
    case .scaled(let paths): paths.global()
    case .exact(let paths): paths.global()
    }
  }

  /// The sum of the weights along a path, as a multiple of the number of all paths.
  public func sum(along path: [Int]) -> Double {
    zip(path, path.dropFirst()).reduce(0) { $0 + share(of: PathEdge(citing: $1.0, cited: $1.1)) }
  }

  /// The citations of all paths of the greatest sum.
  public func globalEdges() -> [PathEdge] {
    switch paths {
    case .double(let paths): paths.globalEdges()
    case .scaled(let paths): paths.globalEdges()
    case .exact(let paths): paths.globalEdges()
    }
  }

  /// The citations of the path that takes the heaviest at each step from one end on; of several
  /// equal ones it takes all.
  ///
  /// With `.descendants` it begins at what cites nothing and leads to the newest, with `.ancestors`
  /// it goes the other way, and with `.both` it is both paths.
  public func localEdges(_ direction: Lineage.Direction = .descendants) -> [PathEdge] {
    switch paths {
    case .double(let paths): paths.local(direction)
    case .scaled(let paths): paths.local(direction)
    case .exact(let paths): paths.local(direction)
    }
  }

  /// The heaviest citations with the way that leads on from each, up and down.
  ///
  /// Those as heavy as the last of so many join. The time is O(*m* log *m*).
  public func keyRoutes(_ count: Int, search: Search = .global) -> [PathEdge] {
    switch paths {
    case .double(let paths): paths.keyRoutes(count, search: search)
    case .scaled(let paths): paths.keyRoutes(count, search: search)
    case .exact(let paths): paths.keyRoutes(count, search: search)
    }
  }

  /// How much the key routes hold, for each number from 1 on.
  ///
  /// Where that stops growing, more routes say nothing new.
  public func keyRouteSweep(upTo limit: Int, search: Search = .global) -> [SweepStep] {
    switch paths {
    case .double(let paths): paths.keyRouteSweep(upTo: limit, search: search)
    case .scaled(let paths): paths.keyRouteSweep(upTo: limit, search: search)
    case .exact(let paths): paths.keyRouteSweep(upTo: limit, search: search)
    }
  }
}
