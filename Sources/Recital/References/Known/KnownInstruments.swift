/// Well-known instruments with their names in six languages.
///
/// The table is text: a line `= …` gives the symbol, or the name where there is no symbol; the
/// lines below give a name each behind the code of its language. Chinese names, which hold no
/// spaces, may stand together in one line.
struct KnownInstruments: Sendable {
  /// The instruments in the order of the table.
  private(set) var instruments: [Instrument] = []
  private(set) var names: [Name] = []

  /// One name of an instrument.
  struct Name: Sendable {
    var instrument: Int
    var language: Language
    /// The name in UTF-8.
    var text: [UInt8]
  }

  /// The whole table, read when it is first asked for.
  static let all = KnownInstruments(tables: [security, rights, development, law])

  /// The Charter of the United Nations, the first of the table.
  static let charter = 0

  init(tables: [String]) {
    for table in tables {
      for line in table.utf8.split(separator: 0x0A) { read(Array(line)) }
    }
  }

  private mutating func read(_ line: [UInt8]) {
    if line.starts(with: [0x3D, 0x20]) {
      let name = String(decoding: line.dropFirst(2), as: UTF8.self)
      instruments.append(
        DocumentSymbol(parsing: name).map(Instrument.document) ?? .named(name))
      return
    }
    guard let code = String(bytes: line.prefix(2)), let language = Language(rawValue: code),
      line.count > 3, !instruments.isEmpty
    else { return }
    let rest = line.dropFirst(3)
    let texts = language == .chinese ? rest.split(separator: 0x20).map(Array.init) : [Array(rest)]
    for text in texts {
      names.append(Name(instrument: instruments.count - 1, language: language, text: text))
    }
  }

  /// The instruments by the keys of their Chinese names, which stand between marks.
  static let chinese: [NameKey: Int] = Dictionary(
    all.names.filter { $0.language == .chinese }.map { name in
      (NameKey(name.text.span, 0..<name.text.count), name.instrument)
    }, uniquingKeysWith: { first, _ in first })
}

extension String {
  fileprivate init?(bytes: ArraySlice<UInt8>) {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    self = String(decoding: bytes, as: UTF8.self)
  }
}
