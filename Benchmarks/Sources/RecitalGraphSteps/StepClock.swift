import Foundation
import Synchronization

/// Measures steps one after the other and writes a line of JSON for each.
final class StepClock: Sendable {
  private struct Moment {
    let wall = ContinuousClock.now
    let processor = clock()
  }

  private let begun = Mutex(Moment())

  /// Measures a step that gives a digest of its result.
  func step(_ name: String, _ body: () -> [String: Any]) {
    start()
    finish(name, body())
  }

  /// Begins a step: the peak of memory is counted anew from here.
  func start() {
    // Only Linux counts anew; elsewhere the peak is that of the whole process.
    if let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") {
      try? file.write(contentsOf: Data("5".utf8))
      try? file.close()
    }
    begun.withLock { $0 = Moment() }
  }

  /// Ends a step.
  func finish(_ name: String, _ digest: [String: Any]) {
    let now = Moment()
    let before = begun.withLock { $0 }
    let seconds = before.wall.duration(to: now.wall) / .seconds(1)
    let processor = Double(now.processor - before.processor) / Double(CLOCKS_PER_SEC)
    let line: [String: Any] = [
      "task": name, "seconds": (seconds * 1e5).rounded() / 1e5,
      "processor_seconds": (processor * 1e5).rounded() / 1e5, "peak_mb": peak, "digest": digest,
      "own": false,
    ]
    let text = try? JSONSerialization.data(withJSONObject: line, options: [.sortedKeys])
    FileHandle.standardOutput.write((text ?? Data()) + Data("\n".utf8))
  }

  /// The most memory that was resident at a time, in megabytes.
  private var peak: Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
    return (kilobytes / 1024 * 10).rounded() / 10
  }
}
