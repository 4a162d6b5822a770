/// Gains and losses of a run against the recorded one.
struct Comparison {
  private let changes: [(name: Figure.Name, before: Double, now: Double)]
  private let new: Int

  /// Differences that are no more than rounding.
  static let tolerance = 0.0005

  init(of figures: [Figure], with recorded: RecordedRun) {
    changes = figures.compactMap { figure in
      guard let before = recorded.values[figure.name],
        abs(figure.value - before) > Comparison.tolerance
      else { return nil }
      return (figure.name, before, figure.value)
    }
    new = figures.count { recorded.values[$0.name] == nil }
  }

  /// Whether a figure fell.
  var hasLosses: Bool { changes.contains { $0.now < $0.before } }

  /// A line for each change, losses first.
  var text: String {
    var lines = changes.sorted { $0.now - $0.before < $1.now - $1.before }.map { change in
      let word = change.now < change.before ? "FELL" : "rose"
      return "\(word)  \(change.name.source) \(change.name.language) \(change.name.measure): "
        + "\(decimals(change.before)) -> \(decimals(change.now))"
    }
    if new > 0 { lines.append("\(new) figures are not recorded yet: make accuracy RECORD=1") }
    if lines.isEmpty { lines.append("No figure differs from the recorded run.") }
    return lines.joined(separator: "\n")
  }
}
