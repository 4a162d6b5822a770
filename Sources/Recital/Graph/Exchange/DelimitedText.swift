/// A table as text: fields parted by commas, semicolons or tabs, quoted after RFC 4180.
enum DelimitedText {
  /// A line of the table, with the line of the file that it begins in.
  struct Record {
    var fields: [String]
    let line: Int
  }

  /// The records of a table; empty lines are passed over, tabs are never quoted.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func records(of text: String) throws(ExchangeFault) -> [Record] {
    let bytes = Array(text.utf8)
    let separator = separator(of: bytes)
    var records: [Record] = []
    var (offset, line) = (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, 1)
    while offset < bytes.count {
      if isLineEnd(bytes[offset]) {
        if bytes[offset] == 0x0A { line += 1 }
        offset += 1
        continue
      }
      var record = Record(fields: [], line: line)
      repeat {
        record.fields.append(try field(of: bytes, separator, &offset, &line))
        guard offset < bytes.count, bytes[offset] == separator else { break }
        offset += 1
      } while true
      records.append(record)
    }
    return records
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
