/// An edge of the graph: one instrument cites another, with all the references that say so.
public struct Citation: Hashable, Sendable {
  /// Why there is an edge.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable, Comparable, CustomStringConvertible {
    /// The text denotes the instrument by a symbol, a number, a name or a word that points back.
    case cited
    /// The text names a series, and the instrument is a member of it.
    case implied
    /// The citing instrument is a part, a corrigendum, an addendum or a revision of the cited one.
    case partOf

    /// The word in output: `cited`, `implied`, `part-of`.
    public var description: String {
      switch self {
      case .cited: "cited"
      case .implied: "implied"
      case .partOf: "part-of"
      }
    }

    /// Orders kinds from the more explicit to the less.
    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// The citing instrument, as an index into `CitationGraph.nodes`.
  public let citing: Int
  /// The cited instrument, as an index into `CitationGraph.nodes`.
  public let cited: Int
  /// Why there is an edge.
  public let kind: Kind
  /// The number of mentions in the language version that has the most; 0 for a part.
  public let mentions: Int
  /// The references that say so, as a range of `CitationGraph.evidence`; empty for a part.
  public let references: Range<Int>

  /// Creates a citation.
  public init(citing: Int, cited: Int, kind: Kind, mentions: Int, references: Range<Int>) {
    self.citing = citing
    self.cited = cited
    self.kind = kind
    self.mentions = mentions
    self.references = references
  }
}
