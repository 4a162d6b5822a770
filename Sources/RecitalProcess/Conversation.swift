internal import Glibc

/// What goes between this process and a child: the input to it, the output and messages from it.
///
/// All three flow at once, so that no amount of text on either side blocks the other.
struct Conversation: ~Copyable {
  /// What the child wrote to its standard output.
  private(set) var output: [UInt8] = []
  /// What the child wrote to its standard error.
  private(set) var messages: [UInt8] = []

  /// How an exchange came to its close.
  enum Close {
    case ended, timedOut, overflowed
  }

  private let input: [UInt8]
  private let limit: Int
  private var sent = 0
  private var stdin: Descriptor?
  private var stdout: Descriptor?
  private var stderr: Descriptor?
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(
    sending input: [UInt8], to stdin: consuming Descriptor, receiving stdout: consuming Descriptor,
    messages stderr: consuming Descriptor, atMost limit: Int
  ) {
    self.input = input
    self.limit = limit
    self.stdin = consume stdin
    self.stdout = consume stdout
    self.stderr = consume stderr
  }

  /// Exchanges until the child has closed both outputs, the deadline has come, or more than the
  /// limit has been written.
  mutating func hold(until deadline: ContinuousClock.Instant) -> Close {
    while stdout != nil || stderr != nil {
      let left = deadline - .now
      guard left > .zero else { return .timedOut }
      exchange(waiting: left)
      guard output.count <= limit, messages.count <= limit else { return .overflowed }
    }
    return .ended
  }

  private mutating func exchange(waiting left: Duration) {
    let milliseconds = Int32(min(left / .milliseconds(1), 60_000).rounded(.up))
    var states = [
      pollfd(fd: stdin?.number ?? -1, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: stdout?.number ?? -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stderr?.number ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    guard unsafe poll(&states, nfds_t(states.count), milliseconds) > 0 else { return }
    if states[0].revents != 0, !send(to: states[0].fd) { stdin = nil }
    if states[1].revents != 0 {
      if let piece = receive(from: states[1].fd) { output += piece } else { stdout = nil }
    }
    if states[2].revents != 0 {
      if let piece = receive(from: states[2].fd) { messages += piece } else { stderr = nil }
    }
  }

  /// Sends the next piece of the input, and says whether more can follow.
  private mutating func send(to descriptor: Int32) -> Bool {
    let flags = Int32(MSG_NOSIGNAL | MSG_DONTWAIT)
    let count = unsafe input[sent...].withUnsafeBytes { rest in
      unsafe Glibc.send(descriptor, rest.baseAddress, rest.count, flags)
    }
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    sent += count
    return sent < input.count
  }

  /// Returns what has come, or nil at the end.
  private mutating func receive(from descriptor: Int32) -> ArraySlice<UInt8>? {
    let count = unsafe buffer.withUnsafeMutableBytes { room in
      unsafe recv(descriptor, room.baseAddress, room.count, Int32(MSG_DONTWAIT))
    }
    if count > 0 { return buffer[..<count] }
    let canFollow = count < 0 && (errno == EAGAIN || errno == EINTR)
    return canFollow ? [] : nil
  }
}
