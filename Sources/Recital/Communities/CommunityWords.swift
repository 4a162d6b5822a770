/// The words that tell what the members of a community are about.
///
/// A word counts by how much more often it stands in the titles of the community than in all, in the
/// manner of the inverse document frequency (Spärck Jones 1972).
struct CommunityWords {
  private let words: [Int: Set<String>]
  private var counts: [String: Int] = [:]

  /// Collects the words of titles in the first language that has one.
  init(of graph: CitationGraph, languages: [Language]) {
    var words: [Int: Set<String>] = [:]
    for (number, node) in graph.nodes.enumerated() {
      guard let title = node.title(in: languages) else { continue }
      let found = SeriesTitle(title).words.filter { word in
        // Pairs of Chinese characters and numbers tell a reader nothing.
        !word.allSatisfy(\.isNumber) && !word.unicodeScalars.contains { $0.displayWidth == 2 }
      }
      words[number] = found
      for word in found { counts[word, default: 0] += 1 }
    }
    self.words = words
  }

  /// The words that tell most of some nodes, at most so many.
  func telling(_ nodes: [Int], atMost limit: Int) -> [String] {
    var own: [String: Int] = [:]
    for node in nodes { for word in words[node] ?? [] { own[word, default: 0] += 1 } }
    let ranked = own.filter { $0.value > 1 }.map { word, count in
      (word: word, weight: Double(count * count) / Double(counts[word] ?? 1))
    }
    return ranked.sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }.prefix(limit).map(\.word)
  }
}
