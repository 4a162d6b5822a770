import Foundation
import RecitalStorage
import Synchronization

/// Tells on standard error how a build goes: a bar on a terminal, a line now and then elsewhere.
final class BuildMonitor: Sendable {
  /// How much to tell.
  enum Level: Sendable { case quiet, usual, verbose }

  private struct State {
    var progress: BuildProgress?
    var shown = ContinuousClock.now
    var hasBar = false
    var vanished = 0
  }

  private let level: Level
  private let store: String
  private let hasTerminal: Bool
  private let state = Mutex(State())

  init(_ level: Level, store: String) {
    self.level = level
    self.store = store
    hasTerminal = isatty(STDERR_FILENO) == 1
  }

  /// Takes note of what happened.
  func take(_ event: BuildEvent) {
    state.withLock { state in
      switch event {
      case .waiting:
        say("\(store): another build is at work; this one waits for it to end.", &state)
      case .lost(let sentence): say(sentence, &state)
      case .file(let path, let outcome): tell(path, outcome, &state)
      case .began(let stage, let count, let bytes):
        state.progress = BuildProgress(stage, count: count, bytes: bytes)
      case .advanced(let count, let bytes):
        state.progress?.advance(count: count, bytes: bytes)
        show(&state)
      }
    }
  }

  /// Takes the bar away.
  func end() { state.withLock { clear(&$0) } }

  private func tell(_ path: String, _ outcome: BuildEvent.Outcome, _ state: inout State) {
    switch outcome {
    case .vanished:
      state.vanished += 1
      guard level == .verbose || level == .usual && state.vanished <= BuildMonitor.named else {
        return
      }
      say("\(path): is no longer there. The store keeps it; --prune takes it out.", &state)
    case .added: if level == .verbose { say("\(path): added", &state) }
    case .replaced: if level == .verbose { say("\(path): replaced", &state) }
    case .unchanged: if level == .verbose { say("\(path): unchanged", &state) }
    case .removed: if level != .quiet { say("\(path): is no longer there; taken out.", &state) }
    }
  }

  /// How many files that are gone are named; the summary counts them all.
  private static let named = 10

  private func say(_ sentence: String, _ state: inout State) {
    clear(&state)
    Messages.warn(sentence)
  }

  private func show(_ state: inout State) {
    guard level != .quiet, let progress = state.progress else { return }
    let now = ContinuousClock.now
    guard now - state.shown >= (hasTerminal ? .milliseconds(100) : .seconds(10)) else { return }
    state.shown = now
    let elapsed = now - progress.start
    guard hasTerminal else { return Messages.warn(progress.line(after: elapsed)) }
    Messages.write("\r\(progress.bar(after: elapsed, columns: Machine.errorColumns))\u{1B}[K")
    state.hasBar = true
  }

  private func clear(_ state: inout State) {
    if state.hasBar { Messages.write("\r\u{1B}[K") }
    state.hasBar = false
  }
}
