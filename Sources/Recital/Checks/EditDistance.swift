/// How many characters must be changed to make one name into another (Levenshtein 1966).
enum EditDistance {
  /// The least number of insertions, deletions and replacements.
  ///
  /// - Complexity: O(*n* · *m*) in time, O(*m*) in space (Wagner and Fischer 1974).
  static func between(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let above = row[column + 1]
        let replaced = diagonal + (right[column] == character ? 0 : 1)
        row[column + 1] = Swift.min(above + 1, row[column] + 1, replaced)
        diagonal = above
      }
    }
    return row[right.count]
  }
}
