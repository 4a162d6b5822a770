/// How much of what two instruments cite is the same.
///
/// What few cite weighs more than what all cite: the inverse document frequency (Spärck Jones,
/// "A statistical interpretation of term specificity and its application in retrieval", Journal of
/// Documentation 28, 1972), with the cosine of the two lists as measure (Salton 1971).
struct SharedSources {
  private let graph: CitationGraph
  private var lists: [Int: [(cited: Int, weight: Double)]] = [:]

  init(in graph: CitationGraph) { self.graph = graph }

  /// Whether one instrument says again what another said: most of what weighs in them is the same.
  mutating func isRenewal(_ node: Int, of other: Int) -> Bool {
    let (one, second) = (list(of: node), list(of: other))
    guard one.count >= 4, second.count >= 4 else { return false }
    return SharedSources.cosine(one, second) >= 0.4
  }

  private mutating func list(of node: Int) -> [(cited: Int, weight: Double)] {
    if let known = lists[node] { return known }
    var list: [(cited: Int, weight: Double)] = []
    for index in graph.citations(from: node) {
      let citation = graph.citations[index]
      guard citation.kind == .cited, citation.cited != list.last?.cited else { continue }
      let share = Double(graph.nodes.count) / Double(1 + graph.citingCount(of: citation.cited))
      list.append((citation.cited, SharedSources.logarithm(share)))
    }
    lists[node] = list
    return list
  }

  /// The logarithm to base 2 of a number from 1 on, 0 below, with straight lines between powers of two
  /// (Mitchell 1962), which is the same on every machine.
  private static func logarithm(_ number: Double) -> Double {
    number > 1 ? Double(number.exponent) + number.significand - 1 : 0
  }

  /// - Precondition: Both lists are sorted by node.
  private static func cosine(
    _ one: [(cited: Int, weight: Double)], _ other: [(cited: Int, weight: Double)]
  ) -> Double {
    var (first, second, common) = (0, 0, 0.0)
    while first < one.count, second < other.count {
      if one[first].cited == other[second].cited {
        common += one[first].weight * other[second].weight
        first += 1
        second += 1
      } else if one[first].cited < other[second].cited {
        first += 1
      } else {
        second += 1
      }
    }
    let lengths = [one, other].map { $0.reduce(0) { $0 + $1.weight * $1.weight } }
    let product = lengths[0] * lengths[1]
    return product > 0 ? common / product.squareRoot() : 0
  }
}
