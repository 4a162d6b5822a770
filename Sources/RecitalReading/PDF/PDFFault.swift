/// What is wrong with a PDF.
public enum PDFFault: Hashable, Sendable {
  /// The program that reads PDF files is not installed.
  case popplerMissing
  /// A password is needed to open it.
  case encrypted
  /// It forbids that its text be taken out.
  case copyProtected
  /// It holds pictures of pages and no text.
  case noTextLayer(pages: Int)
  /// Nothing in it can be read.
  case damaged
  /// Some of it is damaged; the rest was read.
  case partlyDamaged
  /// Reading it took more than the limits allow; nothing or only its first pages were read.
  case tooLarge
}

extension PDFFault: CustomStringConvertible {
  /// What is wrong and what to do, as the end of a sentence about the file.
  public var description: String {
    switch self {
    case .popplerMissing:
      "is a PDF, and the program 'pdftohtml', which reads these, is not installed. Install it "
        + "with 'apt-get install poppler-utils'."
    case .encrypted:
      "is a PDF that opens with a password only. Remove the password, for example with "
        + "'qpdf --decrypt --password=… in.pdf out.pdf'."
    case .copyProtected:
      "is a PDF that forbids copying its text. Ask its owner for one that allows it."
    case .noTextLayer(let pages):
      "is a PDF of \(pages == 1 ? "one page" : "\(pages) pages") without text, probably scanned. "
        + "Recognize its text first, for example with 'ocrmypdf in.pdf out.pdf'."
    case .damaged:
      "is a damaged PDF; nothing in it can be read. Get it again from where it came."
    case .partlyDamaged:
      "is a damaged PDF. What could be read of it was read; get it again for the rest."
    case .tooLarge:
      "is a PDF that takes too much time or memory to read. What came before was read; split it "
        + "into parts for the rest."
    }
  }
}
