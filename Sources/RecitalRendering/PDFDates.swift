/// The date of making that a PDF file carries, which would make every file differ.
enum PDFDates {
  /// Returns the file with the date overwritten by blanks, so that no offset moves.
  static func blanked(_ file: [UInt8]) -> [UInt8] {
    var blanked = file
    guard let entry = file.lastRange(of: Array("/CreationDate (".utf8)) else { return file }
    let end = file[entry.upperBound...].firstIndex(of: UInt8(ascii: ")"))
    guard let end else { return file }
    for index in entry.lowerBound...end { blanked[index] = UInt8(ascii: " ") }
    return blanked
  }
}

extension [UInt8] {
  fileprivate func lastRange(of pattern: [UInt8]) -> Range<Int>? {
    guard count >= pattern.count else { return nil }
    let starts = (0...(count - pattern.count)).reversed()
    let start = starts.first { self[$0..<($0 + pattern.count)].elementsEqual(pattern) }
    return start.map { $0..<($0 + pattern.count) }
  }
}
