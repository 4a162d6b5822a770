/// The types of files that the document service has texts in.
public enum FileType: String, Hashable, Sendable, CaseIterable {
  /// PDF, which there is of nearly every text.
  case pdf
  /// Word since 2007, of most texts since about 2015.
  case docx
  /// Word before 2007, of older texts.
  case doc

  /// The name by which a server is asked for it (RFC 6838).
  var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .doc: "application/msword"
    }
  }
}
