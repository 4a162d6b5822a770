import Foundation

/// The `recital` program of the build that the tests belong to.
enum BuiltProgram {
  /// Its path: beside that of the tests.
  static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "recital").path

  /// Starts it in a folder; its output goes nowhere.
  static func start(_ arguments: String..., in folder: StoreFolder) throws -> Process {
    try start(path, arguments, in: folder, errors: FileHandle.nullDevice)
  }

  /// Runs a line of shell with `recital` in the path; gives its status and what it wrote on
  /// standard error.
  static func shell(_ line: String, in folder: StoreFolder) throws -> (
    status: Int32, errors: String
  ) {
    let errors = folder.path("errors-\(UUID().uuidString)")
    try Data().write(to: URL(filePath: errors))
    let process = try start(
      "/bin/bash", ["-c", line], in: folder,
      errors: FileHandle(forWritingTo: URL(filePath: errors)))
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: URL(filePath: errors)), as: UTF8.self)
    return (process.terminationStatus, text)
  }

  private static func start(
    _ program: String, _ arguments: [String], in folder: StoreFolder, errors: FileHandle
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    let programs = URL(filePath: path).deletingLastPathComponent().path
    process.environment = ["PATH": "\(programs):/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    return process
  }
}
