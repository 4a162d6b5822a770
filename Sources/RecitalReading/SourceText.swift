import Recital

/// A file as plain text, with what its format says beside it.
///
/// Raised figures (`¹²`) call and head footnotes, a form feed ends a page, whatever the format.
struct SourceText {
  /// The text in UTF-8, into which all offsets point that leave the library.
  var bytes: [UInt8]
  /// Pages, links and identifiers, by their place in `bytes`.
  var marks = SourceMarks()
  /// What could not be read of the file, nil where all could.
  var loss: ReadingError?
  /// The document's own symbol and the day of its adoption, where the format says them apart; the
  /// text comes first.
  var symbol: DocumentSymbol?
  var date: CalendarDate?
}

extension SourceText {
  /// The documents of the text.
  func documents(source: String) -> [Document] {
    var documents = Document.documents(
      inPlainText: bytes, source: source, marks: marks == SourceMarks() ? nil : marks)
    guard documents.count == 1 else { return documents }
    if documents[0].symbol == nil, let symbol {
      documents[0].symbol = symbol
      documents[0].body = documents[0].body ?? symbol.body
      documents[0].session = documents[0].session ?? symbol.session
    }
    documents[0].date = documents[0].date ?? date
    return documents
  }
}
