/// Finds resolutions of the Security Council whose year is not that of their number.
enum CouncilYearRule {
  static func findings(
    in document: CheckedDocument, knowing known: RunInstruments
  ) -> [Finding] {
    document.references.compactMap { reference in
      guard isWrong(reference.target) else { return nil }
      let year = SecurityCouncilYears.year(of: reference.target.number)
      return document.finding(
        .councilYear(printed: reference.target, year: year), at: reference.mention.range)
    }
  }

  /// Whether number and year contradict each other.
  static func isWrong(_ symbol: DocumentSymbol) -> Bool {
    guard symbol.body == .securityCouncil, symbol.nature == .resolution,
      case .year(let year) = symbol.session
    else { return false }
    return !SecurityCouncilYears.accepts(number: symbol.number, year: year)
  }
}
