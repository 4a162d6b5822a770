internal import Glibc

/// An open file descriptor, closed when its owner lets go of it.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Returns the same file under a number above the standard ones.
  ///
  /// When a program was started with its standard input closed, the next descriptor opened is
  /// number 0, and giving it to a child under another number would go wrong.
  consuming func aboveStandardOnes() throws(ProcessError) -> Descriptor {
    if number > STDERR_FILENO { return self }
    let higher = fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    guard higher >= 0 else { throw .systemFailure("opening a channel", code: errno) }
    return Descriptor(number: higher)
  }

  deinit { close(number) }
}

/// Two connected descriptors: one for this process, one for its child.
///
/// A socket serves better than a pipe: writing to a child that is gone can be told apart from a
/// signal (`MSG_NOSIGNAL`) without changing how the whole process treats signals.
struct Channel: ~Copyable {
  let ours: Descriptor
  let theirs: Descriptor

  init() throws(ProcessError) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw .systemFailure("opening a channel", code: errno)
    }
    let first = Descriptor(number: ends[0])
    let second = Descriptor(number: ends[1])
    let ours = try first.aboveStandardOnes()
    let theirs = try second.aboveStandardOnes()
    self.ours = ours
    self.theirs = theirs
  }

  /// Closes the end of the child, which has its own copy by then.
  consuming func keepingOurs() -> Descriptor { ours }
}
