import Foundation
import RecitalFetching

/// Tells on standard error how fetching goes: a line for each text, or on a terminal one line that
/// changes.
struct FetchProgress {
  private let isQuiet: Bool
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var count = 0
  private var bytes = 0

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  /// Tells of a text that is done, and of every error.
  mutating func tell(_ outcome: FetchOutcome) {
    count += 1
    if let fetched = outcome.fetched, fetched.state != .kept { bytes += fetched.bytes }
    if outcome.error != nil {
      if isTerminal, !isQuiet { Messages.show("") }
      return Messages.warn(outcome.sentence)
    }
    guard !isQuiet else { return }
    guard isTerminal, Machine.hasTerminal == false else {
      return Messages.warn(outcome.sentence)
    }
    // Paths go elsewhere, so that the line can stay where it is.
    Messages.show("\(count) texts, \((bytes + 1023) / 1024) KB. \(outcome.sentence)")
  }
}

extension Messages {
  /// Writes over the last line of a terminal.
  static func show(_ sentence: String) {
    let text = String(visible(sentence).prefix(Machine.columns - 1))
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
  }
}
