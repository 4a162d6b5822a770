import Foundation

/// A folder for one test, gone with it; where a run of the tests was killed, with the next run.
final class TemporaryFolder {
  private let url = FileManager.default.temporaryDirectory
    .appending(path: "\(TemporaryFolder.prefix)\(getpid())-\(UUID().uuidString)")

  private static let prefix = "recital-tests-"

  /// Removes the folders of runs that are over: their names tell the process.
  private static let sweep: Void = {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: files.temporaryDirectory.path)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let run = name.dropFirst(prefix.count).prefix { $0 != "-" }
      guard let run = Int32(run), kill(run, 0) != 0, errno == ESRCH else { continue }
      try? files.removeItem(at: files.temporaryDirectory.appending(path: name))
    }
  }()

  /// Creates the folder.
  init() throws {
    TemporaryFolder.sweep
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path("shut"))
    try? FileManager.default.removeItem(at: url)
  }

  /// The path of a file in it.
  func path(_ name: String = "") -> String {
    name.isEmpty ? url.path : url.appending(path: name).path
  }

  /// Writes a file, with the folders above it, and gives its path.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String = "a.txt") throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// Makes a folder and gives its path.
  func makeFolder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(
      at: url.appending(path: name), withIntermediateDirectories: true)
    return path(name)
  }

  /// Makes a symbolic link.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(name), withDestinationPath: target)
  }
}
