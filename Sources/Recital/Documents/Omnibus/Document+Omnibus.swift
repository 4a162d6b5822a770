extension Document {
  /// Reads plain text that may hold several resolutions: the lettered ones of a family (`56/24 A`
  /// to `V`), or some with a number each, one behind the other.
  ///
  /// Each is a document of its own, with its own symbol, title, date, passages and footnotes; a
  /// family has one more, for what stands outside its parts. All share the bytes and the reading
  /// text of the file, so that every offset is one of the file. Any other text gives one document,
  /// as `init(plainText:source:)` does.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8; raised figures (`¹²`) call and head footnotes, and a form feed
  ///     ends a page, whatever format the text comes from.
  ///   - source: The path as given, or another name of the source.
  ///   - marks: What the format of the file says beside the text; nil for plain text.
  /// - Returns: The documents in the order of the file, a family before its parts.
  /// - Complexity: O(*n*) in the bytes, as a rule.
  public static func documents(
    inPlainText bytes: [UInt8], source: String, marks: SourceMarks? = nil
  ) -> [Document] {
    var documents = documents(
      inPlainText: bytes, source: source, without: marks?.markup ?? [])
    guard let marks else { return documents }
    for index in documents.indices { documents[index].marks = marks }
    return documents
  }

  private static func documents(
    inPlainText bytes: [UInt8], source: String, without markup: [Range<Int>]
  ) -> [Document] {
    let reading = PlainTextReading(bytes, source: source, without: markup)
    guard SpeechHead.mayBeSeveral(reading.paragraphs, on: reading.page) else {
      return [reading.document]
    }
    let parts = OmnibusParts(of: reading).parts
    return parts.count > 1 ? OmnibusDocuments(parts, of: reading).documents : [reading.document]
  }
}
