internal import Recital

/// Why a text could not be fetched.
public enum FetchingError: Error, Hashable, Sendable {
  /// The library that speaks HTTP is not on this machine.
  case noLibrary
  /// The symbol is none that the service has texts of: a treaty, a body of its own.
  case notInService
  /// The service says that it has no such text.
  case absent
  /// The service refuses; the status of its answer.
  case refused(status: Int)
  /// The service could not answer, however often it was asked; the status of its answer.
  case busy(status: Int)
  /// The service asks to wait longer than a run can.
  case askedToWait(seconds: Int)
  /// No answer came, or no end of it, however often it was asked.
  case timedOut(seconds: Double)
  /// The connection broke, however often it was made; the system's own words.
  case interrupted(reason: String)
  /// There is no way to the server; the system's own words.
  case unreachable(host: String, reason: String)
  /// What came is of another type than what was asked for.
  case wrongType(FileContent, asked: FileType)
  /// What came lacks its end.
  case incomplete(FileType)
  /// The file is larger than it may be; its size where that is known.
  case tooLarge(bytes: Int?, limit: Int)
  /// Redirections led on and on.
  case redirectedTooOften(limit: Int)
  /// A redirection leads away from the web, or from encryption.
  case redirectedElsewhere(String)
  /// A part that was asked for is not the one that came.
  case wrongPart
  /// A file could not be written; the system's own words.
  case notWritten(path: String, reason: String)
  /// Another process fetches the same text into the same folder.
  case inUse(path: String)
  /// The run was stopped.
  case cancelled

  /// Whether another attempt may go better.
  var isPassing: Bool {
    switch self {
    case .busy, .timedOut, .interrupted, .incomplete, .wrongPart, .wrongType(.webPage, _): true
    default: false
    }
  }

  /// Whether the trouble is with the service or the way to it, and not with one text.
  var concernsService: Bool {
    switch self {
    case .noLibrary, .refused, .busy, .askedToWait, .timedOut, .unreachable, .interrupted: true
    default: false
    }
  }

  /// Whether no other text would fare better.
  var endsRun: Bool {
    switch self {
    case .noLibrary, .askedToWait, .unreachable, .cancelled: true
    default: false
    }
  }
}
