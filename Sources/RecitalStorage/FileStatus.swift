import Foundation

/// What tells cheaply whether a file was changed.
struct FileStatus: Hashable, Sendable {
  /// Its length in bytes.
  let size: Int
  /// When it was last written, in nanoseconds since 1970.
  let modified: Int

  /// The status of a regular file, links followed; nil for anything else.
  init?(of path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
  }

  /// Puts a status together again from its parts.
  init(size: Int, modified: Int) {
    self.size = size
    self.modified = modified
  }

  /// Whether it was written so shortly before a moment that a change since would not show.
  func isFresh(at now: Int) -> Bool { now - modified < 2_000_000_000 }

  /// The status of a file whose time tells nothing: it is read again to see whether it changed.
  var untrusted: FileStatus { FileStatus(size: size, modified: -1) }

  /// Now, in the same nanoseconds.
  static var now: Int { Int(Date().timeIntervalSince1970 * 1e9) }

  /// Whether a folder is at a path, links followed.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is anything at a path.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }
}
