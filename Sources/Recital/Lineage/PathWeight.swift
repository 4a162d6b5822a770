/// Which paths count for the weight of a citation.
///
/// Hummon & Doreian (1989) in the definition of Batagelj (2003): the number of paths over the
/// citation from one end of the network to the other, where the ends are the more generous the
/// further down the list.
public enum PathWeight: String, Sendable, CaseIterable {
  /// Search path count: from what is never cited to what cites nothing.
  case spc
  /// Search path link count: to any ancestor of the cited instrument, or to itself.
  case splc
  /// Search path node pair: from any descendant of the citing instrument, or from itself, to any
  /// ancestor of the cited one, or to itself.
  case spnp
}
