/// The letters by which a drawing tells whose lineage each instrument belongs to.
///
/// Up to 26 instruments have a letter each, in the order in which they were asked about, and a point
/// stands for one that has nothing to do with the instrument; of more it is told how many have.
public struct LineageLetters: Sendable {
  private let shares: LineageShares
  private let names: [String]
  private let nearest: [String]

  /// Creates the letters of some instruments.
  public init(of shares: LineageShares, in graph: CitationGraph) {
    self.shares = shares
    names = shares.roots.map { graph.nodes[$0].instrument.description.printable }
    nearest = shares.nearest.map { graph.nodes[$0].instrument.description.printable }
  }

  /// The letters of an instrument: `A·C`.
  func text(of node: Int) -> String {
    let roots = shares.roots(of: node)
    guard names.count <= LineageLetters.alphabet.count else {
      return "\(roots.count) of \(names.count)"
    }
    return String(names.indices.map { roots.contains($0) ? LineageLetters.alphabet[$0] : "·" })
  }

  /// What the letters stand for, and where the lines of all part.
  public var legend: String {
    let known = names.count <= LineageLetters.alphabet.count
    let letters = zip(LineageLetters.alphabet, names).map { "\($0.0) \($0.1)" }
    var text = known ? letters.joined(separator: ", ") + "\n" : ""
    if !nearest.isEmpty {
      let shown = nearest.prefix(10).joined(separator: ", ")
      let rest = nearest.count > 10 ? " and \(nearest.count - 10) more" : ""
      text += "The nearest that all of them rest on: \(shown)\(rest).\n"
    }
    return text
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
}
