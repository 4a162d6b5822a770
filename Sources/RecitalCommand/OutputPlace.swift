import Foundation

/// What a result would be written to.
enum OutputPlace: Equatable {
  /// A file that is there, or can be made.
  case file
  case folder
  /// A device or a pipe, opened for writing.
  case stream(Int32)
  /// A device or a pipe that cannot be opened; the number of the error.
  case closed(Int32)
  /// The name is empty.
  case nowhere

  /// Looks at a path, links followed.
  ///
  /// A pipe is waited for until something reads it.
  init(_ path: String) {
    var status = stat()
    guard !path.isEmpty else {
      self = .nowhere
      return
    }
    guard unsafe stat(path, &status) == 0 else {
      self = .file
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default:
      let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
      self = descriptor < 0 ? .closed(errno) : .stream(descriptor)
    }
  }
}
