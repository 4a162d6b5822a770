extension KnownInstruments {
  /// The name by which an instrument is known, for one whose own text nobody gave: that in the first
  /// of some languages, in English where there is none.
  ///
  /// Where it has several, the first one that fits into a line of a list, else the shortest.
  ///
  /// - Complexity: O(1) but for the first call, which reads the table.
  static func title(of instrument: Instrument, in languages: [Language]) -> String? {
    names[instrument]?[languages.first ?? .english].map(handiest)
  }

  /// The first name of an instrument, which is the fullest, in each language that has one.
  static func fullNames(of instrument: Instrument) -> [Language: String] {
    (names[instrument] ?? [:]).compactMapValues(\.first)
  }

  private static func handiest(_ names: [String]) -> String {
    names.first { $0.displayWidth <= 52 }
      ?? names.min { $0.displayWidth < $1.displayWidth } ?? ""
  }

  /// The names of each instrument of the table by language, in the order of the table.
  private static let names: [Instrument: [Language: [String]]] = {
    var names = [Instrument: [Language: [String]]](minimumCapacity: instruments.count)
    for line in lines(where: { $0.count > 3 && $0.first != 0x3D }) {
      guard let language = Language(rawValue: String(decoding: line.text.prefix(2), as: UTF8.self))
      else { continue }
      names[instruments[line.instrument], default: [:]][language, default: []] +=
        texts(of: line.text, in: language).map { String(decoding: $0, as: UTF8.self) }
    }
    return names
  }()
}
