/// The session or year that stands inside a symbol.
public enum Session: Hashable, Sendable {
  /// A regular session in figures: the 56 of `56/24`.
  case regular(Int)
  /// A regular session in Roman figures: the `III` of `217 A (III)`.
  case roman(Int)
  /// A special session in figures: the `S-10` of `S-10/2`.
  case special(Int)
  /// An emergency special session in figures: the `ES-10` of `ES-10/24`.
  case emergency(Int)
  /// A special session in Roman figures: the `S-VI` of `3201 (S-VI)`.
  case romanSpecial(Int)
  /// An emergency special session in Roman figures: the `ES-V` of `2252 (ES-V)`.
  case romanEmergency(Int)
  /// A year: the 1996 of `E/RES/1996/31` and the 2004 of `1540 (2004)`.
  case year(Int)
  /// An organizational session of the Economic and Social Council, by the last figures of its year:
  /// the `ORG-75` of `70 (ORG-75)`.
  case organizational(Int)
}

extension Session {
  /// A session or none in eight bytes instead of ten, and without holes.
  struct Stored: Hashable, Sendable {
    private let value: Int32
    private let kind: Kind

    private enum Kind: UInt8 {
      case none, regular, roman, special, emergency, romanSpecial, romanEmergency, year,
        organizational
    }

    init(_ session: Session?) {
      let parts: (kind: Kind, value: Int) =
        switch session {
        case nil: (.none, 0)
        case .regular(let value): (.regular, value)
        case .roman(let value): (.roman, value)
        case .special(let value): (.special, value)
        case .emergency(let value): (.emergency, value)
        case .romanSpecial(let value): (.romanSpecial, value)
        case .romanEmergency(let value): (.romanEmergency, value)
        case .year(let value): (.year, value)
        case .organizational(let value): (.organizational, value)
        }
      kind = parts.kind
      value = Int32(clamping: parts.value)
    }

    var session: Session? {
      let value = Int(value)
      return switch kind {
      case .none: nil
      case .regular: .regular(value)
      case .roman: .roman(value)
      case .special: .special(value)
      case .emergency: .emergency(value)
      case .romanSpecial: .romanSpecial(value)
      case .romanEmergency: .romanEmergency(value)
      case .year: .year(value)
      case .organizational: .organizational(value)
      }
    }
  }
}
