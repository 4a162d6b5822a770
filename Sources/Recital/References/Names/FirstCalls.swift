/// The first call of each footnote of a document.
struct FirstCalls {
  private struct Entry {
    var number: Int32
    var index: Int32
  }

  /// By number; the first call of a number first.
  private var entries: [Entry] = []

  /// - Complexity: O(*n*) in calls that are numbered in their order, else O(*n* log *n*).
  init(_ calls: [FootnoteCall]) {
    entries.reserveCapacity(calls.count)
    var isSorted = true
    for index in calls.indices {
      let number = Int32(clamping: calls[index].number)
      if let last = entries.last {
        if last.number == number { continue }
        isSorted = isSorted && last.number < number
      }
      entries.append(Entry(number: number, index: Int32(index)))
    }
    if !isSorted { entries.sort { ($0.number, $0.index) < ($1.number, $1.index) } }
  }

  /// The index of the first call of a footnote, nil where nothing calls it.
  func index(of number: Int) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if Int(entries[middle].number) < number { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, Int(entries[low].number) == number else { return nil }
    return Int(entries[low].index)
  }
}
