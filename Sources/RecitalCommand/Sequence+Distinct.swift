extension Sequence where Element: Hashable {
  /// Each value once, where it stands first.
  var distinct: [Element] {
    var met: Set<Element> = []
    return filter { met.insert($0).inserted }
  }
}
