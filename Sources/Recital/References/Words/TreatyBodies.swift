/// The treaties that bodies were set up by: in their papers "the Convention" is their own.
enum TreatyBodies {
  /// The treaty of the body that gave out a document: that of its own symbol, else that of the body
  /// whose papers are the only ones of their kind that it cites.
  static func treaty(of document: Document, citing references: ArraySlice<Reference>) -> Instrument?
  {
    if let own = document.symbol { return treaty(of: own) }
    var treaty: Instrument?
    for reference in references {
      guard let symbol = reference.target.symbol, symbol.nature == .document,
        let other = self.treaty(of: symbol)
      else { continue }
      if let treaty, treaty != other { return nil }
      treaty = other
    }
    return treaty
  }

  private static func treaty(of symbol: DocumentSymbol) -> Instrument? {
    let spelling = symbol.spelling.utf8
    guard let first = spelling.first, first != 0x41, first != 0x53 else { return nil }
    let body = bodies.first { spelling.starts(with: $0.prefix.utf8) }
    return body.map { .document(.treaty($0.treaty)) }
  }

  private static let bodies: [(prefix: String, treaty: Int)] = [
    ("CEDAW/C/", 20378), ("CRC/C/", 27531), ("CCPR/C/", 14668), ("CAT/C/", 24841),
    ("CERD/C/", 9464), ("E/C.12/", 14531), ("CRPD/C/", 44910), ("CMW/C/", 39481),
    ("CED/C/", 48088), ("NPT/CONF", 10485), ("BWC/", 14860), ("CCW/", 22495), ("APLC/", 35597),
    ("CCM/", 47713), ("FCCC/CP/", 30822), ("FCCC/SB", 30822), ("UNEP/CBD/", 30619),
    ("CBD/COP/", 30619), ("ICCD/", 33480), ("CAC/COSP/", 42146), ("CTOC/COP/", 39574),
    ("ATT/CSP", 52373), ("SPLOS/", 31363),
  ]
}
