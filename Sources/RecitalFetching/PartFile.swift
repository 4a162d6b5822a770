internal import Foundation

/// The part of a text that has come so far, open and locked.
///
/// It can be left at any moment: what is there is the beginning of the text, and its receipt says
/// of which version.
final class PartFile: Sendable {
  private let descriptor: Int32
  let place: TextPlace

  /// Opens it, and keeps other processes away from it.
  init(at place: TextPlace) throws(FetchingError) {
    self.place = place
    while true {
      let descriptor = unsafe open(
        place.partPath, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o644)
      guard descriptor >= 0 else { throw .notWritten(path: place.partPath, reason: systemReason()) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        throw .inUse(path: place.path)
      }
      // Between opening and locking another process may have finished it.
      if PartFile.isStillThere(place.partPath, descriptor) {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  deinit { close(descriptor) }

  private static func isStillThere(_ path: String, _ descriptor: Int32) -> Bool {
    var (named, opened) = (stat(), stat())
    guard unsafe stat(path, &named) == 0, unsafe fstat(descriptor, &opened) == 0 else {
      return false
    }
    return named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
  }

  /// How many bytes have come.
  var size: Int {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// What is known of the version that it is a part of, nil where it cannot be gone on with.
  var receipt: Receipt? {
    guard size > 0, let receipt = Receipt(readingFrom: place.partReceiptPath),
      receipt.condition != nil
    else { return nil }
    return receipt
  }

  /// Takes note of what is about to come: the whole, or what is missing.
  func begin(_ reply: Reply, from address: String) throws(FetchingError) {
    if reply.status == 206 {
      guard reply.part?.start == size else { throw .wrongPart }
      return
    }
    try clear()
    try Receipt(of: reply, from: address).write(to: place.partReceiptPath)
  }

  /// Adds bytes at the end.
  func append(_ data: Data) throws(FetchingError) {
    var rest = data[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw .notWritten(path: place.partPath, reason: systemReason())
      }
    }
  }

  /// What the bytes are.
  func content() -> FileContent {
    FileContent(
      head: bytes(from: 0, atMost: FileContent.head),
      tail: bytes(from: max(0, size - FileContent.tail), atMost: FileContent.tail))
  }

  /// Bytes from an offset on.
  func bytes(from offset: Int, atMost count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count {
        let got = unsafe pread(
          descriptor, buffer.baseAddress.map { unsafe $0 + done }, count - done,
          off_t(offset + done))
        guard got > 0 else { return }
        done += got
      }
    }
  }

  /// Throws away what has come.
  func clear() throws(FetchingError) {
    guard ftruncate(descriptor, 0) == 0 else {
      throw .notWritten(path: place.partPath, reason: systemReason())
    }
    unsafe unlink(place.partReceiptPath)
  }

  /// Makes it the text, in one step: there is the text before or the new one, never less.
  func becomeText(with receipt: Receipt?) throws(FetchingError) {
    fsync(descriptor)
    guard unsafe rename(place.partPath, place.path) == 0 else {
      throw .notWritten(path: place.path, reason: systemReason())
    }
    unsafe unlink(place.partReceiptPath)
    guard let receipt else { return }
    try receipt.write(to: place.receiptPath)
  }

  /// Removes it, unless it is the text by now.
  func remove() {
    guard PartFile.isStillThere(place.partPath, descriptor) else { return }
    unsafe unlink(place.partPath)
    unsafe unlink(place.partReceiptPath)
  }
}

/// The system's words for what went wrong last.
private func systemReason() -> String { unsafe String(cString: strerror(errno)) }
