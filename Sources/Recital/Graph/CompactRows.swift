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

  /// The number of entries of a row.
  public func count(of row: Int) -> Int { Int(offsets[row + 1]) - Int(offsets[row]) }

  /// Sorts entries into their rows by counting; the order within a row is that of the input.
  ///
  /// - Precondition: The arrays are of equal length, and every row is below `count`.
  /// - Complexity: O(*n* + *m*).
  init(count: Int, rows: [Int32], entries: [Int32]) {
    precondition(rows.count == entries.count, "every entry has a row")
    let offsets = CompactRows.offsets(of: rows, in: 0..<count)
    precondition(Int(offsets[count]) == entries.count, "every number is one of a row")
    let sorted = unsafe [Int32](unsafeUninitializedCapacity: entries.count) { room, filled in
      var next = offsets
      unsafe next.withUnsafeMutableBufferPointer { next in
        for index in entries.indices {
          // The offsets were counted from the same rows, so each place lies in the room.
          let row = Int(rows[index])
          let place = unsafe Int(next[row])
          unsafe room[place] = entries[index]
          unsafe next[row] = Int32(truncatingIfNeeded: place &+ 1)
        }
      }
      filled = entries.count
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
  func transposed() -> CompactRows { transposed(0..<count) }

  /// The rows of some entries, by entry instead of by row.
  func transposed(_ wanted: Range<Int>) -> CompactRows {
    let turned = CompactRows.offsets(of: entries, in: wanted)
    let total = Int(turned[wanted.count])
    let sorted = unsafe [Int32](unsafeUninitializedCapacity: total) { room, filled in
      var next = turned
      let (offsets, entries) = (offsets.span, entries.span)
      unsafe next.withUnsafeMutableBufferPointer { next in
        for row in 0..<count {
          for position in Int(offsets[row])..<Int(offsets[row &+ 1]) {
            let entry = Int(entries[position]) &- wanted.lowerBound
            guard UInt(bitPattern: entry) < UInt(bitPattern: wanted.count) else { continue }
            // The offsets were counted from the same entries, so each place lies in the room.
            let place = unsafe Int(next[entry])
            unsafe room[place] = Int32(truncatingIfNeeded: row)
            unsafe next[entry] = Int32(truncatingIfNeeded: place &+ 1)
          }
        }
      }
      filled = total
    }
    return CompactRows(offsets: turned, entries: sorted)
  }

  /// The rows in ascending order, without repetitions and without the entries that equal their row.
  ///
  /// Rows are short, so each is put in order where it stands; that is quicker than two passes over
  /// all of memory.
  ///
  /// - Complexity: O(*m* log *m*) at worst.
  consuming func sorted() -> CompactRows { sorted(from: 0) }

  /// The same for rows of which the first bears another number than 0.
  consuming func sorted(from first: Int) -> CompactRows {
    var (offsets, entries) = (offsets, entries)
    self = CompactRows(offsets: [0], entries: [])
    let kept = unsafe offsets.withUnsafeMutableBufferPointer { offsets in
      unsafe entries.withUnsafeMutableBufferPointer { entries in
        unsafe RowSorter(offsets: offsets, entries: entries, first: first).sort()
      }
    }
    entries.removeLast(entries.count - kept)
    return CompactRows(offsets: offsets, entries: entries)
  }

  /// Where each of some rows begins, counted from the rows of the entries; others are passed over.
  private static func offsets(of rows: [Int32], in wanted: Range<Int>) -> [Int32] {
    var offsets = [Int32](repeating: 0, count: wanted.count + 1)
    unsafe offsets.withUnsafeMutableBufferPointer { offsets in
      for row in rows {
        let number = Int(row) &- wanted.lowerBound
        guard UInt(bitPattern: number) < UInt(bitPattern: wanted.count) else { continue }
        unsafe offsets[number &+ 1] &+= 1
      }
      var sum: Int32 = 0
      for index in 0...wanted.count {
        unsafe sum += offsets[index]
        unsafe offsets[index] = sum
      }
    }
    return offsets
  }
}
