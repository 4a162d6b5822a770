/// A table as text: fields parted by commas, semicolons or tabs, quoted after RFC 4180.
///
/// Its records are read one after the other, so that those of a large table never lie in memory at once.
struct DelimitedText {
  /// A line of the table, with the line of the file that it begins in.
  struct Record {
    var fields: [String]
    let line: Int
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var offset: Int
  private var line = 1

  /// Begins with a text; tabs are never quoted.
  init(_ text: String) {
    bytes = Array(text.utf8)
    separator = DelimitedText.separator(of: bytes)
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next record, nil at the end; empty lines are passed over.
  ///
  /// - Complexity: O(*n*) in its bytes.
  mutating func next() throws(ExchangeFault) -> Record? {
    while offset < bytes.count, DelimitedText.isLineEnd(bytes[offset]) {
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
    guard offset < bytes.count else { return nil }
    var record = Record(fields: [], line: line)
    repeat {
      record.fields.append(try DelimitedText.field(of: bytes, separator, &offset, &line))
      guard offset < bytes.count, bytes[offset] == separator else { break }
      offset += 1
    } while true
    return record
  }

  /// Reads a field and moves to the separator or line end behind it.
  private static func field(
    of bytes: [UInt8], _ separator: UInt8, _ offset: inout Int, _ line: inout Int
  ) throws(ExchangeFault) -> String {
    let start = offset
    guard separator != 0x09, offset < bytes.count, bytes[offset] == 0x22 else {
      while offset < bytes.count, bytes[offset] != separator, !isLineEnd(bytes[offset]) {
        offset += 1
      }
      return String(decoding: bytes[start..<offset], as: UTF8.self)
    }
    var value: [UInt8] = []
    let first = line
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == 0x22 {
        guard offset < bytes.count, bytes[offset] == 0x22 else {
          return String(decoding: value, as: UTF8.self)
        }
        offset += 1
      } else if byte == 0x0A {
        line += 1
      }
      value.append(byte)
    }
    throw .openQuote(line: first)
  }

  /// The separator that stands most in the first line.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let first = bytes.prefix { !isLineEnd($0) }
    let choices: [UInt8] = [0x09, 0x2C, 0x3B]
    let counts = choices.map { choice in first.count { $0 == choice } }
    return choices[counts.indices.max { counts[$0] < counts[$1] } ?? 1]
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
