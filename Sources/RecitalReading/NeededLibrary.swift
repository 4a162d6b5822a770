/// A library that is loaded when the first file needs it.
public enum NeededLibrary: String, Hashable, Sendable, CaseIterable {
  /// Reads HTML, Akoma Ntoso, GraphML and what Word documents hold.
  case xml = "libxml2"
  /// Unpacks Word documents and archives.
  case zip = "libzip"

  /// Whether it is there and fit for use.
  public var isThere: Bool {
    switch self {
    case .xml: Markup.isAvailable
    case .zip: ZipArchive.isAvailable
    }
  }

  /// Checks that it is there to read a file.
  func require(for path: String) throws(ReadingError) {
    guard isThere else { throw .noLibrary(path: path, self) }
  }
}
