/// What is wrong with a zip archive, a Word document among them, or with one of its members.
public enum ArchiveFault: Error, Hashable, Sendable {
  /// It cannot be opened.
  case damaged
  /// A password is needed to read it.
  case encrypted
  /// It is a Word document without the parts that hold its text.
  case noText
  /// It holds an office document of another kind: a table, slides.
  case otherOffice
  /// It holds no file that can be read.
  case noDocuments
  /// It is an archive inside an archive.
  case nested
  /// Its name leads out of the archive.
  case strayName
  /// It unpacks to more than the limit, in megabytes.
  case tooLarge(megabytes: Int)
  /// It unpacks to so many times its size as no document does.
  case bomb
  /// It has more members than the limit.
  case tooManyMembers(limit: Int)
}

extension ArchiveFault: CustomStringConvertible {
  /// What is wrong and what to do, as the end of a sentence about the file.
  public var description: String {
    switch self {
    case .damaged: "is a damaged zip archive or Word document. Get it again from where it came."
    case .encrypted: "opens with a password only. Save it without one."
    case .noText: "is a Word document without a text. Open it in Word, and save it anew."
    case .otherOffice:
      "is an office document of another kind than Word's. Save it as PDF or as a Word document."
    case .noDocuments: "is an archive without a file that can be read. Give the files themselves."
    case .nested: "is an archive inside an archive, and was left out. Unpack it first."
    case .strayName:
      "has a name that leads out of its archive, and was left out. Unpack the archive with care."
    case .tooLarge(let megabytes):
      "unpacks to more than \(megabytes) megabytes, and was left out. Unpack it first."
    case .bomb:
      "unpacks to many times the size of its archive, as no document does, and was left out."
    case .tooManyMembers(let limit):
      "holds more than \(limit) files. The first of them were read; unpack it for the rest."
    }
  }
}
