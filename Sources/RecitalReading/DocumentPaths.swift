import Foundation

/// The files that paths stand for: a file for itself, a folder for the documents below it, a pattern
/// (`texts/*.html`) for what has such a name.
public struct DocumentPaths: Sendable {
  /// The files, folders opened, in the order given and by name below a folder.
  public private(set) var files: [String] = []
  /// What could not be opened.
  public private(set) var errors: [ReadingError] = []

  /// Endings of the files that are taken from a folder.
  public static let endings = FileKind.endings

  /// Finds the files below paths.
  ///
  /// Hidden files, links to folders, and files named README below a folder are left out; `-` stands
  /// for standard input. A pattern is one where nothing bears its name, with `*`, `?` and `[a-z]`
  /// inside a name and `**` for folders of any depth.
  public init(_ paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    guard path != "-" else {
      // Standard input can be read once.
      if !files.contains(path) { files.append(path) }
      return
    }
    do {
      guard try DocumentPaths.kind(of: path) == .typeDirectory else {
        files.append(path)
        return
      }
    } catch {
      let matches = PathPattern(path).map { $0.matches() }
      guard let matches else {
        errors.append(ReadingError(error, path: path))
        return
      }
      if matches.isEmpty { errors.append(.noMatch(pattern: path)) }
      addMatches(matches)
      return
    }
    let before = (files.count, errors.count)
    addFolder(path)
    if before == (files.count, errors.count) { errors.append(.noDocuments(path: path)) }
  }

  // A folder may be matched beside what is in it.
  private mutating func addMatches(_ matches: [String]) {
    let before = files.count
    for match in matches { add(match) }
    var seen: Set<String> = []
    let found = files[before...].filter { seen.insert($0).inserted }
    files.replaceSubrange(before..., with: found)
  }

  private mutating func addFolder(_ path: String) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      errors.append(ReadingError(error, path: path))
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let child = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      switch PlainFile.kind(of: child) {
      case .folder: addFolder(child)
      case .file: addFile(child, isLink: false)
      case .link: addFile(child, isLink: true)
      case nil:
        errors.append(
          .unreadable(path: child, message: "its name is no UTF-8, or its folder is too deep"))
      case .other: break
      }
    }
  }

  private mutating func addFile(_ path: String, isLink: Bool) {
    guard DocumentPaths.endings.contains(FileKind.ending(of: path)), !isAboutFolder(path),
      !isLink || (try? DocumentPaths.kind(of: path)) != .typeDirectory
    else { return }
    files.append(path)
  }

  // A file that tells a reader what the folder holds is none of its documents.
  private func isAboutFolder(_ path: String) -> Bool {
    guard let name = path.split(separator: "/").last else { return false }
    return name.prefix(7).lowercased() == "readme."
  }

  /// What stands at a path, links followed.
  static func kind(of path: String) throws -> FileAttributeType? {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return try FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
  }
}

extension ReadingError {
  /// The fact behind an error of Foundation.
  init(_ error: any Error, path: String) {
    let code = CocoaError.Code(rawValue: (error as NSError).code)
    switch code {
    case .fileReadNoPermission: self = .notPermitted(path: path)
    case .fileReadNoSuchFile, .fileNoSuchFile: self = .notFound(path: path)
    default: self = .unreadable(path: path, message: (error as NSError).localizedDescription)
    }
  }
}
