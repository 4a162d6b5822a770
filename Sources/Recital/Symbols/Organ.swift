/// The first component of a symbol, which says whose series it is: the `A` of `A/58/207`.
struct Organ {
  /// The body.
  let body: Body
  /// How the rest of the symbol is spelled.
  let usage: Usage

  /// How the symbols of an organ differ from those of others.
  enum Usage {
    /// A principal organ of the United Nations: strict components.
    case principal
    /// Another series of the United Nations.
    case series
    /// A treaty body, whose documents may carry a range: `CEDAW/C/PRK/CO/2-4`.
    case treatyBody
    /// A figure may follow the letters: `WHA58/2005/REC/1`, `GC(57)/RES/14`, `IDB.44/5`.
    case numbered
    /// A bare `PRST/2009/24` or `OS/12/1`, whose organ is left out.
    case statement
  }

  /// Finds the organ whose letters are packed in a key; nil where none is so called.
  static func named(_ key: UInt64) -> Organ? {
    switch key {
    case 0x41: return Organ(body: .generalAssembly, usage: .principal)
    case 0x53: return Organ(body: .securityCouncil, usage: .principal)
    case 0x45: return Organ(body: .economicAndSocialCouncil, usage: .principal)
    case 0x54: return Organ(body: .trusteeshipCouncil, usage: .principal)
    case 0x53_54: return Organ(body: .secretariat, usage: .principal)
    default: return others.first(key)
    }
  }

  private static let others = OrganTable([
    (.other, .series, series), (.other, .treatyBody, treatyBodies),
    (.other, .numbered, "GC IDB UNW"), (.external, .numbered, "WHA EB"),
    (.external, .series, outside), (.other, .statement, "PRST OS"),
  ])

  private static let treatyBodies = "CAT CCPR CED CEDAW CERD CMW CRC CRPD SPT"

  private static let series = """
    APLC AT ATT BWC CAC CBD CCM CCW CD CEB CLCS CTBT CTOC DC DP ECE ESCAP ESCWA FCCC GA HRI HS \
    HSP ICC ICCD ID IPBES ISBA IYDP JIU LC LOS NPT PBC PCNICC PRTR SC SCA SG SPLOS TD TDB TEIA \
    TPNW TRANS UNCTAD UNDP UNEP UNFPA UNICEF UNITAR WC WFC
    """

  private static let outside = """
    AHG AU BWM CCNR CL CM COFI EUPCR EUR FIRO GATT GOV INFCIRC IOC LEG MEPC MSC OEA PSC SOLAS WHO \
    WT
    """
}

/// Organs by their letters.
private struct OrganTable {
  private let names: PackedWords
  private let organs: [Organ]

  init(_ groups: [(body: Body, usage: Organ.Usage, names: String)]) {
    let entries = groups.flatMap { group in
      group.names.split(separator: " ").map {
        (key: PackedWords.key(of: $0), organ: Organ(body: group.body, usage: group.usage))
      }
    }.sorted { $0.key < $1.key }
    self.names = PackedWords(keys: entries.map(\.key))
    self.organs = entries.map(\.organ)
  }

  func first(_ key: UInt64) -> Organ? { names.index(of: key).map { organs[$0] } }
}
