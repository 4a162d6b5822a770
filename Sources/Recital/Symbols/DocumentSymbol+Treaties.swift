extension DocumentSymbol {
  /// Creates the symbol of a treaty in the League of Nations Treaty Series: `LNTS 2138`.
  public static func leagueTreaty(_ number: Int) -> DocumentSymbol {
    DocumentSymbol(
      spelling: "LNTS \(number)", nature: .treaty, body: .external, session: nil, number: number)
  }
}
