internal import Glibc
internal import RecitalProcess

/// The tools of poppler, which read PDF files in a process of their own.
enum Poppler {
  /// The time of the processor that may be spent on a file.
  ///
  /// A report of ten thousand pages in 160 megabytes needs a fifth of its time; a small file, which
  /// takes a tenth of a second, is stopped after twenty where it runs in a circle.
  private static func seconds(for bytes: [UInt8]) -> Int { min(20 + bytes.count >> 18, 900) }

  /// What may come of a file: some times its size, where it is made of text alone.
  private static func outputLimit(for bytes: [UInt8]) -> Int {
    min(max(16 << 20, bytes.count * 50), 256 << 20)
  }

  /// On the wall it may take longer, where other work shares the machine.
  private static let patience = 5.0

  /// The pages of a file as `pdftohtml -xml` writes them, and what was lost in reading it.
  static func pages(
    of bytes: [UInt8], path: String
  ) throws(ReadingError) -> (output: [UInt8], loss: ReadingError?) {
    let seconds = seconds(for: bytes)
    let limits = ChildProcess.Limits(
      processorSeconds: seconds, megabytes: 768, outputBytes: outputLimit(for: bytes))
    let child = ChildProcess(program: "pdftohtml", arguments: arguments, limits: limits)
    let outcome: ChildProcess.Outcome
    do {
      outcome = try child.run(input: bytes, seconds: Double(seconds) * patience)
    } catch {
      switch error {
      case .programNotFound: throw .pdf(path: path, .popplerMissing)
      case .failed(let message): throw .unreadable(path: path, message: message)
      }
    }
    return (outcome.output, try loss(outcome, path: path))
  }

  // Names no file, so that nothing is written anywhere; `read` is only asked for. Words are parted by
  // a fifth of their height, since loosely set letters are not words.
  private static let arguments = [
    "-xml", "-i", "-stdout", "-noroundcoord", "-zoom", "1", "-wbt", "20", "-enc", "UTF-8", "fd://0",
    "read",
  ]

  private static func loss(
    _ outcome: ChildProcess.Outcome, path: String
  ) throws(ReadingError) -> ReadingError? {
    let messages = String(decoding: outcome.messages.prefix(100_000), as: UTF8.self)
    let isDamaged = messages.contains("Syntax Error") || messages.contains("Internal Error")
    let fault: PDFFault? =
      switch outcome.ending {
      case .exited(0): isDamaged ? .partlyDamaged : nil
      case .exited(127): .popplerMissing
      case .timedOut, .overflowed, .signalled(SIGXCPU), .signalled(SIGKILL): .tooLarge
      case .exited where messages.contains("Incorrect password"): .encrypted
      case .exited where messages.contains("Copying of text"): .copyProtected
      case _ where messages.contains("emory"): .tooLarge
      case .exited, .signalled: .partlyDamaged
      }
    guard let fault else { return nil }
    guard outcome.output.isEmpty else { return .pdf(path: path, fault) }
    throw .pdf(path: path, fault == .partlyDamaged ? .damaged : fault)
  }
}
