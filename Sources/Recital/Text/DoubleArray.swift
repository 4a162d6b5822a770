/// A trie in one array: the child of a node for a byte stands at the node's base plus the byte.
///
/// Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array Structure" (1989).
struct DoubleArray {
  /// A node.
  struct Cell: Sendable {
    /// The node above, -1 where the place is free.
    var owner: Int32 = -1
    /// Where the places of its children begin.
    var base: Int32 = 0
    /// The index of the text that ends here, -1 where none does.
    var value: Int32 = -1
  }

  /// The nodes, the root first; behind the last there is room for a step with any byte.
  private(set) var cells: [Cell]
  private var firstFree = 256
  /// Where a node with several children found room last; before it there is seldom any.
  private var firstRoom = 256

  /// The texts that begin alike, for one node.
  private struct Branch {
    var node: Int
    /// Indices into the sorted texts.
    var texts: Range<Int>
    /// How many bytes they share.
    var depth: Int
  }

  /// Builds the trie of some texts; of two that are the same, the first counts. An empty text is
  /// never found.
  ///
  /// - Complexity: O(*n* log *n*) in the bytes of the texts, as a rule.
  init(of texts: [[UInt8]]) {
    cells = [Cell](repeating: Cell(), count: 512)
    let order = texts.indices.sorted { left, right in
      if texts[left] == texts[right] { return left < right }
      return texts[left].lexicographicallyPrecedes(texts[right])
    }
    cells[0].owner = 0
    var branches = [Branch(node: 0, texts: 0..<order.count, depth: 0)]
    while let branch = branches.popLast() { grow(branch, texts, order, &branches) }
  }

  private mutating func grow(
    _ branch: Branch, _ texts: [[UInt8]], _ order: [Int], _ branches: inout [Branch]
  ) {
    var (first, depth) = (branch.texts.lowerBound, branch.depth)
    while first < branch.texts.upperBound, texts[order[first]].count == depth {
      if cells[branch.node].value < 0, depth > 0 {
        cells[branch.node].value = Int32(order[first])
      }
      first += 1
    }
    var groups: [(byte: UInt8, texts: Range<Int>)] = []
    while first < branch.texts.upperBound {
      let byte = texts[order[first]][depth]
      var end = first + 1
      while end < branch.texts.upperBound, texts[order[end]][depth] == byte { end += 1 }
      groups.append((byte, first..<end))
      first = end
    }
    guard !groups.isEmpty else { return }
    let base = place(groups.map { Int($0.byte) })
    cells[branch.node].base = Int32(base)
    depth += 1
    for group in groups {
      let node = base + Int(group.byte)
      cells[node].owner = Int32(branch.node)
      branches.append(Branch(node: node, texts: group.texts, depth: depth))
    }
  }

  /// A base at which the places for some bytes, in their order, are free.
  private mutating func place(_ bytes: [Int]) -> Int {
    while cells[firstFree].owner >= 0 { firstFree += 1 }
    firstRoom = Swift.max(firstRoom, firstFree)
    var base = (bytes.count > 1 ? firstRoom : firstFree) - bytes[0]
    while !isFree(base, bytes) { base += 1 }
    if bytes.count > 1 { firstRoom = base + bytes[0] }
    if base + 512 > cells.count {
      cells += [Cell](repeating: Cell(), count: cells.count)
    }
    return base
  }

  private func isFree(_ base: Int, _ bytes: [Int]) -> Bool {
    for byte in bytes where cells[base + byte].owner >= 0 { return false }
    return true
  }
}
