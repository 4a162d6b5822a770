import ArgumentParser
import Foundation

/// Where results go: standard output, or a file.
enum Output {
  /// Writes to standard output.
  ///
  /// A reader that has closed it ends the command in peace.
  static func write(_ bytes: [UInt8]) throws {
    try write(bytes, to: STDOUT_FILENO, name: "standard output")
  }

  /// Writes text to standard output.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes a file so that a failure leaves the one before untouched.
  ///
  /// A device or a pipe is written to, and never replaced by a file.
  static func write(_ bytes: [UInt8], toFile path: String) throws {
    switch OutputPlace(path) {
    case .nowhere:
      Messages.warn("The name of the file to write is empty. Give one behind --output.")
      throw ExitCode(1)
    case .folder:
      Messages.warn("\(path): is a folder. Name a file in it.")
      throw ExitCode(1)
    case .closed(let code):
      let reason = unsafe String(cString: strerror(code))
      Messages.warn("\(path): could not be written (\(reason)).")
      throw ExitCode(1)
    case .stream(let descriptor):
      defer { close(descriptor) }
      try write(bytes, to: descriptor, name: path)
    case .file: try replace(path, with: bytes)
    }
  }

  private static func replace(_ path: String, with bytes: [UInt8]) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      Messages.warn(
        "\(path): could not be written (\((error as NSError).localizedDescription)). "
          + "Check that the folder exists and has room.")
      throw ExitCode(1)
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws {
    Signals.ignore()
    var offset = 0
    while offset < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Foundation.write(
          descriptor, buffer.baseAddress.map { unsafe $0 + offset }, buffer.count - offset)
      }
      if written > 0 {
        offset += written
      } else if errno == EPIPE {
        throw ExitCode(0)
      } else if errno != EINTR, errno != EAGAIN {
        let reason = unsafe String(cString: strerror(errno))
        Messages.warn("\(name): could not be written (\(reason)).")
        throw ExitCode(1)
      }
    }
  }
}

/// Signals that would end the program where an error with a sentence is better.
enum Signals {
  /// Turns a closed pipe and a file that grew too large into errors of writing.
  static func ignore() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }
}

/// Sentences for the person at the terminal, on standard error.
enum Messages {
  static func warn(_ sentence: String) {
    write("recital: \(visible(sentence))\n")
  }

  /// Writes a text as it is to standard error.
  static func write(_ text: String) {
    // A message that cannot be written is no reason to stop.
    Signals.ignore()
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { buffer in
      unsafe Foundation.write(STDERR_FILENO, buffer.baseAddress, buffer.count)
    }
  }

  /// A text without the characters that steer a terminal.
  static func visible(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(2000).filter { scalar in
      scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
        && !(0x200E...0x200F).contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value)
        && !(0x2066...0x2069).contains(scalar.value)
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
