extension Graphviz {
  /// What a picture is written as.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    /// Scalable Vector Graphics, for web pages.
    case svg
    /// Portable Network Graphics.
    case png
    /// Portable Document Format, one page.
    case pdf
    /// The graph again, with the positions that the engine found.
    case dot
  }
}
