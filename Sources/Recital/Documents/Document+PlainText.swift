extension Document {
  /// Reads plain text, as it comes out of a PDF, a web page or a conversion.
  ///
  /// Any bytes make a document: what has no structure becomes one passage after the other. Where a
  /// text may hold several resolutions, `documents(inPlainText:source:)` tells them apart.
  ///
  /// ```swift
  /// let document = Document(plainText: bytes, source: "A-RES-58-241.txt")
  /// document.symbol?.spelling  // "A/RES/58/241"
  /// ```
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - source: The path as given, or another name of the source.
  /// - Complexity: O(*n*) in the bytes.
  public init(plainText bytes: [UInt8], source: String) {
    self = PlainTextReading(bytes, source: source).document
  }
}
