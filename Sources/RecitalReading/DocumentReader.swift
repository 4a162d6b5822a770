import Foundation
public import Recital

/// Reads files into documents.
public struct DocumentReader: Sendable {
  /// The longest line read, in bytes; longer ones are no document's.
  public static let longestLine = 16 << 20

  /// Creates a reader.
  public init() {}

  /// The documents of a file, and what was lost in reading it.
  public struct Reading: Sendable {
    /// The documents in their order: one, the resolutions of a file that holds several, or those of
    /// an archive by their names.
    public var documents: [Document]
    /// What could not be read of it.
    public var losses: [ReadingError]

    /// The first of the losses, nil where all could be read.
    public var loss: ReadingError? { losses.first }
  }

  /// Reads a file of any kind that is read; `-` stands for standard input.
  ///
  /// - Throws: `ReadingError`, where there is no text to read.
  public func read(_ path: String) throws(ReadingError) -> Reading {
    let bytes = try contents(of: path)
    let kind = FileKind(of: bytes, path: path)
    guard kind == .docx || kind == .zip else {
      return reading(of: try text(of: bytes, kind, path: path), kind, path: path)
    }
    guard let archive = ZipArchive(bytes) else { throw .archive(path: path, .damaged) }
    if DocxPackage.isOne(archive) {
      return reading(of: try DocxText.text(of: archive, path: path), .docx, path: path)
    }
    if archive.isOffice { throw .archive(path: path, .otherOffice) }
    return reading(of: archive, path: path)
  }

  private func reading(of text: SourceText, _ kind: FileKind, path: String) -> Reading {
    let marks = text.marks == SourceMarks() ? nil : text.marks
    var documents = Document.documents(inPlainText: text.bytes, source: path, marks: marks)
    if kind == .pdf || kind == .docx, documents.count == 1 { Masthead.apply(to: &documents[0]) }
    return Reading(documents: documents, losses: text.loss.map { [$0] } ?? [])
  }

  private func reading(of archive: borrowing ZipArchive, path: String) -> Reading {
    var members = ArchiveReading(path: path)
    var whole = Reading(documents: [], losses: [])
    members.read(archive) { member in
      do throws(ReadingError) {
        let part = try reading(ofMember: member)
        whole.documents += part.documents
        whole.losses += part.losses
      } catch {
        whole.losses.append(error)
      }
    }
    whole.losses += members.losses
    return whole
  }

  private func reading(ofMember member: ArchiveReading.Member) throws(ReadingError) -> Reading {
    let kind = FileKind(of: member.bytes, path: member.path)
    guard kind == .docx || kind == .zip else {
      let text = try text(of: member.bytes, kind, path: member.path)
      return reading(of: text, kind, path: member.path)
    }
    guard let archive = ZipArchive(member.bytes) else {
      throw .archive(path: member.path, .damaged)
    }
    guard DocxPackage.isOne(archive) else {
      throw .archive(path: member.path, archive.isOffice ? .otherOffice : .nested)
    }
    let text = try DocxText.text(of: archive, path: member.path)
    return reading(of: text, .docx, path: member.path)
  }

  private func text(
    of bytes: [UInt8], _ kind: FileKind, path: String
  ) throws(ReadingError) -> SourceText {
    if let refusal = kind.refusal { throw .notText(path: path, kind: refusal) }
    switch kind {
    case .akomaNtoso: return try AkomaNtosoText.text(of: bytes, path: path)
    case .pdf: return try PDFText.text(of: bytes, path: path)
    default: return try PlainText.text(of: bytes, path: path)
    }
  }

  /// The most that is read from standard input, in bytes.
  private static let largestInput = 1 << 30

  private func standardInput() throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Foundation.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw .unreadable(path: "-", message: unsafe String(cString: strerror(errno)))
      }
      bytes += buffer[..<count]
      guard bytes.count <= DocumentReader.largestInput else {
        throw .unreadable(path: "-", message: "it is larger than a gigabyte")
      }
    }
  }

  private func contents(of path: String) throws(ReadingError) -> [UInt8] {
    if path == "-" { return try standardInput() }
    if let bytes = PlainFile.contents(of: path) { return bytes }
    // Slower, and with words for what is wrong.
    do {
      if let kind = try DocumentPaths.kind(of: path), kind != .typeRegular {
        throw ReadingError.notAFile(path: path)
      }
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch let error as ReadingError {
      throw error
    } catch {
      throw ReadingError(error, path: path)
    }
  }
}
