/// The words of a line of a Pajek file: parted by spaces, or between quotation marks.
enum PajekWords {
  struct Word: Equatable {
    let text: String
    let isQuoted: Bool
  }

  static func words(of line: Substring, number: Int) throws(ExchangeFault) -> [Word] {
    var words: [Word] = []
    var rest = line.utf8[...]
    while let first = rest.first {
      if first == 0x20 || first == 0x09 {
        rest.removeFirst()
      } else if first == 0x22 {
        let inside = rest.dropFirst()
        guard let close = inside.firstIndex(of: 0x22) else { throw .openQuote(line: number) }
        words.append(Word(text: String(Substring(inside[..<close])), isQuoted: true))
        rest = inside[inside.index(after: close)...]
      } else {
        let end = rest.firstIndex { $0 == 0x20 || $0 == 0x09 } ?? rest.endIndex
        words.append(Word(text: String(Substring(rest[..<end])), isQuoted: false))
        rest = rest[end...]
      }
    }
    return words
  }
}
