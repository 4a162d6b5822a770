/// A citation on a main path, between components of a condensation.
public struct PathEdge: Hashable, Sendable, Comparable {
  /// The citing component.
  public let citing: Int
  /// The cited component.
  public let cited: Int

  /// Creates an edge.
  public init(citing: Int, cited: Int) {
    self.citing = citing
    self.cited = cited
  }

  /// Orders by the citing component, then by the cited one.
  public static func < (left: PathEdge, right: PathEdge) -> Bool {
    (left.citing, left.cited) < (right.citing, right.cited)
  }
}
