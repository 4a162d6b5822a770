internal import CZip

/// A zip archive in memory, of which nothing is ever written to the disk.
@safe
struct ZipArchive: ~Copyable {
  /// What the archive says of one of its members; none of it is to be believed.
  struct Member {
    fileprivate let index: Int64
    /// The name with its folders, as written in the archive.
    let name: String
    /// The size that is claimed.
    let size: UInt64
    let isEncrypted: Bool
  }

  /// Why a member could not be read.
  enum Failure: Error {
    case damaged, tooLarge
  }

  /// The members in the order of the archive, folders left out.
  let members: [Member]
  /// Whether there are more members than are looked at.
  let hasMore: Bool
  /// The size of the archive itself, in bytes.
  let size: Int
  private let handle: OpaquePointer

  /// The most members that are looked at.
  static let mostMembers = 20_000

  /// Whether the library is there; without it no archive can be opened.
  static var isAvailable: Bool { czip_is_available() }

  /// Opens an archive; nil where the bytes are none.
  init?(_ bytes: [UInt8]) {
    let opened = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe bytes.baseAddress.flatMap { unsafe czip_open($0, bytes.count) }
    }
    guard let handle = unsafe opened else { return nil }
    let count = unsafe max(0, czip_count(handle))
    unsafe self.handle = handle
    size = bytes.count
    hasMore = count > Int64(ZipArchive.mostMembers)
    members = (0..<min(count, Int64(ZipArchive.mostMembers))).compactMap { index in
      var member = unsafe czip_member()
      guard unsafe czip_describe(handle, index, &member), let name = unsafe member.name else {
        return nil
      }
      let described = unsafe Member(
        index: index, name: String(cString: name), size: member.size,
        isEncrypted: member.is_encrypted)
      return described.name.hasSuffix("/") ? nil : described
    }
  }

  /// What members may unpack to, so many times the size of the archive, as documents do that are not
  /// made to do harm; some megabytes in any case.
  func room(times factor: Int) -> Int { max(8 << 20, size * factor) }

  /// Whether it is the file of an office program.
  var isOffice: Bool {
    members.contains { $0.name == "[Content_Types].xml" || $0.name == "mimetype" }
  }

  deinit { unsafe czip_close(handle) }

  /// The bytes of a member; more than the limit are not read, whatever the archive claims.
  func contents(of member: Member, atMost limit: Int) throws(Failure) -> [UInt8] {
    guard member.size <= UInt64(limit) else { throw .tooLarge }
    var result: Int64 = -1
    // One byte more, so that a size that was claimed too small is seen.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(member.size) + 1) { room, count in
      guard let base = room.baseAddress else { return }
      result = unsafe czip_read(handle, member.index, base, room.count)
      count = max(0, Int(result))
    }
    guard result >= 0, UInt64(result) <= member.size else { throw .damaged }
    return bytes
  }
}
