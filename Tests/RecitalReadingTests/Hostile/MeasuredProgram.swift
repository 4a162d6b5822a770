import Foundation

/// Runs of the `recital` program of this build with what they took.
enum MeasuredProgram {
  private static let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  struct Outcome: CustomStringConvertible {
    /// The exit status, or the number of the signal that ended it, below zero.
    let status: Int
    /// The most memory that it or one of its children had, in units of 1024 bytes.
    let kilobytes: Int
    let milliseconds: Int
    let output: String
    let errors: String

    var description: String {
      "status \(status), \(kilobytes >> 10) MB, \(milliseconds) ms, \(errors.prefix(300))"
    }
  }

  /// Runs it in a folder; it is killed after some seconds, status -9.
  static func run(_ arguments: [String], in folder: String, seconds: Int) throws -> Outcome {
    let notes = try TemporaryFolder()
    for name in ["out", "err"] { try notes.write([], to: name) }
    let process = Process()
    process.executableURL = Self.folder.appending(path: "MeasuredRun")
    process.arguments =
      [String(seconds), notes.path("took"), Self.folder.appending(path: "recital").path] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: notes.path("out"))
    process.standardError = FileHandle(forWritingAtPath: notes.path("err"))
    try process.run()
    process.waitUntilExit()
    let texts = try ["took", "out", "err"].map {
      String(decoding: try Data(contentsOf: URL(filePath: notes.path($0))), as: UTF8.self)
    }
    let numbers = texts[0].split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard numbers.count == 3 else { throw POSIXError(.ECHILD) }
    return Outcome(
      status: numbers[0], kilobytes: numbers[1], milliseconds: numbers[2], output: texts[1],
      errors: texts[2])
  }
}
