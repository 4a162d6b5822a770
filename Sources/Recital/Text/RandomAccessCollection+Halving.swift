extension RandomAccessCollection {
  /// The first place of which a question is true, where it is false of all before and true of all
  /// behind; the end where it is true of none.
  ///
  /// - Complexity: O(log *n*) questions.
  @inline(__always)
  func partitioningIndex(where isBehind: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if isBehind(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
