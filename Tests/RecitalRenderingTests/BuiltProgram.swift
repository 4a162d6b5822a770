import Foundation

/// The `recital` program of the build that the tests belong to.
enum BuiltProgram {
  /// Its path: beside that of the tests.
  static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "recital").path
}
