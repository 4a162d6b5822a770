/// Reads the documents of a zip archive, each as a file of its own.
struct ArchiveReading {
  /// A member that is a document.
  struct Member {
    /// The path of the archive and the name in it: `archive.zip/folder/a.txt`.
    let path: String
    let bytes: [UInt8]
  }

  /// The most that one member may unpack to, and all of them together, in megabytes.
  private static let largestMember = 256
  private static let largestArchive = 1024

  /// Texts and pages are packed to a tenth of their size, together with files that are packed
  /// themselves to much more.
  private static let ratio = 32

  private let path: String
  private var left = ArchiveReading.largestArchive << 20
  /// What is left to an archive of this size.
  private var room = 0
  /// What could not be read.
  private(set) var losses: [ReadingError] = []

  init(path: String) { self.path = path }

  /// Gives the members that are documents one after the other, in the order of their names.
  ///
  /// One that cannot be read is a loss, and the next one follows.
  mutating func read(_ archive: borrowing ZipArchive, _ body: (Member) -> Void) {
    room = archive.room(times: ArchiveReading.ratio)
    if archive.hasMore { lose(.tooManyMembers(limit: ZipArchive.mostMembers), of: nil) }
    let documents = archive.members.filter { ArchiveReading.isDocument($0.name) }
    if documents.isEmpty { lose(.noDocuments, of: nil) }
    for member in documents.sorted(by: { $0.name < $1.name }) {
      do {
        body(try contents(of: member, in: archive))
      } catch {
        lose(error, of: member.name)
      }
    }
  }

  private mutating func lose(_ fault: ArchiveFault, of name: String?) {
    losses.append(.archive(path: name.map(memberPath) ?? path, fault))
  }

  private func memberPath(_ name: String) -> String { "\(path)/\(name)" }

  private mutating func contents(
    of member: ZipArchive.Member, in archive: borrowing ZipArchive
  ) throws(ArchiveFault) -> Member {
    if ArchiveReading.leadsOut(member.name) { throw .strayName }
    if member.isEncrypted { throw .encrypted }
    let limit = min(ArchiveReading.largestMember << 20, left)
    if member.size <= UInt64(limit), member.size > UInt64(room) { throw .bomb }
    let bytes: [UInt8]
    do {
      bytes = try archive.contents(of: member, atMost: limit)
    } catch {
      switch error {
      case .damaged: throw .damaged
      case .tooLarge:
        throw .tooLarge(
          megabytes: limit == left ? ArchiveReading.largestArchive : ArchiveReading.largestMember)
      }
    }
    left -= bytes.count
    room -= bytes.count
    return Member(path: memberPath(member.name), bytes: bytes)
  }

  // As in folders: what has the ending of a document and is not hidden.
  private static func isDocument(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    guard let last = parts.last, !last.hasPrefix("."), parts.first != "__MACOSX" else {
      return false
    }
    return FileKind.endings.contains(FileKind.ending(of: name))
  }

  private static func leadsOut(_ name: String) -> Bool {
    name.hasPrefix("/") || name.contains("\\") || name.contains("\0")
      || name.split(separator: "/", omittingEmptySubsequences: false)
        .contains { $0 == ".." || $0 == "." || $0.isEmpty }
  }
}
