/// The chain of successive resolutions or decisions through one of them.
///
/// Each member cites those before it: by their numbers, or by naming the series as a whole. What is
/// only listed by a later member, since the text between them is not given, is a member too. A
/// series that was two before it became one has several members of one session.
public struct Series: Sendable {
  /// Why one instrument is taken for a predecessor of another.
  public enum Link: String, Hashable, Sendable, CaseIterable {
    /// It cites it and bears the same title.
    case title
    /// It names the series that the other belongs to.
    case implied
    /// It cites it in a list of the resolutions of earlier sessions.
    case list
    /// It cites it, and most words of one title are in the other.
    case similarTitle = "similar-title"
    /// It cites it, and most of what weighs in the one is cited by the other.
    case sources
    /// It cites it as the only one of the session before, and nothing is known of its title.
    case number
    /// Other series went from the one agenda item to the other between the same sessions.
    case agendaItem = "agenda-item"
    /// It decides on what the other set out: a mandate, a committee.
    case decided
  }

  /// A member of the series.
  public struct Member: Hashable, Sendable {
    /// The instrument, as an index into `CitationGraph.nodes`.
    public let node: Int
    /// The citation of the next older member, as an index into `CitationGraph.citations`; nil at the
    /// end, and where only a later member names the next older one.
    public let citation: Int?
    /// Why the next older member is one, the strongest reason first; empty at the end.
    public let reasons: [Link]
    /// The later member that names the next older one where this one does not, as an index into
    /// `CitationGraph.nodes`.
    public let namedBy: Int?

    /// The strongest reason for the citation; nil where there is no such citation.
    public var link: Link? { citation == nil ? nil : reasons.first }
  }

  /// The members, newest first.
  public let members: [Member]

  /// Follows a series from one of its members to both ends.
  ///
  /// Predecessors are always older, so there is no way round in a circle.
  ///
  /// - Complexity: O(*n* + *k*), where *k* is the number of citations that the members, those that
  ///   cite them and those that they cite make.
  public init(through node: Int, in graph: CitationGraph) {
    var search = SeriesSearch(in: graph)
    var newest = node
    while let next = search.successor(of: newest) { newest = next }
    members = search.chain(from: newest)
  }
}
