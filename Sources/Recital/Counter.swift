import Synchronization

/// Numbers given out one at a time, each once, whoever asks.
final class Counter: Sendable {
  private let next = Atomic<Int>(0)

  /// The next number, nil from `limit` on.
  func take(below limit: Int) -> Int? {
    let number = next.add(1, ordering: .relaxed).oldValue
    return number < limit ? number : nil
  }
}
