extension Graphviz {
  /// What drawing one picture may spend.
  public struct Limits: Hashable, Sendable {
    /// The time, on the wall and of the processor.
    public let seconds: Double
    /// The address space, the program itself included: some 300 where fonts are loaded.
    public let megabytes: Int

    /// Creates limits; those not given suit a graph of some thousand nodes.
    public init(seconds: Double = 60, megabytes: Int = 2048) {
      precondition(
        seconds > 0 && seconds < 1e6,
        "A time limit is a positive number of seconds, below a million.")
      precondition(
        (1..<1 << 30).contains(megabytes), "A memory limit is a positive number of megabytes.")
      self.seconds = seconds
      self.megabytes = megabytes
    }
  }
}
