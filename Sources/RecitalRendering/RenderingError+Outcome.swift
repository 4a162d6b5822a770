internal import Glibc
internal import RecitalProcess

extension RenderingError {
  /// Reads why a child gave no picture; nil if it gave one.
  init?(_ outcome: ChildProcess.Outcome, limits: Graphviz.Limits) {
    let message = String(decoding: outcome.messages, as: UTF8.self).asOneLine
    switch outcome.ending {
    case .exited(RenderingEnding.rendered.rawValue):
      return nil
    case .timedOut, .signalled(SIGXCPU):
      self = .timeLimit(seconds: limits.seconds)
    case _ where message.namesMemory:
      self = .memoryLimit(megabytes: limits.megabytes)
    case .overflowed:
      self = .failed(message: "it wrote more than any picture needs")
    case .signalled(let signal):
      self = .crashed(signal: signal)
    case .exited(let status):
      self = RenderingError(status: status, message: message, limits: limits)
    }
  }

  private init(status: Int32, message: String, limits: Graphviz.Limits) {
    switch RenderingEnding(rawValue: status) {
    case .syntax where message.isEmpty: self = .syntax(message: "it holds no graph", line: nil)
    case .syntax: self = .syntax(message: message, line: message.lineNumber)
    case .pluginsMissing where message.offersWhatItLacks:
      self = .memoryLimit(megabytes: limits.megabytes)
    case .pluginsMissing: self = .pluginsMissing(message: message)
    case .memoryLimit: self = .memoryLimit(megabytes: limits.megabytes)
    case .libraryMissing: self = .graphvizMissing(message: message)
    case .rendered, .failed, nil:
      self = .failed(message: message.isEmpty ? "it ended with status \(status)" : message)
    }
  }
}

extension String {
  /// The message without the library's own prefix and line breaks.
  fileprivate var asOneLine: String {
    let lines = split(whereSeparator: \.isNewline).map { line in
      line.hasPrefix("Error: ") ? line.dropFirst("Error: ".count) : line
    }
    return lines.joined(separator: " ")
  }

  /// Says whether the message is one of those with which allocators give up.
  fileprivate var namesMemory: Bool {
    let causes = [
      "out of memory", "memory allocation failure", "memory exhausted", "no memory", "bad_alloc",
    ]
    return causes.contains { contains($0) }
  }

  /// Says whether the engine or format that was not found is among those that are offered: then its
  /// plugin is there and there was no room to load it.
  fileprivate var offersWhatItLacks: Bool {
    let quoted = split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
    guard quoted.count == 3, let offer = quoted[2].firstRange(of: "Use one of:") else {
      return false
    }
    return quoted[2][offer.upperBound...].split(separator: " ").contains(quoted[1])
  }

  /// The number in `… in line 12 near …`.
  fileprivate var lineNumber: Int? {
    guard let label = firstRange(of: "line ") else { return nil }
    return Int(self[label.upperBound...].prefix { $0.isASCII && $0.isNumber })
  }
}
