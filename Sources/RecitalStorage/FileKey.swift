import Foundation

/// How a store knows its files again, whatever folder a command runs in: by their paths from the
/// folder of the store, or from the root where they lie elsewhere.
///
/// So a folder can be moved or copied with its store.
struct FileKey {
  /// The folder of the store, with a stroke behind it.
  private let folder: String
  private let current: String

  init(storeAt path: String) {
    current = FileManager.default.currentDirectoryPath
    let store = FileKey.absolute(path, in: current)
    folder = store.lastIndex(of: "/").map { String(store[...$0]) } ?? "/"
  }

  /// The key of a path as given.
  func key(of path: String) -> String {
    let whole = FileKey.absolute(path, in: current)
    return whole.hasPrefix(folder) ? String(whole.dropFirst(folder.count)) : whole
  }

  /// The path of a key.
  func path(of key: String) -> String { key.hasPrefix("/") ? key : folder + key }

  /// A path from the root, without `.`, `..` and double strokes.
  private static func absolute(_ path: String, in current: String) -> String {
    let whole = path.hasPrefix("/") ? path : current + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The order of files: by folder, then by name, as a folder is read.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.split(separator: "/").lexicographicallyPrecedes(right.split(separator: "/"))
  }
}
