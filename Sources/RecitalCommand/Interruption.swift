import Dispatch
import Foundation
import Synchronization

/// Ends work in good order where a person or the system asks for an end.
enum Interruption {
  private static let received = Mutex<Int32>(0)

  /// Whether someone pressed Ctrl-C, or the system asked for an end.
  static var isWanted: Bool { received.withLock { $0 != 0 } }

  /// Does work that the first SIGINT or SIGTERM cancels; what it has done by then counts.
  static func stoppable<Result: Sendable>(
    _ work: @Sendable @escaping () async throws -> Result
  ) async throws -> Result {
    let task = Task { try await work() }
    let sources = watch { task.cancel() }
    defer {
      for source in sources { source.cancel() }
    }
    return try await task.value
  }

  /// Does work that asks `isWanted` at its good moments; the second signal ends the program.
  static func asked<Result>(_ work: () async throws -> Result) async throws -> Result {
    let sources = watch {}
    defer {
      for source in sources { source.cancel() }
    }
    return try await work()
  }

  private static func watch(
    _ onSignal: @Sendable @escaping () -> Void
  ) -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM].map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        let isSecond = received.withLock { first in
          defer { first = number }
          return first != 0
        }
        if isSecond { passOn() }
        onSignal()
      }
      source.resume()
      return source
    }
  }

  /// Ends the program by the signal that was received, as those who sent it expect.
  static func passOn() {
    let number = received.withLock { $0 }
    guard number != 0 else { return }
    _ = signal(number, SIG_DFL)
    // Threads of Dispatch hold signals back.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, number)
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(number)
  }
}
