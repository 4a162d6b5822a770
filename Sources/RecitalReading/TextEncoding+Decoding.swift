internal import Foundation

extension TextEncoding {
  /// A text in UTF-8, without byte order mark.
  struct Decoded {
    var bytes: [UInt8] = []
    /// How many bytes are no character; each became U+FFFD.
    var broken = 0
  }

  /// Decodes a file.
  ///
  /// - Complexity: O(*n*) in the bytes.
  func decode(_ file: [UInt8]) -> Decoded {
    var decoded = Decoded()
    decoded.bytes.reserveCapacity(file.count + file.count / 2)
    guard let converter = unsafe iconv_open("UTF-8", rawValue),
      UInt(bitPattern: converter) != UInt.max
    else {
      decoded.broken = file.count
      return decoded
    }
    defer { unsafe iconv_close(converter) }
    var input = file
    unsafe input.withUnsafeMutableBytes { buffer in
      unsafe convert(buffer, with: converter, to: &decoded)
    }
    if decoded.bytes.span.begins(with: [0xEF, 0xBB, 0xBF], at: 0) {
      decoded.bytes.removeFirst(3)
    }
    return decoded
  }

  private func convert(
    _ input: UnsafeMutableRawBufferPointer, with converter: iconv_t, to decoded: inout Decoded
  ) {
    var next = unsafe input.baseAddress?.assumingMemoryBound(to: CChar.self)
    var left = input.count
    var piece = [CChar](repeating: 0, count: 1 << 16)
    while left > 0 {
      var failure: Int32 = 0
      let written = unsafe piece.withUnsafeMutableBufferPointer { piece in
        var place = piece.baseAddress
        var room = piece.count
        if unsafe iconv(converter, &next, &left, &place, &room) == -1 {
          failure = errno
        }
        return piece.count - room
      }
      decoded.bytes += piece[..<written].lazy.map { UInt8(bitPattern: $0) }
      guard failure != 0, failure != E2BIG else { continue }
      // Not a character, or half of one at the end.
      let width = min(left, self == .littleEndian || self == .bigEndian ? 2 : 1)
      decoded.bytes += [0xEF, 0xBF, 0xBD]
      decoded.broken += width
      unsafe next = next.map { unsafe $0 + width }
      left -= width
    }
  }
}
