import Foundation

/// What a command asks of the machine it runs on.
enum Machine {
  /// Cores in use by the system.
  static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// Whether standard output is a terminal.
  static var hasTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether to write in colours: on a terminal that has them, unless `NO_COLOR` says no.
  static var hasColors: Bool {
    let environment = ProcessInfo.processInfo.environment
    return hasTerminal && environment["NO_COLOR", default: ""].isEmpty
      && environment["TERM"] != "dumb"
  }

  /// Columns of the terminal, 100 where there is none.
  static var columns: Int {
    if let text = ProcessInfo.processInfo.environment["COLUMNS"], let columns = Int(text),
      columns >= 40
    {
      return columns
    }
    guard hasTerminal else { return 100 }
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else {
      return 100
    }
    return Int(size.ws_col)
  }

  /// Columns of the terminal behind standard error, 80 where there is none.
  static var errorColumns: Int {
    var size = winsize()
    guard unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }

  /// Whether there is anything at a path.
  static func hasFile(at path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// The path of this program, for starting it again as a child.
  static func program() -> String {
    if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
      return path
    }
    return Bundle.main.executablePath ?? CommandLine.arguments[0]
  }
}
