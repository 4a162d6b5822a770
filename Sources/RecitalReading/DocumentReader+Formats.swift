import Recital

extension DocumentReader {
  /// The documents of a file of any kind.
  func reading(of bytes: consuming [UInt8], path: String) throws(ReadingError) -> Reading {
    let kind = FileKind(of: copy bytes, path: path)
    guard let archive = try archive(in: bytes, kind, path: path) else {
      return try reading(of: bytes, kind, path: path)
    }
    // The archive has a copy; a second one of some hundred megabytes is one too many.
    bytes = []
    if DocxPackage.isOne(archive) { return try reading(ofWord: archive, path: path) }
    if archive.isOffice { throw .archive(path: path, .otherOffice) }
    return reading(of: archive, path: path)
  }

  private func reading(ofMember member: ArchiveReading.Member) throws(ReadingError) -> Reading {
    let kind = FileKind(of: member.bytes, path: member.path)
    guard let archive = try archive(in: member.bytes, kind, path: member.path) else {
      return try reading(of: member.bytes, kind, path: member.path)
    }
    guard DocxPackage.isOne(archive) else {
      throw .archive(path: member.path, archive.isOffice ? .otherOffice : .nested)
    }
    return try reading(ofWord: archive, path: member.path)
  }

  /// The archive that a file is, nil where it is none.
  private func archive(
    in bytes: [UInt8], _ kind: FileKind, path: String
  ) throws(ReadingError) -> ZipArchive? {
    guard kind == .docx || kind == .zip else { return nil }
    try NeededLibrary.zip.require(for: path)
    guard let archive = ZipArchive(bytes) else { throw .archive(path: path, .damaged) }
    return archive
  }

  private func reading(
    of bytes: [UInt8], _ kind: FileKind, path: String
  ) throws(ReadingError) -> Reading {
    guard kind == .pdf else { return Reading(try text(of: bytes, kind, path: path), path: path) }
    return paged(try PDFText.text(of: bytes, path: path), path: path)
  }

  private func reading(
    ofWord archive: borrowing ZipArchive, path: String
  ) throws(ReadingError) -> Reading {
    try NeededLibrary.xml.require(for: path)
    return paged(try DocxText.text(of: archive, path: path), path: path)
  }

  // A file with pages has a masthead.
  private func paged(_ text: SourceText, path: String) -> Reading {
    var reading = Reading(text, path: path)
    if reading.documents.count == 1 { Masthead.apply(to: &reading.documents[0]) }
    return reading
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
}

extension DocumentReader.Reading {
  /// The documents of a text, and what was lost in reading it.
  fileprivate init(_ text: SourceText, path: String) {
    self.init(documents: text.documents(source: path), losses: text.loss.map { [$0] } ?? [])
  }
}
