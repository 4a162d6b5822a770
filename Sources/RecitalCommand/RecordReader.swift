import Foundation

/// Reads records that end in a byte, such as lines, as soon as they are there.
struct RecordReader {
  private let descriptor: Int32
  private let end: UInt8
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// A record may not be longer than this, in bytes.
  static let longest = 1 << 28

  /// What comes next.
  enum Record {
    /// The bytes of a record, without its end.
    case bytes([UInt8])
    /// A record that is too long; it was passed over.
    case tooLong
  }

  /// Reads from a descriptor until its end.
  init(from descriptor: Int32, end: UInt8) {
    self.descriptor = descriptor
    self.end = end
  }

  /// The next record, waiting for it where it is not there yet; nil at the end.
  mutating func next() throws(InputError) -> Record? {
    var searched = start
    var isTooLong = false
    while true {
      if let place = buffer[searched...].firstIndex(of: end) {
        defer { start = place + 1 }
        return isTooLong ? .tooLong : .bytes(Array(buffer[start..<place]))
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return isTooLong ? .tooLong : .bytes(Array(buffer[start...]))
      }
      buffer.removeFirst(start)
      start = 0
      if buffer.count > RecordReader.longest { isTooLong = true }
      if isTooLong { buffer = [] }
      searched = buffer.count
      try fill()
    }
  }

  private mutating func fill() throws(InputError) {
    let known = buffer.count
    buffer += [UInt8](repeating: 0, count: 1 << 16)
    let room = buffer.count - known
    let descriptor = descriptor
    var count = 0
    repeat {
      count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress.map { unsafe $0 + known }, room)
      }
    } while count < 0 && errno == EINTR
    let reason = count < 0 ? unsafe String(cString: strerror(errno)) : nil
    buffer.removeLast(room - max(0, count))
    if let reason { throw InputError(reason: reason) }
    isAtEnd = count == 0
  }

  /// Why no more could be read; the system's own words.
  struct InputError: Error {
    let reason: String
  }
}
