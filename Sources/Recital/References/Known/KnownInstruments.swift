/// Well-known instruments with their names in six languages.
///
/// The table is text: a line `= …` gives the symbol, or the name where there is no symbol; the
/// lines below give a name each behind the code of its language. Chinese names, which hold no
/// spaces, may stand together in one line.
enum KnownInstruments {
  /// One name of an instrument.
  struct Name: Sendable {
    /// The place of the instrument in the table.
    var instrument: Int
    /// The name in UTF-8.
    var text: [UInt8]
  }

  /// The instruments in the order of the table, read when first asked for.
  static let instruments: [Instrument] = lines { $0.first == 0x3D }.map { line in
    instrument(Array(line.text.dropFirst(2)))
  }

  /// The Charter of the United Nations, the first of the table.
  static let charter = 0

  /// The names in a language.
  static func names(in language: Language) -> [Name] {
    let code = Array(language.rawValue.utf8)
    let wanted = lines { line in
      line.count > 3 && line[line.startIndex] == code[0] && line[line.startIndex + 1] == code[1]
    }
    return wanted.flatMap { line in
      texts(of: line.text, in: language).map { Name(instrument: line.instrument, text: Array($0)) }
    }
  }

  /// The instruments by the keys of their Chinese names, which stand between marks.
  static let chinese = byName(in: .chinese)

  /// The instrument that a Chinese name stands for, in traditional or simplified characters.
  static func instrument(
    chinese key: NameKey, at name: Range<Int>, in bytes: Span<UInt8>
  ) -> Instrument? {
    let number = chinese[key] ?? foldedChinese[ChineseNameFolding.folded(bytes, name)]
    return number.map { instruments[$0] }
  }

  private static let foldedChinese: [[UInt8]: Int] = Dictionary(
    names(in: .chinese).map {
      (ChineseNameFolding.folded($0.text.span, 0..<$0.text.count), $0.instrument)
    },
    uniquingKeysWith: { first, _ in first })

  /// The instruments by the keys of their English names.
  static let english = byName(in: .english)

  /// The instrument that an English name stands for, wherever it is printed.
  static func instrument(called name: NameKey) -> Instrument? {
    english[name].map { instruments[$0] }
  }

  private static func byName(in language: Language) -> [NameKey: Int] {
    Dictionary(
      names(in: language).map { (NameKey($0.text.span, 0..<$0.text.count), $0.instrument) },
      uniquingKeysWith: { first, _ in first })
  }

  typealias Line = ArraySlice<UInt8>

  /// The names that a line gives; several may stand in a Chinese one.
  static func texts(of line: Line, in language: Language) -> [Line] {
    let text = line.dropFirst(3)
    return language == .chinese ? text.split(separator: 0x20) : [text]
  }

  /// The lines of the table that are wanted, with the place of the instrument that each belongs to.
  static func lines(where isWanted: (Line) -> Bool) -> [(text: Line, instrument: Int)] {
    var found: [(text: Line, instrument: Int)] = []
    var instrument = -1
    for table in [
      security, rights, development, law, further, justice, environment, warfare, sessions,
    ] {
      let bytes = Array(table.utf8)
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let line = bytes[start..<end]
        if line.first == 0x3D { instrument += 1 }
        if isWanted(line) { found.append((line, instrument)) }
        start = end + 1
      }
    }
    return found
  }

  private static func instrument(_ name: [UInt8]) -> Instrument {
    let bytes = name.span
    if bytes.has("UNTS ", at: 0, until: bytes.count),
      let number = bytes.figures(at: 5, until: bytes.count)
    {
      return .document(.treaty(number.value))
    }
    if let match = DocumentSymbol.read(in: bytes, at: 0, until: bytes.count),
      match.range.count == bytes.count
    {
      return .document(match.symbol)
    }
    return .named(String(decoding: name, as: UTF8.self))
  }
}
