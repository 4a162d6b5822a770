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
}
