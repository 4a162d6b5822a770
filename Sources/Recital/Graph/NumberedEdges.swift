/// Citations between numbered nodes, in the order in which they are read.
///
/// While the citing nodes come in ascending order, as in most files, only the cited ones are kept,
/// with the place where each row begins: half the memory, and a graph is made of them in fewer
/// passes.
public struct NumberedEdges: Sendable {
  /// The cited node of each edge.
  private(set) var targets: [Int32] = []
  /// Where the rows met so far begin, while the citing nodes ascend.
  private(set) var starts: [Int32] = []
  /// The citing node of each edge, once one was smaller than the one before.
  private(set) var sources: [Int32]?
  /// The greatest node that is cited.
  private var greatest: Int32 = -1

  /// Creates a list without edges.
  public init() {}

  /// Creates a list with room for so many edges.
  public init(capacity: Int) { targets.reserveCapacity(capacity) }

  /// The number of edges.
  public var count: Int { targets.count }

  /// The number of nodes, one more than the greatest that was named.
  public var nodeCount: Int {
    guard let sources else { return max(starts.count, Int(greatest) + 1) }
    return max(Int(sources.max() ?? -1), Int(greatest)) + 1
  }

  /// Adds edges; no number is negative.
  @unsafe
  mutating func append(
    citing: UnsafeBufferPointer<Int32>, cited: UnsafeBufferPointer<Int32>
  ) {
    let before = Int32(targets.count)
    var place = 0
    var isAscending = sources == nil
    var newest = starts.count &- 1
    while isAscending && place < citing.count {
      let source = unsafe Int(citing[place])
      if source < newest {
        // The list is spelled out before the edges that are being added are counted in.
        spellOut()
        let known = unsafe citing[..<place]
        unsafe sources?.append(contentsOf: known)
        isAscending = false
      } else {
        // Most edges are of the row of the one before, or of the next.
        while newest < source {
          starts.append(before &+ Int32(truncatingIfNeeded: place))
          newest &+= 1
        }
        place &+= 1
      }
    }
    if sources != nil { unsafe sources?.append(contentsOf: citing[place...]) }
    for place in cited.indices { greatest = unsafe max(greatest, cited[place]) }
    unsafe targets.append(contentsOf: cited)
  }

  /// Adds the edges of another list behind those of this one.
  public mutating func append(_ other: NumberedEdges) {
    guard !other.targets.isEmpty else { return }
    let first = other.sources == nil ? other.firstSource : nil
    if sources == nil, let first, first + 1 >= starts.count {
      let before = Int32(targets.count)
      // A row may go on in the other list.
      let known = starts.count
      while starts.count < first { starts.append(before) }
      for row in max(known, first)..<other.starts.count {
        starts.append(before + other.starts[row])
      }
    } else {
      spellOut()
      sources?.append(contentsOf: other.spelledSources)
    }
    greatest = max(greatest, other.greatest)
    targets.append(contentsOf: other.targets)
  }

  /// The first citing node of a list in ascending order.
  private var firstSource: Int { starts.lastIndex(of: 0) ?? 0 }

  private mutating func spellOut() {
    guard sources == nil else { return }
    var spelled = spelledSources
    spelled.reserveCapacity(targets.capacity)
    sources = spelled
    starts = []
  }

  /// The citing node of each edge.
  var spelledSources: [Int32] {
    if let sources { return sources }
    var spelled: [Int32] = []
    spelled.reserveCapacity(targets.count)
    for row in starts.indices {
      // Rows may have been begun for edges that are only on their way in.
      let end = row + 1 < starts.count ? min(Int(starts[row + 1]), targets.count) : targets.count
      while spelled.count < end { spelled.append(Int32(row)) }
    }
    return spelled
  }

  /// The rows of cited nodes where the citing nodes ascend, else nil; the list is empty after.
  mutating func takeAscendingRows(nodeCount: Int) -> CompactRows? {
    guard sources == nil else { return nil }
    while starts.count <= nodeCount { starts.append(Int32(targets.count)) }
    let rows = CompactRows(offsets: starts, entries: targets)
    self = NumberedEdges()
    return rows
  }
}
