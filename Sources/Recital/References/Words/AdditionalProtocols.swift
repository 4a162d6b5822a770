/// The Additional Protocols to the Geneva Conventions by no more than that: "the Geneva Conventions of
/// 1949 and the Additional Protocols thereto of 1977".
extension WordReferences {
  /// Resolves them, those of 1977, and that of 2005 where the year is named; false where the words may
  /// mean the protocols to another treaty.
  mutating func additionalProtocols(_ hit: Hit, _ bytes: Span<UInt8>) -> Bool {
    let passage = document.passages[hit.passage].range
    guard let range = additionalRange(of: hit, passage, bytes),
      let behind = endOfTreaty(behind: range.upperBound, until: passage.upperBound, bytes)
    else { return false }
    let years = behind..<Swift.min(passage.upperBound, behind + 40)
    resume = range.upperBound
    var numbers = [17512, 17513]
    if AdditionalProtocols.names(2005, in: years, bytes) { numbers.append(43425) }
    for number in numbers {
      refer(
        .named, range, hit.passage, to: .document(.treaty(number)), .nameShort, 0.75, bytes)
    }
    return true
  }

  /// The noun with "Additional" before or behind it.
  private func additionalRange(
    of hit: Hit, _ passage: Range<Int>, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    if let adjective = AdditionalProtocols.before.match(
      in: bytes, before: hit.range.lowerBound, from: passage.lowerBound)
    {
      return adjective.start..<hit.range.upperBound
    }
    return AdditionalProtocols.after.match(
      in: bytes, at: hit.range.upperBound, until: passage.upperBound
    ).map { hit.range.lowerBound..<$0.end }
  }

  /// Where the words that name the Conventions end: "thereto" where they were the last treaty, or
  /// their name.
  private func endOfTreaty(behind end: Int, until limit: Int, _ bytes: Span<UInt8>) -> Int? {
    if let name = AdditionalProtocols.conventions.match(in: bytes, at: end, until: limit) {
      return name.end
    }
    guard memory.isGenevaLast,
      !AdditionalProtocols.otherTreaties.begins(bytes, at: end, until: limit)
    else { return nil }
    return AdditionalProtocols.thereto.match(in: bytes, at: end, until: limit)?.end ?? end
  }
}

enum AdditionalProtocols {
  static let before = Lexicon.table(.last, "Additional ")
  static let after = Lexicon.table(
    .first, " additionnels| Additionnels| Adicionales| adicionales| additional")
  static let thereto = Lexicon.table(
    .first, " thereto| s'y rapportant| s’y rapportant| y relatifs| a estos| a ellos")
  static let conventions = Lexicon.table(
    .first,
    " to the Geneva Conventions| to the four Geneva Conventions| aux Conventions de Genève"
      + "| aux quatre Conventions de Genève| a los Convenios de Ginebra| de los Convenios de Ginebra"
      + "| a los cuatro Convenios de Ginebra")
  static let otherTreaties = Lexicon.table(
    .first, " to | aux | au | à la | a la | al | a los | de la | del ")

  /// Whether a treaty is one of the Geneva Conventions of 1949, or all of them.
  static func isOfGeneva(_ treaty: Instrument) -> Bool {
    guard let symbol = treaty.symbol else {
      return treaty == .named("Geneva Conventions of 12 August 1949")
    }
    return (970...973).contains { symbol == .treaty($0) }
  }

  /// Whether a year stands in a range.
  static func names(_ year: Int, in range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    range.contains { offset in
      ByteClass.isDigit(bytes[offset]) && !ByteClass.isDigit(bytes.byte(offset - 1))
        && bytes.figures(at: offset, until: range.upperBound)?.value == year
    }
  }
}
