import Foundation

/// A program to start, by its path and arguments.
struct Program: Sendable {
  let path: String
  let arguments: [String]

  /// Runs the program with its output thrown away.
  ///
  /// - Returns: The time from its start to its end.
  func run() async throws -> Duration {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let clock = ContinuousClock()
    let start = clock.now
    let (duration, status) = try await withCheckedThrowingContinuation {
      (ending: CheckedContinuation<(Duration, Int32), any Error>) in
      process.terminationHandler = {
        ending.resume(returning: (start.duration(to: clock.now), $0.terminationStatus))
      }
      do { try process.run() } catch { ending.resume(throwing: error) }
    }
    guard status == 0 else { throw BenchmarkError.failed(program: path, status: status) }
    return duration
  }
}
