extension DocumentSymbol {
  /// Creates the symbol of the document that an official address leads to.
  ///
  ///     https://docs.un.org/en/A/RES/56/24                             A/RES/56/24
  ///     https://undocs.org/S/RES/1540%282004%29                        S/RES/1540(2004)
  ///     http://www.un.org/en/ga/search/view_doc.asp?symbol=A/60/88     A/60/88
  ///
  /// Nil for other addresses.
  public init?(officialLink address: some StringProtocol) {
    guard let first = DocumentSymbol.all(inOfficialLink: address).first else { return nil }
    self = first
  }

  /// All symbols of the document that an official address leads to: two or three where they are
  /// joint.
  static func all(inOfficialLink address: some StringProtocol) -> [DocumentSymbol] {
    OfficialAddress(address).map { DocumentSymbol.parseAll($0.symbol) } ?? []
  }
}

/// An address of a document of the United Nations, taken apart.
private struct OfficialAddress {
  /// The symbol as written in the address.
  let symbol: String

  init?(_ address: some StringProtocol) {
    guard let scheme = address.firstRange(of: "://"),
      ["http", "https"].contains(address[..<scheme.lowerBound].lowercased())
    else { return nil }
    let rest = address[scheme.upperBound...].prefix { $0 != "#" }
    let host = rest.prefix { $0 != "/" && $0 != "?" }.lowercased()
    let path = rest.dropFirst(host.count)
    let site = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    guard site == "un.org" || site.hasSuffix(".un.org") || site == "undocs.org" else { return nil }
    let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, let symbol = OfficialAddress.symbol(inQuery: parts[1]) {
      self.symbol = symbol
    } else if site == "docs.un.org" || site == "undocs.org" {
      symbol = OfficialAddress.symbol(inPath: parts.first ?? "")
    } else {
      return nil
    }
  }

  private static func symbol(inQuery query: some StringProtocol) -> String? {
    for field in query.split(separator: "&") {
      let pair = field.split(separator: "=", maxSplits: 1)
      if pair.count == 2, ["s", "m", "symbol", "finalsymbol", "ds"].contains(pair[0].lowercased()) {
        return plain(pair[1])
      }
    }
    return nil
  }

  private static func symbol(inPath path: some StringProtocol) -> String {
    var symbol = plain(path.drop { $0 == "/" })
    if let slash = symbol.firstIndex(of: "/"),
      Language(rawValue: symbol[..<slash].lowercased()) != nil
    {
      symbol = String(symbol[symbol.index(after: slash)...])
    }
    // A supplement of the official records is the document of that number.
    for ending in ["(supp)", "(SUPP)", "(Supp)"] where symbol.hasSuffix(ending) {
      symbol.removeLast(ending.count)
    }
    return symbol
  }

  // With `%28` as `(`.
  private static func plain(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
