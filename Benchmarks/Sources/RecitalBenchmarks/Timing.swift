/// The seconds that repeated runs of one thing took.
struct Timing {
  private(set) var seconds: [Double] = []

  /// The quickest run; others share the machine, and nothing makes a run quicker than it is.
  var best: Double { seconds.min() ?? .infinity }

  /// How much longer the slowest run took than the quickest, as a part of the latter.
  var spread: Double { (seconds.max() ?? .infinity) / best - 1 }

  mutating func add(_ duration: Duration) {
    seconds.append(duration / .seconds(1))
  }
}
