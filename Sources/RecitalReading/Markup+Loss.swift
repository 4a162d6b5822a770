extension Markup {
  /// What could not be read of the file, nil where all could.
  func loss(path: String) -> ReadingError? {
    switch ending {
    case .whole: nil
    case .broken(let line): .brokenXML(path: path, line: line)
    case .tooDeep: .nestedTooDeeply(path: path)
    case .tooLarge: .tooLarge(path: path)
    }
  }
}
