/// Leaps ahead where repeated steps shrink at a steady rate.
///
/// What is left to go is then a geometric series, and its sum is known (Aitken, "On Bernoulli's
/// numerical solution of algebraic equations", Proceedings of the Royal Society of Edinburgh 46,
/// 1926). A leap changes how soon the steps end, not where: they go on until they stand still.
struct Extrapolation {
  /// The sum of all changes of the last step.
  private(set) var change = Double.infinity
  private var rate = Double.infinity
  /// How many steps were made since the last leap.
  private var steady = 0

  /// Looks at a step, and leaps on from it where the rate has settled.
  mutating func follow(_ next: inout [Double], after before: [Double]) {
    var changed = 0.0
    for index in next.indices { changed += abs(next[index] - before[index]) }
    let rate = changed / change
    let isSteady = abs(rate - self.rate) < Extrapolation.spread * rate && rate < 0.98
    (change, self.rate) = (changed, rate)
    steady += 1
    guard isSteady, steady >= Extrapolation.pause else { return }
    let factor = rate / (1 - rate)
    for index in next.indices {
      next[index] = max(0, next[index] + factor * (next[index] - before[index]))
    }
    // The rates around a leap tell nothing.
    (self.rate, steady) = (.infinity, 0)
  }

  /// How much the rate of steady steps differs from one to the next.
  private static let spread = 0.1
  /// How many steps lie between two leaps at least.
  private static let pause = 3
}
