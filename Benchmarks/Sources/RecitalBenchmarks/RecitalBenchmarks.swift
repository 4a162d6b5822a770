import Foundation

/// Measures the extraction beside ripgrep; `run.sh` starts it and says on what machine.
///
/// The arguments are the number of runs, the paths of ripgrep, of its patterns, of the program
/// `recital` and of a folder for temporary files, then `name=ending=folder` for each sample.
@main
struct RecitalBenchmarks {
  /// How large a sample is made by copying.
  static let sampleSize = 100_000_000

  static func main() async {
    do {
      try await measure(CommandLine.arguments)
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(2)
    }
  }

  private static func measure(_ arguments: [String]) async throws {
    guard arguments.count > 6, let runs = Int(arguments[1]), runs > 0 else {
      throw BenchmarkError.usage
    }
    let ripgrep = Ripgrep(path: arguments[2], patterns: arguments[3])
    for argument in arguments[6...] {
      let parts = argument.split(separator: "=", maxSplits: 2).map(String.init)
      guard parts.count == 3 else { throw BenchmarkError.usage }
      let sample = try Sample(
        parts[0], of: parts[2], ending: parts[1], size: sampleSize, below: arguments[5])
      let measurement = try await Measurement(
        sample, ripgrep: ripgrep, recital: arguments[4], runs: runs)
      let table = Table(measurement: measurement).lines.map { $0 + "\n" }.joined()
      FileHandle.standardOutput.write(Data(table.utf8))
    }
  }
}
