internal import Glibc

extension RenderingError {
  /// Reads why a child gave no picture; nil if it gave one.
  init?(_ outcome: ChildProcess.Outcome, limits: Graphviz.Limits) {
    let message = String(decoding: outcome.messages, as: UTF8.self).asOneLine
    switch outcome.ending {
    case .timedOut, .signalled(SIGXCPU):
      self = .timeLimit(seconds: limits.seconds)
    case .signalled(let signal):
      let ranOut = message.namesMemory || outcome.peakMegabytes * 2 > limits.megabytes
      self = ranOut ? .memoryLimit(megabytes: limits.megabytes) : .crashed(signal: signal)
    case .exited(let status):
      guard let ending = RenderingEnding(rawValue: status) else {
        self = .failed(message: message.isEmpty ? "it ended with status \(status)" : message)
        return
      }
      guard let error = RenderingError(ending, message: message, limits: limits) else { return nil }
      self = error
    }
  }

  private init?(_ ending: RenderingEnding, message: String, limits: Graphviz.Limits) {
    switch ending {
    case .rendered: return nil
    case .syntax where message.isEmpty: self = .syntax(message: "it holds no graph", line: nil)
    case .syntax: self = .syntax(message: message, line: message.lineNumber)
    case .pluginsMissing: self = .pluginsMissing(message: message)
    case .failed where message.namesMemory: self = .memoryLimit(megabytes: limits.megabytes)
    case .failed: self = .failed(message: message)
    case .libraryMissing: self = .graphvizMissing(message: message)
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
    ["out of memory", "memory allocation failure", "bad_alloc"].contains { contains($0) }
  }

  /// The number in `… in line 12 near …`.
  fileprivate var lineNumber: Int? {
    guard let label = firstRange(of: "line ") else { return nil }
    return Int(self[label.upperBound...].prefix { $0.isASCII && $0.isNumber })
  }
}
