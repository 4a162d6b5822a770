/// What several instruments all rest on.
///
/// As `git merge-base --all` finds where branches part, the nearest are those common sources that no
/// other common source rests on. One sweep in topological order, a bit for each instrument.
public struct JointSources: Sendable {
  /// The components that all roots reach, in ascending order; a root that all others reach is one.
  public let all: [Int]
  /// Those of them that no other of them cites.
  public let nearest: [Int]

  /// Finds the common sources of at most 512 components.
  ///
  /// - Precondition: There are 1 to 512 roots.
  /// - Complexity: O(*n* + *m*).
  public init(of roots: [Int], in condensation: Condensation) {
    let sorted = Set(roots).sorted(by: >)
    precondition((1...RootMask.width).contains(sorted.count), "between 1 and 512 roots")
    let masks = RootMask.masks(of: sorted, in: condensation.graph)
    let whole = sorted.indices.reduce(RootMask.zero) { $0 | RootMask(root: $1) }
    let common = masks.indices.filter { masks[$0] == whole }
    all = common
    nearest = common.filter { component in
      condensation.graph.citing[component].allSatisfy { citing in
        Int(citing) >= masks.count || masks[Int(citing)] != whole
      }
    }
  }
}
