import Foundation

/// The `recital` program of the build that the tests belong to.
enum Program {
  /// Its path: beside that of the tests.
  static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "recital").path

  /// What a run of it left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    /// The lines of the output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Runs it in the folder of the project, where `corpus` is.
  static func run(_ arguments: String..., input: String = "", columns: Int = 100) throws -> Outcome
  {
    try run(path, arguments, input: Data(input.utf8), folder: Project.folder, columns: columns)
  }

  /// Runs a line of shell with `recital` in the path.
  static func shell(_ line: String, folder: URL = Project.folder) throws -> Outcome {
    try run("/bin/bash", ["-c", line], folder: folder)
  }

  static func run(
    _ program: String, _ arguments: [String], input: Data = Data(), folder: URL, columns: Int = 100
  ) throws -> Outcome {
    try TemporaryFolder.with { temporary in
      let (reading, writing) = ("in", ["out", "err"])
      try input.write(to: temporary.appending(path: reading))
      for name in writing { try Data().write(to: temporary.appending(path: name)) }
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = arguments
      process.currentDirectoryURL = folder
      let programs = URL(filePath: path).deletingLastPathComponent().path
      process.environment = [
        "PATH": "\(programs):/usr/bin:/bin", "COLUMNS": String(columns), "LANG": "C.UTF-8",
        "HOME": temporary.path,
      ]
      process.standardInput = try FileHandle(forReadingFrom: temporary.appending(path: reading))
      process.standardOutput = try FileHandle(forWritingTo: temporary.appending(path: "out"))
      process.standardError = try FileHandle(forWritingTo: temporary.appending(path: "err"))
      try process.run()
      process.waitUntilExit()
      let texts = try writing.map { try Data(contentsOf: temporary.appending(path: $0)) }
      return Outcome(
        status: process.terminationStatus, output: String(decoding: texts[0], as: UTF8.self),
        errors: String(decoding: texts[1], as: UTF8.self))
    }
  }
}

/// The folder of the project.
enum Project {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file of the project.
  static func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  /// The text of a file of the project.
  static func text(of path: String) throws -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }
}

/// A folder that is there for one test only.
enum TemporaryFolder {
  static func with<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "recital-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
