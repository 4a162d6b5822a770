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

  /// The path of this program, for starting it again as a child.
  static func program() -> String {
    if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
      return path
    }
    return Bundle.main.executablePath ?? CommandLine.arguments[0]
  }
}
