/// What the bytes of a file are, whatever its name and its sender say.
public enum FileContent: Hashable, Sendable {
  /// A whole file of a type that the service has.
  case whole(FileType)
  /// A file of such a type that lacks its end.
  case cut(FileType)
  /// A page of HTML, with which the service also says that something is not there.
  case webPage
  /// A text of WordPerfect, as the service has of the 1990s.
  case wordPerfect
  /// Anything else.
  case unknown

  /// How much of the head and of the tail tells: that of a zip archive is its directory, behind
  /// which a comment of 64 KB may stand.
  static let head = 1024
  static let tail = 1 << 17

  /// Looks at the first and the last bytes of a file, which may be the same.
  init(head: [UInt8], tail: [UInt8]) {
    if FileContent.find("%PDF-", in: head) {
      // Behind the mark of the end some writers leave white space, some a line of their own.
      self = FileContent.find("%%EOF", in: tail.suffix(4096)) ? .whole(.pdf) : .cut(.pdf)
    } else if head.starts(with: [0x50, 0x4B, 3, 4]) {
      self = FileContent.archive(head: head, tail: tail)
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .whole(.doc)
    } else if head.starts(with: [0xFF, 0x57, 0x50, 0x43]) {
      self = .wordPerfect
    } else {
      self = FileContent.isWebPage(head) ? .webPage : .unknown
    }
  }

  private static func archive(head: [UInt8], tail: [UInt8]) -> FileContent {
    guard find("PK\u{5}\u{6}", in: tail) else { return .cut(.docx) }
    return find("word/", in: tail) ? .whole(.docx) : .unknown
  }

  private static func isWebPage(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head, as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<head", "<body"].contains { text.contains($0) }
  }

  private static func find(_ mark: String, in bytes: some Collection<UInt8>) -> Bool {
    let (bytes, mark) = (Array(bytes), Array(mark.utf8))
    guard bytes.count >= mark.count else { return false }
    return (0...bytes.count - mark.count).contains { start in
      mark.indices.allSatisfy { bytes[start + $0] == mark[$0] }
    }
  }

  /// Its name in a sentence.
  var name: String {
    switch self {
    case .whole(.pdf), .cut(.pdf): "a PDF"
    case .whole(.docx), .cut(.docx): "a Word document (.docx)"
    case .whole(.doc), .cut(.doc): "an old Word document (.doc)"
    case .webPage: "a web page"
    case .wordPerfect: "a WordPerfect document"
    case .unknown: "a file of another kind"
    }
  }
}
