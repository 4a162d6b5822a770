import Foundation

/// A path with `*`, `?` and `[a-z]` in its names, as a shell expands it, and with `**` for any number
/// of folders.
///
/// For a program started without a shell, or with the pattern between quotation marks.
struct PathPattern {
  private let root: String
  private let names: [Substring]

  /// Creates a pattern; nil where a path holds no such mark.
  init?(_ path: String) {
    guard path.contains(where: { "*?[".contains($0) }) else { return nil }
    root = path.hasPrefix("/") ? "/" : ""
    names = path.split(separator: "/")
  }

  /// The most paths that a pattern stands for, so that one of an endless tree ends.
  private static let limit = 1_000_000

  /// The paths that have such names, in the order of their names.
  func matches() -> [String] {
    var paths = [root]
    for name in names {
      var next: [String] = []
      for path in paths where next.count < PathPattern.limit {
        next += name == "**" ? folders(at: path) : children(of: path, named: name)
      }
      paths = next
    }
    // Folders of any depth may be met on two ways.
    return Set(paths).filter { $0 != root }.sorted()
  }

  private func children(of path: String, named name: Substring) -> [String] {
    guard name.contains(where: { "*?[".contains($0) }) else {
      let child = path + PathPattern.join(path) + name
      return PlainFile.kind(of: child) == nil ? [] : [child]
    }
    let pattern = String(name)
    return entries(of: path).filter { fits($0, pattern) }.map { path + PathPattern.join(path) + $0 }
  }

  // The folder itself, and all below it; links are not followed, so that a loop ends.
  private func folders(at path: String) -> [String] {
    var found = [path]
    var next = 0
    while next < found.count, found.count < PathPattern.limit {
      let folder = found[next]
      next += 1
      for name in entries(of: folder) where !name.hasPrefix(".") {
        let child = folder + PathPattern.join(folder) + name
        if PlainFile.kind(of: child) == .folder { found.append(child) }
      }
    }
    return found
  }

  private func entries(of path: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path.isEmpty ? "." : path))?.sorted()
      ?? []
  }

  private func fits(_ name: String, _ pattern: String) -> Bool {
    unsafe fnmatch(pattern, name, FNM_PERIOD) == 0
  }

  private static func join(_ path: String) -> String {
    path.isEmpty || path.hasSuffix("/") ? "" : "/"
  }
}
