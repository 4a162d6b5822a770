internal import CProcess
internal import Glibc

extension ChildProcess {
  /// What a program may spend that does not limit itself.
  package struct Limits: Sendable {
    /// Time of the processor; the time on the wall is the caller's to limit.
    private let processorSeconds: Int
    /// Address space.
    private let megabytes: Int
    /// What it may write to one of its outputs.
    let outputBytes: Int

    /// Creates limits.
    package init(processorSeconds: Int, megabytes: Int, outputBytes: Int) {
      self.processorSeconds = processorSeconds
      self.megabytes = megabytes
      self.outputBytes = outputBytes
    }

    /// Restricts a process that was just started; it has had no time to spend anything.
    func restrict(_ process: pid_t) {
      cprocess_limit(process, UInt(processorSeconds), UInt(megabytes) << 20)
    }
  }
}
