import Recital

extension DocumentReader {
  /// The documents of a file of any kind.
  func reading(of bytes: [UInt8], path: String) throws(ReadingError) -> Reading {
    switch FileKind(of: bytes, path: path) {
    case .docx, .zip:
      guard let archive = ZipArchive(bytes) else { throw .archive(path: path, .damaged) }
      if DocxPackage.isOne(archive) {
        return paged(try DocxText.text(of: archive, path: path), path: path)
      }
      if archive.isOffice { throw .archive(path: path, .otherOffice) }
      return reading(of: archive, path: path)
    default: return try reading(ofFile: bytes, path: path)
    }
  }

  private func reading(ofFile bytes: [UInt8], path: String) throws(ReadingError) -> Reading {
    if FileKind(of: bytes, path: path) == .pdf {
      return paged(try PDFText.text(of: bytes, path: path), path: path)
    }
    let text = try text(of: bytes, path: path)
    return Reading(
      documents: text.documents(source: path), losses: text.loss.map { [$0] } ?? [])
  }

  // A file with pages has a masthead.
  private func paged(_ text: SourceText, path: String) -> Reading {
    var documents = text.documents(source: path)
    if documents.count == 1 { Masthead.apply(to: &documents[0]) }
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
    switch FileKind(of: member.bytes, path: member.path) {
    case .docx, .zip:
      guard let archive = ZipArchive(member.bytes) else {
        throw .archive(path: member.path, .damaged)
      }
      guard DocxPackage.isOne(archive) else {
        throw .archive(path: member.path, archive.isOffice ? .otherOffice : .nested)
      }
      return paged(try DocxText.text(of: archive, path: member.path), path: member.path)
    default: return try reading(ofFile: member.bytes, path: member.path)
    }
  }
}
