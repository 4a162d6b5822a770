/// Keeps the requests of a run apart.
actor Pace {
  private let interval: Duration
  private var next = ContinuousClock.now

  /// So many seconds lie between two requests.
  init(interval seconds: Double) { interval = .seconds(seconds) }

  /// Waits until the next request may be made.
  func turn() async throws(FetchingError) {
    do {
      try await Task.sleep(until: next, clock: .continuous)
    } catch {
      throw .cancelled
    }
  }

  /// Counts from the end of a request, so that a slow service is asked less often.
  func rest() { next = max(next, .now + interval) }

  /// Makes no request for so many seconds.
  func postpone(seconds: Double) { next = max(next, .now + .seconds(seconds)) }
}
