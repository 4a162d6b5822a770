extension Graphviz {
  /// What a picture says about itself to a screen reader.
  public struct Caption: Hashable, Sendable {
    /// What the picture shows, in one sentence.
    public let title: String
    /// The language of the title and of most labels, as a BCP 47 tag such as `zh`.
    public let language: String?

    /// Creates a caption.
    public init(title: String, language: String? = nil) {
      self.title = title
      self.language = language
    }
  }
}
