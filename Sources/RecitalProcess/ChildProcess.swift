internal import FoundationEssentials
internal import Glibc

/// A program that turns its standard input into its standard output within a time limit.
package struct ChildProcess {
  /// The path of the program; a name alone is looked up in the folders of `PATH`.
  private let program: String
  /// Its arguments, without its name.
  private let arguments: [String]
  /// Variables of its environment beside those of this process.
  private let variables: [String: String]
  /// What it may spend; nil where it limits itself.
  private let limits: Limits?

  /// Describes a program to run.
  package init(
    program: String, arguments: [String], variables: [String: String] = [:], limits: Limits? = nil
  ) {
    self.program = program
    self.arguments = arguments
    self.variables = variables
    self.limits = limits
  }

  /// What a program left behind.
  package struct Outcome {
    package let output: [UInt8]
    package let messages: [UInt8]
    package let ending: Ending

    /// Creates what a program left behind.
    package init(output: [UInt8], messages: [UInt8], ending: Ending) {
      self.output = output
      self.messages = messages
      self.ending = ending
    }
  }

  /// How a program ended.
  package enum Ending: Equatable, Sendable {
    case exited(Int32)
    case signalled(Int32)
    case timedOut
    /// It was stopped since it wrote more than its limits allow.
    case overflowed
  }

  /// Starts the program, feeds it, collects what it writes, and waits for its end.
  ///
  /// - Parameters:
  ///   - input: What the program reads.
  ///   - seconds: After this time the program is killed.
  /// - Returns: What the program left behind, however it ended.
  /// - Throws: `.programNotFound`, or `.failed` if the system cannot start any program.
  package func run(input: [UInt8], seconds: Double) throws(ProcessError) -> Outcome {
    let deadline = ContinuousClock.now + .seconds(seconds)
    let stdin = try Channel()
    let stdout = try Channel()
    let stderr = try Channel()
    let process = try start(
      reading: stdin.theirs, writing: stdout.theirs, reporting: stderr.theirs)
    limits?.restrict(process)
    var conversation = Conversation(
      sending: input, to: stdin.keepingOurs(), receiving: stdout.keepingOurs(),
      messages: stderr.keepingOurs(), atMost: limits?.outputBytes ?? .max)
    let close = conversation.hold(until: deadline)
    let ending = awaitEnd(of: process, until: close == .ended ? deadline : .now)
    return Outcome(
      output: conversation.output, messages: conversation.messages,
      ending: close == .overflowed ? .overflowed : ending)
  }
}

extension ChildProcess {
  private func start(
    reading stdin: borrowing Descriptor, writing stdout: borrowing Descriptor,
    reporting stderr: borrowing Descriptor
  ) throws(ProcessError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, stdin.number, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, stdout.number, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, stderr.number, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    Self.resetSignals(&attributes)
    // Where the caller ignores it, the ending of the child would be lost.
    _ = signal(SIGCHLD, SIG_DFL)

    var process: pid_t = 0
    let failure = unsafe withCStrings([program] + arguments) { arguments in
      unsafe withCStrings(environment) { environment in
        unsafe posix_spawnp(&process, program, &actions, &attributes, arguments, environment)
      }
    }
    switch failure {
    case 0: return process
    case ENOENT, EACCES, ENOTDIR, ENOEXEC, ELOOP: throw .programNotFound(path: program)
    default: throw .systemFailure("starting '\(program)'", code: failure)
    }
  }

  /// A thread of a server may block signals, and the child would inherit that.
  private static func resetSignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    unsafe sigemptyset(&none)
    var all = sigset_t()
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  private var environment: [String] {
    var variables = ProcessInfo.processInfo.environment
    variables.merge(self.variables) { _, added in added }
    // A crash is reported by its signal; collecting a backtrace would take seconds.
    variables["SWIFT_BACKTRACE"] = "enable=no"
    return variables.map { "\($0)=\($1)" }
  }

  private func awaitEnd(
    of process: pid_t, until deadline: ContinuousClock.Instant
  ) -> Ending {
    var status: Int32 = 0
    while true {
      switch unsafe waitpid(process, &status, WNOHANG) {
      case process: return Ending(waitStatus: status)
      // The status is lost when the parent ignores SIGCHLD.
      case -1 where errno != EINTR: return .exited(-1)
      default: break
      }
      guard ContinuousClock.now < deadline else {
        kill(process, SIGKILL)
        while unsafe waitpid(process, &status, 0) == -1, errno == EINTR {}
        return .timedOut
      }
      usleep(200)
    }
  }
}

extension ChildProcess.Ending {
  /// Takes a status of `wait4` apart, as the macros of C do.
  fileprivate init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited((waitStatus >> 8) & 0xFF) : .signalled(signal)
  }
}

/// Lends the strings as the array of C strings, ended by a null pointer, that `exec` takes.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var copies = unsafe strings.map { unsafe strdup($0) } + [nil]
  defer {
    for index in unsafe copies.indices { unsafe free(copies[index]) }
  }
  return unsafe copies.withUnsafeMutableBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("The array holds a null.") }
    return unsafe body(base)
  }
}
