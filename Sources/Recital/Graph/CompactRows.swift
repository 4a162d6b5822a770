/// Rows of small integers, one after the other in one array.
public struct CompactRows: Equatable, Sendable {
  /// Where each row begins in `entries`; one more number than there are rows.
  public let offsets: [Int32]
  /// The rows, one after the other.
  public let entries: [Int32]

  /// The number of rows.
  public var count: Int { offsets.count - 1 }

  /// The entries of a row.
  public subscript(row: Int) -> ArraySlice<Int32> { entries[range(of: row)] }

  /// The place of a row in `entries`.
  public func range(of row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }

  /// Sorts entries into their rows by counting; the order within a row is that of the input.
  ///
  /// - Complexity: O(*n* + *m*).
  init(count: Int, rows: [Int32], entries: [Int32]) {
    var offsets = [Int32](repeating: 0, count: count + 1)
    for row in rows { offsets[Int(row) + 1] += 1 }
    CompactRows.accumulate(&offsets)
    var next = offsets
    var sorted = [Int32](repeating: 0, count: entries.count)
    for (row, entry) in zip(rows, entries) {
      sorted[Int(next[Int(row)])] = entry
      next[Int(row)] += 1
    }
    self.init(offsets: offsets, entries: sorted)
  }

  /// Takes offsets and entries as they are.
  init(offsets: [Int32], entries: [Int32]) {
    self.offsets = offsets
    self.entries = entries
  }

  /// The same pairs, by entry instead of by row; the new rows are sorted.
  ///
  /// - Precondition: No entry is as great as the number of rows.
  /// - Complexity: O(*n* + *m*).
  func transposed() -> CompactRows {
    var offsets = [Int32](repeating: 0, count: count + 1)
    for entry in entries { offsets[Int(entry) + 1] += 1 }
    CompactRows.accumulate(&offsets)
    var next = offsets
    var turned = [Int32](repeating: 0, count: entries.count)
    for row in 0..<count {
      for position in range(of: row) {
        let entry = Int(entries[position])
        turned[Int(next[entry])] = Int32(row)
        next[entry] += 1
      }
    }
    return CompactRows(offsets: offsets, entries: turned)
  }

  /// Sorted rows without their repetitions and without the entries that equal their row.
  func withoutRepetitions() -> CompactRows {
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(count + 1)
    var kept: [Int32] = []
    kept.reserveCapacity(entries.count)
    for row in 0..<count {
      var last = Int32(row)
      var previous: Int32 = -1
      for position in range(of: row) where entries[position] != previous {
        previous = entries[position]
        last = previous
        if last != Int32(row) { kept.append(last) }
      }
      offsets.append(Int32(kept.count))
    }
    return CompactRows(offsets: offsets, entries: kept)
  }

  private static func accumulate(_ counts: inout [Int32]) {
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
  }
}
