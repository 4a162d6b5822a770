import Recital

/// A source text while it is written, with the links over it and the pages in it.
struct LinkedText {
  private(set) var bytes: [UInt8] = []
  private var pages: [Int] = []
  private var links: [SourceMarks.Mark] = []

  /// Begins a page; the first one begins at the start.
  mutating func beginPage() {
    if !pages.isEmpty { bytes.append(0x0C) }
    pages.append(pages.isEmpty ? 0 : bytes.count - 1)
  }

  /// Appends text without a link.
  mutating func append(_ text: some Sequence<UInt8>) { bytes += text }

  /// Notes that a link lies over a range of what is written.
  ///
  /// Links come in the order of their places. One that goes on where another to the same address
  /// ended, white space apart, is a part of that.
  mutating func link(_ range: Range<Int>, to address: String) {
    if let last = links.last, last.value == address, last.range.upperBound <= range.lowerBound,
      bytes[last.range.upperBound..<range.lowerBound].allSatisfy({ $0 <= 0x20 })
    {
      links[links.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      links.append(SourceMarks.Mark(range: range, value: address))
    }
  }

  /// The marks of the text, links cut down to the words that they cover.
  var marks: SourceMarks { SourceMarks(pages: pages, links: links.compactMap(trimmed)) }

  // The rectangle of a link often takes in a bracket, a comma, or the first letter of what follows.
  private func trimmed(_ link: SourceMarks.Mark) -> SourceMarks.Mark? {
    var start = link.range.lowerBound
    var end = link.range.upperBound
    if start > 0, isWord(start - 1), isWord(start) {
      while start < end, isWord(start) { start += 1 }
    }
    if end < bytes.count, start < end, isWord(end), isWord(end - 1) {
      while end > start, isWord(end - 1) { end -= 1 }
    }
    while start < end, !isWord(start), bytes[start] != 0x28 || !closes(start, end) { start += 1 }
    while start < end, !isWord(end - 1), bytes[end - 1] != 0x29 || !opens(start, end) { end -= 1 }
    return start < end ? SourceMarks.Mark(range: start..<end, value: link.value) : nil
  }

  // A bracket whose other half lies under the link too.
  private func closes(_ start: Int, _ end: Int) -> Bool { bytes[start..<end].contains(0x29) }
  private func opens(_ start: Int, _ end: Int) -> Bool { bytes[start..<end].contains(0x28) }

  private func isWord(_ offset: Int) -> Bool {
    let byte = bytes[offset]
    return byte >= 0x80 || byte >= 0x30 && byte <= 0x39
      || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
}
