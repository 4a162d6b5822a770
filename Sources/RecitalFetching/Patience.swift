/// How long to wait, how often to try, and how much to take.
public struct Patience: Hashable, Sendable {
  /// Seconds from one request to the next, at least.
  public var interval = 1.0
  /// How often a request that failed in passing is made again.
  public var retries = 4
  /// Seconds before the first new attempt; each further one waits twice as long.
  public var firstDelay = 2.0
  /// Seconds before a new attempt, at most.
  public var longestDelay = 60.0
  /// The longest time that the service may ask to wait for, in seconds.
  public var longestWait = 300.0
  /// Seconds without a byte after which a request has failed.
  ///
  /// The service takes up to half a minute to find a text.
  public var silence = 120.0
  /// Seconds that one request may take in all.
  public var total = 1800.0
  /// Bytes that a file may have.
  public var largest = 256 << 20
  /// How many redirections are followed for one text.
  public var redirections = 5

  /// Creates the patience that suits the service of the United Nations.
  public init() {}

  /// The seconds to wait before an attempt, counted from 1: longer each time, and never the same
  /// for all who ask, who would otherwise come back together.
  func delay(before attempt: Int) -> Double {
    let longest = min(longestDelay, firstDelay * Double(1 << min(attempt - 1, 20)))
    return Double.random(in: longest / 2...longest)
  }
}
