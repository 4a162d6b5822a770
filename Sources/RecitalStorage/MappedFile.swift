import Foundation
import Recital
import Synchronization

/// A file mapped into memory for reading.
final class MappedFile: Sendable {
  private let address: UInt
  private let count: Int
  /// What the file should hold, from the first stretch on that does not.
  private let whole = Mutex<[UInt8]?>(nil)

  /// Maps a file; nil where there is none, or it is empty.
  init?(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size > 0,
      let memory = unsafe mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe memory != MAP_FAILED
    else { return nil }
    address = UInt(bitPattern: memory)
    count = Int(status.st_size)
  }

  deinit { unsafe munmap(UnsafeMutableRawPointer(bitPattern: address), count) }

  /// The bytes, which stay in place while someone uses them.
  var bytes: SharedBytes {
    unsafe SharedBytes(
      UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count),
      owner: self)
  }

  /// Puts what should be there into a stretch of the memory; the file stays as it is.
  ///
  /// - Parameters:
  ///   - range: The stretch.
  ///   - source: The bytes that the file should have; asked once.
  func mend(_ range: Range<Int>, outOf source: () -> [UInt8]) {
    let right = whole.withLock { known in
      let bytes = known ?? source()
      known = bytes
      return range.upperBound <= bytes.count ? Array(bytes[range]) : []
    }
    let page = Int(getpagesize())
    let start = range.lowerBound / page * page
    guard !right.isEmpty, let memory = unsafe UnsafeMutableRawPointer(bitPattern: address),
      unsafe mprotect(memory + start, range.upperBound - start, PROT_READ | PROT_WRITE) == 0
    else { return }
    unsafe (memory + range.lowerBound).copyMemory(from: right, byteCount: right.count)
  }
}
