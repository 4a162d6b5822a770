import Dispatch
import Foundation
import Synchronization

/// Ends work in good order where a person or the system asks for an end.
enum Interruption {
  private static let received = Mutex<Int32>(0)

  /// Does work that the first SIGINT or SIGTERM cancels; what it has done by then counts.
  static func stoppable<Result: Sendable>(
    _ work: @Sendable @escaping () async throws -> Result
  ) async throws -> Result {
    let task = Task { try await work() }
    let sources = [SIGINT, SIGTERM].map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        let isSecond = received.withLock { first in
          defer { first = number }
          return first != 0
        }
        if isSecond { passOn() }
        task.cancel()
      }
      source.resume()
      return source
    }
    defer {
      for source in sources { source.cancel() }
    }
    return try await task.value
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
