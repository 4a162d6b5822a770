/// Why a child process could not be started.
package enum ProcessError: Error, Hashable, Sendable {
  /// There is no program at this path.
  case programNotFound(path: String)
  /// The system refused, with its own words.
  case failed(message: String)

  /// A call of the system that failed.
  static func systemFailure(_ action: String, code: Int32) -> ProcessError {
    .failed(message: "\(action): \(SystemWords.words(of: code))")
  }
}
