/// Puts rows in order where they stand, and moves them together over what is left out.
@unsafe
struct RowSorter {
  let offsets: UnsafeMutableBufferPointer<Int32>
  let entries: UnsafeMutableBufferPointer<Int32>
  /// The number of the first row.
  let first: Int

  /// Past this many entries inserting one by one is no longer the quickest way.
  private static let short = 32

  /// Sorts all rows, and leaves out repetitions and entries that equal their row.
  ///
  /// - Returns: The number of entries that stay; the offsets are set to their places.
  func sort() -> Int {
    var kept = 0
    var start = 0
    for row in unsafe 0..<(offsets.count &- 1) {
      let end = unsafe Int(offsets[row &+ 1])
      unsafe sort(start..<end)
      var previous: Int32 = -1
      for place in start..<end {
        let entry = unsafe entries[place]
        unsafe entries[kept] = entry
        let isNew = unsafe entry != previous && entry != Int32(truncatingIfNeeded: row &+ first)
        kept &+= isNew ? 1 : 0
        previous = entry
      }
      unsafe offsets[row &+ 1] = Int32(truncatingIfNeeded: kept)
      start = end
    }
    return kept
  }

  @inline(__always)
  private func sort(_ row: Range<Int>) {
    guard unsafe row.count <= RowSorter.short else {
      unsafe entries[row].sort()
      return
    }
    for place in row.dropFirst() {
      let entry = unsafe entries[place]
      var hole = place
      while unsafe hole > row.lowerBound && entries[hole &- 1] > entry {
        unsafe entries[hole] = entries[hole &- 1]
        hole &-= 1
      }
      unsafe entries[hole] = entry
    }
  }
}
