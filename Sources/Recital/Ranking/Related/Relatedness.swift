/// The instruments most like one: cited together with it, or citing the same.
///
/// Co-citation (Small, "Co-citation in the scientific literature", JASIS 24, 1973) counts the
/// instruments that cite both; bibliographic coupling (Kessler, "Bibliographic coupling between
/// scientific papers", American Documentation 14, 1963) those that both cite. Either is divided by the
/// geometric mean of what the two have at most, the cosine (Salton & McGill 1983; van Eck & Waltman,
/// "How to normalize cooccurrence data?", JASIST 60, 2009), so that what everybody cites does not come
/// first.
public struct Relatedness: Sendable {
  /// What makes instruments alike.
  public enum Measure: String, Hashable, Sendable, CaseIterable {
    /// Being cited by the same.
    case coCitation = "co-citation"
    /// Citing the same.
    case coupling
    /// Either: the mean of both.
    case both
  }

  /// An instrument that is like the one asked about.
  public struct Entry: Hashable, Sendable {
    /// The instrument, as an index into `CitationGraph.nodes`.
    public let node: Int
    /// What cites both, the ones that cite least first, as indices into `CitationGraph.nodes`.
    public let sharedCiters: [Int]
    /// What both cite, the ones that are cited least first, as indices into `CitationGraph.nodes`.
    public let sharedSources: [Int]
    /// The share of common citers, from 0 to 1.
    public let coCitation: Double
    /// The share of common sources, from 0 to 1.
    public let coupling: Double
    /// What the list is ordered by, from 0 to 1.
    public let score: Double
  }

  /// The instrument asked about, as an index into `CitationGraph.nodes`.
  public let node: Int
  /// The others, the most alike first.
  public let entries: [Entry]

  /// Looks for what is like an instrument.
  ///
  /// Citations by the name of a series do not count. Of what is alike by one single citer or source,
  /// chance may be the reason, so two are asked for at least by default.
  ///
  /// - Parameters:
  ///   - node: The instrument, as an index into `CitationGraph.nodes`.
  ///   - graph: The graph.
  ///   - measure: What makes instruments alike.
  ///   - kinds: The kinds of instruments to look for.
  ///   - least: How many citers or sources must be shared.
  /// - Complexity: O(*k* log *k*), where *k* is the number of citations that the citers make and that
  ///   the sources receive.
  public init(
    to node: Int, in graph: CitationGraph, by measure: Measure = .both,
    kinds: Set<CitationGraph.Node.Kind> = Set(CitationGraph.Node.Kind.allCases), least: Int = 2
  ) {
    self.node = node
    let links = CitedLinks(of: graph)
    let citers = links.citers(of: node)
    let sources = links.sources(of: node)
    var shared: [Int: (citers: [Int], sources: [Int])] = [:]
    if measure != .coupling {
      for citer in citers {
        for other in links.sources(of: citer) where other != node {
          shared[other, default: ([], [])].citers.append(citer)
        }
      }
    }
    if measure != .coCitation {
      for source in sources {
        for other in links.citers(of: source) where other != node {
          shared[other, default: ([], [])].sources.append(source)
        }
      }
    }
    let found = shared.filter { max($1.citers.count, $1.sources.count) >= least }
      .filter { kinds.contains(graph.nodes[$0.key].kind) }
    entries = found.map { other, both in
      let coCitation = Relatedness.cosine(
        both.citers.count, citers.count, both.citers.isEmpty ? 0 : links.citers(of: other).count)
      let coupling = Relatedness.cosine(
        both.sources.count, sources.count, both.sources.isEmpty ? 0 : links.sources(of: other).count
      )
      let score =
        switch measure {
        case .coCitation: coCitation
        case .coupling: coupling
        case .both: (coCitation + coupling) / 2
        }
      return Entry(
        node: other,
        sharedCiters: both.citers.sorted { links.precedes($0, $1, by: \.outgoing) },
        sharedSources: both.sources.sorted { links.precedes($0, $1, by: \.incoming) },
        coCitation: coCitation, coupling: coupling, score: score)
    }.sorted { ($1.score, $0.node) < ($0.score, $1.node) }
  }

  private static func cosine(_ shared: Int, _ one: Int, _ other: Int) -> Double {
    // In a damaged graph an instrument may share what it does not have.
    guard shared > 0, one > 0, other > 0 else { return 0 }
    return Swift.min(1, Double(shared) / Double(one * other).squareRoot())
  }
}
