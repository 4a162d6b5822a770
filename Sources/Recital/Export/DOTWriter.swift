/// Writes a selection as DOT, the language of Graphviz, with the years as columns.
///
/// Time runs from left to right and arrows lead back to what is cited. Only citations that no chain
/// of others stands for are drawn; how many more an instrument makes, the width of the line and the
/// tooltip say. There are no clusters and no edge labels: with citations inside one year either
/// makes version 2.42 of Graphviz fail.
public struct DOTWriter: Sendable {
  /// The languages that titles are looked for in, in this order; links lead to the first.
  public var languages: [Language]

  /// Creates a writer.
  public init(languages: [Language] = [.english]) { self.languages = languages }

  /// The DOT text of a selection; the same for the same graph, byte for byte.
  public func text(of selection: GraphSelection, in graph: CitationGraph) -> String {
    let drawing = DOTDrawing(of: selection, in: graph, languages: languages)
    return drawing.text
  }
}
