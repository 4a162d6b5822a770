/// Writes a selection as DOT, the language of Graphviz, with the years as rows.
///
/// Time runs from below upwards and arrows lead down to what is cited. Only citations that no chain
/// of others stands for are drawn; how many more an instrument makes, the width of the line and the
/// tooltip say. There are no clusters and no edge labels: with citations inside one year either
/// makes version 2.42 of Graphviz fail.
public struct DOTWriter: Sendable {
  /// What the text is for.
  public enum Purpose: Sendable {
    /// A picture: instruments of one year that only one other cites share a box, and what stands in
    /// the graph only because a part of it is cited is left out.
    case picture
    /// Other programs: every instrument is a node.
    case exchange
  }

  /// The languages that titles are looked for in, in this order; links lead to the first.
  public var languages: [Language]
  /// What the text is for.
  public var purpose: Purpose

  /// Creates a writer.
  public init(languages: [Language] = [.english], purpose: Purpose = .picture) {
    self.languages = languages
    self.purpose = purpose
  }

  /// The DOT text of a selection; the same for the same graph, byte for byte.
  public func text(of selection: GraphSelection, in graph: CitationGraph) -> String {
    let drawn = purpose == .picture ? selection.withoutBareBases(in: graph) : selection
    return DOTDrawing(of: drawn, in: graph, languages: languages, purpose: purpose).text
  }
}
