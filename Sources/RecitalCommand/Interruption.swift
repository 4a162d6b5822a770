import Foundation
import Synchronization

/// Ctrl-C as a wish to stop at the next good moment.
enum Interruption {
  private static let wanted = Atomic<Bool>(false)

  /// Whether someone pressed Ctrl-C, or the system asks to end.
  static var isWanted: Bool { wanted.load(ordering: .relaxed) }

  /// Takes the first Ctrl-C as a wish; the second ends the program at once.
  static func watch() {
    // Made now, not in the handler.
    wanted.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      _ = signal(number) { number in
        Interruption.wanted.store(true, ordering: .relaxed)
        _ = signal(number, SIG_DFL)
      }
    }
  }
}
