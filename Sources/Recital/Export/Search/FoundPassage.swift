/// A passage that a search found.
public struct FoundPassage: Hashable, Sendable {
  /// The path of its document as given.
  public var source: String
  /// The symbol of its document.
  public var document: String?
  /// The title of its document.
  public var title: String?
  /// The language of its document.
  public var language: Language
  /// The kind of passage.
  public var place: Passage.Kind
  /// Its number, 0 where it has none.
  public var number: Int
  /// The line of the source on which it begins.
  public var line: Int
  /// The page of the source on which it begins, nil where the source has no pages.
  public var page: Int?
  /// The sentence around the first of the words.
  public var excerpt: Excerpt
  /// The instruments that it refers to, each once, in the order of the text.
  public var references: [String]

  /// Creates a passage of a document of which no symbol and title are known.
  public init(
    source: String, language: Language, place: Passage.Kind, number: Int, line: Int,
    excerpt: Excerpt, references: [String]
  ) {
    self.source = source
    self.language = language
    self.place = place
    self.number = number
    self.line = line
    self.excerpt = excerpt
    self.references = references
  }
}
