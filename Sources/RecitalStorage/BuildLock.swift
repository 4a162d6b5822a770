import Foundation

/// The right to build a store: one process has it at a time, and loses it when it ends, however
/// that happens.
struct BuildLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the right; waits while another process has it, and gives nil where told to stop.
  ///
  /// The lock is on the file of the store itself, so that nothing is left behind. It is of another
  /// kind than those of SQLite: questions are not kept waiting.
  static func take(
    _ path: String, whenBusy: () -> Void, isStopped: () -> Bool
  ) async throws(StoreError) -> BuildLock? {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw error(path) }
    let lock = BuildLock(descriptor: descriptor)
    var isTold = false
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw error(path) }
      if isStopped() { return nil }
      if !isTold { whenBusy() }
      isTold = true
      try? await Task.sleep(for: .milliseconds(50))
    }
    return lock
  }

  private static func error(_ path: String) -> StoreError {
    switch errno {
    case ENOENT, ENOTDIR, EISDIR: .notAFile(path: path)
    case EACCES, EPERM, EROFS: .notPermitted(path: path)
    case ENOSPC, EDQUOT: .full(path: path)
    default: .failed(path: path, message: unsafe String(cString: strerror(errno)))
    }
  }

  deinit { close(descriptor) }
}
