import RecitalStorage

/// How far a stage of a build has come, in words.
struct BuildProgress: Sendable {
  let stage: BuildEvent.Stage
  let count: Int
  let bytes: Int
  let start = ContinuousClock.now
  private(set) var doneCount = 0
  private(set) var doneBytes = 0

  init(_ stage: BuildEvent.Stage, count: Int, bytes: Int) {
    self.stage = stage
    self.count = count
    self.bytes = bytes
  }

  mutating func advance(count: Int, bytes: Int) {
    doneCount += count
    doneBytes += bytes
  }

  /// The part that is done, from 0 to 1: of the bytes, since files are of all sizes.
  var fraction: Double {
    let (done, all) = bytes > 0 ? (doneBytes, bytes) : (doneCount, count)
    return all > 0 ? Swift.min(1, Double(done) / Double(all)) : 1
  }

  /// A line such as `reading: 1200 of 10000 files, 12.5 MB/s, 40 s left`.
  func line(after elapsed: Duration) -> String {
    var parts = ["\(name): \(doneCount) of \(count) \(things)"]
    let seconds = elapsed / .seconds(1)
    if seconds > 0, doneBytes > 0 { parts.append(rate(Double(doneBytes) / seconds)) }
    if let left = left(after: seconds) { parts.append("\(left) left") }
    return parts.joined(separator: ", ")
  }

  /// The line with a bar before it, as wide as a terminal.
  func bar(after elapsed: Duration, columns: Int) -> String {
    let line = line(after: elapsed)
    let width = Swift.min(30, columns - line.count - 4)
    guard width >= 8 else { return String(line.prefix(Swift.max(0, columns - 1))) }
    let full = Int((fraction * Double(width)).rounded(.down))
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
    return "\(bar) \(line)"
  }

  private func left(after seconds: Double) -> String? {
    // The first moments tell nothing.
    guard seconds >= 1, fraction > 0, fraction < 1 else { return nil }
    let left = Int((seconds / fraction - seconds).rounded(.up))
    switch left {
    case ..<100: return "\(left) s"
    case ..<6000: return "\((left + 59) / 60) min"
    default: return "\(left / 3600) h \(left % 3600 / 60) min"
    }
  }

  private func rate(_ bytes: Double) -> String {
    let tenths = Int((bytes / 1e5).rounded())
    return "\(tenths / 10).\(tenths % 10) MB/s"
  }

  private var name: String {
    switch stage {
    case .reading: "reading"
    case .joining: "joining"
    case .graph: "making the graph"
    }
  }

  private var things: String {
    switch stage {
    case .reading: "files"
    case .joining: "texts"
    case .graph: "graphs"
    }
  }
}
