/// Why a path could not be read, or not without loss.
public enum ReadingError: Error, Hashable, Sendable {
  /// There is nothing at the path.
  case notFound(path: String)
  /// The system does not let this user read it.
  case notPermitted(path: String)
  /// It is neither a file nor a folder: a socket, a device.
  case notAFile(path: String)
  /// It could not be read; the system's own words.
  case unreadable(path: String, message: String)
  /// It holds nothing but white space.
  case empty(path: String)
  /// It is a page of HTML without text of its own.
  case pageWithoutText(path: String)
  /// It is a file of another kind than text; its kind where that is known.
  case notText(path: String, kind: String?)
  /// Too much of it is no UTF-8 to be a text; the first place that is not.
  case notUTF8(path: String, line: Int, offset: Int)
  /// Some bytes of it are no UTF-8; the rest was read.
  case brokenUTF8(path: String, line: Int, offset: Int, count: Int)
  /// Some bytes of it are none of its encoding; the rest was read.
  case brokenEncoding(path: String, encoding: String, count: Int)
  /// A line is longer than any document's.
  case lineTooLong(path: String, line: Int, bytes: Int, limit: Int)
  /// It is no well-formed XML; what stands before the line was read.
  case brokenXML(path: String, line: Int)
  /// Its elements are nested deeper than any document's; what stands before was read.
  case nestedTooDeeply(path: String)
  /// It holds more elements or text than any document; what stands before was read.
  case tooLarge(path: String)
  /// It cites more than any document; what stands before was looked at.
  case tooManyMentions(path: String, limit: Int)
  /// It is a PDF that could not be read, or not all of it.
  case pdf(path: String, PDFFault)
  /// It is a zip archive or a Word document, or a member of one, that could not be read.
  case archive(path: String, ArchiveFault)
  /// The library that reads its kind is not installed.
  case noLibrary(path: String, NeededLibrary)
  /// No file has a name of the pattern.
  case noMatch(pattern: String)
  /// A folder holds no file that can be read.
  case noDocuments(path: String)
}

extension ReadingError {
  /// Whether the file can be read once a program or a library is installed.
  public var wantsInstallation: Bool {
    switch self {
    case .noLibrary, .pdf(_, .popplerMissing): true
    default: false
    }
  }
}

extension ReadingError: CustomStringConvertible {
  /// A sentence: what is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .notFound(let path):
      "\(path): there is no such file or folder. Check the spelling of the path."
    case .notPermitted(let path):
      "\(path): you are not permitted to read it. Ask its owner, or leave it out."
    case .notAFile(let path):
      "\(path): is neither a file nor a folder. Give files or folders."
    case .unreadable(let path, let message):
      "\(path): could not be read (\(message))."
    case .empty(let path):
      "\(path): is empty. There is nothing to extract."
    case .pageWithoutText(let path):
      "\(path): is a page without text of its own, such as one that shows a document in a frame. Save "
        + "the document itself."
    case .notText(let path, let kind):
      if let kind {
        "\(path): is \(kind), not plain text. Convert it to text first."
      } else {
        "\(path): is a binary file, not plain text. Convert it to text first."
      }
    case .notUTF8(let path, let line, let offset):
      "\(path):\(line): is neither UTF-8 (first at byte \(offset)) nor any other encoding "
        + "that is known. Convert it, for example with 'iconv -f ENCODING -t UTF-8'."
    case .brokenUTF8(let path, let line, let offset, let count):
      "\(path):\(line): \(count == 1 ? "one byte is" : "\(count) bytes are") not UTF-8 (first at "
        + "byte \(offset)). The rest was read; what stands at these bytes may be missed."
    case .brokenEncoding(let path, let encoding, let count):
      "\(path): \(count == 1 ? "one byte is" : "\(count) bytes are") not \(encoding). The rest was "
        + "read; what stands at these bytes may be missed."
    case .lineTooLong(let path, let line, let bytes, let limit):
      "\(path):\(line): a line of \(bytes) bytes is no document's (limit \(limit)). Break it into "
        + "lines, or leave the file out."
    case .brokenXML(let path, let line):
      "\(path):\(line): is not well-formed XML here. What stands before was read; mend the file, or "
        + "save it anew."
    case .nestedTooDeeply(let path):
      "\(path): nests its elements deeper than any document does. What stands before was read."
    case .tooLarge(let path):
      "\(path): holds more than any document does. Its beginning was read; split the file."
    case .tooManyMentions(let path, let limit):
      "\(path): cites more than \(limit) instruments, as no document does. Its beginning was looked "
        + "at; split the file."
    case .pdf(let path, let fault):
      "\(path): \(fault)"
    case .archive(let path, let fault):
      "\(path): \(fault)"
    case .noLibrary(let path, let library):
      "\(path): is read through \(library.rawValue), which is not installed. Install it: on Debian "
        + "12 \(library == .xml ? "apt-get install libxml2" : "apt-get install libzip4")."
    case .noMatch(let pattern):
      "\(pattern): no file has a name of this pattern. Check the pattern and the folder."
    case .noDocuments(let path):
      "\(path): holds no files that are read (.txt, .md, .html, .xml, .pdf, .docx, .zip). Name the "
        + "files, or another folder."
    }
  }
}
