internal import Glibc

/// The system's own words for what went wrong in a call.
enum SystemWords {
  /// The words for an error number.
  static func words(of code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
