internal import Recital

extension FetchingError: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .noLibrary:
      "the library libcurl is not on this machine. Install it; on Debian: apt-get install libcurl4"
    case .notInService:
      "the document service has no texts of this kind. Treaties are at https://treaties.un.org, "
        + "other bodies have services of their own."
    case .absent:
      "the service has no such text. Check the symbol, or ask for another --language or --type."
    case .refused(let status):
      "the service refuses (HTTP \(status)). Try again later, or open the text in a browser."
    case .busy(let status):
      "the service could not answer (HTTP \(status)), asked several times. Try again later."
    case .askedToWait(let seconds):
      "the service asks to wait for \(seconds) seconds. Try again after that, with a longer "
        + "--interval."
    case .timedOut(let seconds):
      "no answer within \(FetchingError.number(seconds)) seconds, asked several times. Try again "
        + "later, or give more --timeout."
    case .interrupted(let reason):
      "the connection broke (\(reason)), made several times. Run the command again to go on."
    case .unreachable(let host, let reason):
      "there is no way to \(host) (\(reason)). Check the network and --base."
    case .wrongType, .incomplete, .tooLarge: fileSentence
    case .redirectedTooOften(let limit):
      "the service sent the request on more than \(limit) times. Check --base."
    case .redirectedElsewhere(let address):
      "the service sent the request on to '\(address)', which is no safe address. It was not "
        + "followed."
    case .wrongPart:
      "the service sent another part than that asked for. Run the command again."
    case .notWritten(let path, let reason):
      "\(path): could not be written (\(reason)). Check that the folder may be written to and has "
        + "room."
    case .inUse(let path):
      "\(path): another process is fetching it. Wait for its end."
    case .cancelled:
      "stopped. Run the command again to go on."
    }
  }

  /// Sentences about a file that came and is not what it should be.
  private var fileSentence: String {
    switch self {
    case .wrongType(.webPage, let asked):
      "a web page came in place of \(FileContent.whole(asked).name), which is how the service also "
        + "says that it has no such text. Check the symbol, or ask for another --language or --type."
    case .wrongType(let content, let asked):
      "\(content.name) came in place of \(FileContent.whole(asked).name). \(content.advice)"
    case .incomplete(let type):
      "\(FileContent.whole(type).name) came without its end, asked several times. Try again later."
    case .tooLarge(let bytes, let limit):
      "the file is larger than \(limit >> 20) MB"
        + (bytes.map { " (\($0 >> 20) MB)" } ?? "") + ". Give more --megabytes to have it."
    default: ""
    }
  }

  private static func number(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? String(Int(clamping: Int64(seconds))) : String(seconds)
  }
}

extension FileContent {
  /// What to do with it.
  fileprivate var advice: String {
    switch self {
    case .whole(let type), .cut(let type): "Ask for --type \(type.rawValue)."
    case .webPage, .wordPerfect, .unknown: "Ask for another --type."
    }
  }
}
