import Foundation
import RecitalFetching

/// Tells on standard error how fetching goes: a line for each text, and on a terminal what is being
/// asked for, which may take half a minute.
struct FetchProgress {
  private let isQuiet: Bool
  private let isTerminal: Bool
  private var count = 0
  private var bytes = 0

  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
    isTerminal = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  /// Tells of a text that is about to be fetched.
  func tell(of text: OfficialText) {
    guard isTerminal else { return }
    let sum = count == 0 ? "" : "\(count) done, \((bytes + 1023) / 1024) KB. "
    Messages.show("\(sum)\(text) …")
  }

  /// Tells of a text that is done, and of every error.
  mutating func tell(of outcome: FetchOutcome) {
    count += 1
    if let fetched = outcome.fetched, fetched.state != .kept { bytes += fetched.bytes }
    clear()
    if !isQuiet || outcome.error != nil { Messages.warn(outcome.sentence) }
  }

  /// Leaves the line of a terminal empty.
  func clear() {
    if isTerminal { Messages.show("") }
  }
}

extension Messages {
  /// Writes over the last line of a terminal.
  static func show(_ sentence: String) {
    let text = String(visible(sentence).prefix(Machine.columns - 1))
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
  }
}
