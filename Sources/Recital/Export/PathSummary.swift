/// Sentences on the chains between two instruments.
public struct PathSummary: Sendable {
  private let path: PathBetween
  private let graph: CitationGraph

  /// Creates sentences on some chains.
  public init(of path: PathBetween, in graph: CitationGraph) {
    self.path = path
    self.graph = graph
  }

  /// How many chains there are, how long they are, and what all of them lead over.
  public var text: String {
    let steps = path.shortest.count - 1
    let longest = path.longest.count - 1
    let length =
      steps == longest
      ? "\(steps) citation\(steps == 1 ? "" : "s") long" : "\(steps) to \(longest) citations long"
    var text =
      "\(chains) from \(name(path.newer)) to \(name(path.older)), \(length), over "
      + "\(path.nodes.count - 2) other instrument\(path.nodes.count == 3 ? "" : "s").\n"
    if !path.unavoidable.isEmpty, path.nodes.count > path.shortest.count {
      text += "Every chain leads over \(path.unavoidable.map(name).joined(separator: ", ")).\n"
    }
    return text
  }

  private var chains: String {
    guard path.logarithmOfCount < 15 else {
      return "Some 10^\(Int(path.logarithmOfCount)) chains lead"
    }
    let count = PathSummary.power(path.logarithmOfCount)
    return count == 1 ? "1 chain leads" : "\(count) chains lead"
  }

  private func name(_ node: Int) -> String { graph.nodes[node].instrument.description.printable }

  /// The whole number of a decimal logarithm below 15.
  private static func power(_ logarithm: Double) -> Int {
    var (low, high) = (1, 1_000_000_000_000_000)
    while low < high {
      let middle = (low + high) / 2
      if DecimalLogarithm.of(Double(middle) + 0.5) < logarithm {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
