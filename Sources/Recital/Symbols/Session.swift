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
}
