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

  /// A node of the trie before its place is known.
  private struct Node {
    let byte: UInt8
    var value: Int32 = -1
    /// The children by their bytes, each with the next one; -1 where there is none.
    var firstChild: Int32 = -1
    var next: Int32 = -1
  }

  /// Builds the trie of some texts; of two that are the same, the first counts.
  ///
  /// An empty text is never found.
  ///
  /// - Complexity: O(*n*) in the bytes of the texts, as a rule.
  init(of texts: [[UInt8]]) {
    var nodes = [Node(byte: 0)]
    nodes.reserveCapacity(texts.reduce(1) { $0 + $1.count })
    for (index, text) in texts.enumerated() where !text.isEmpty {
      let end = DoubleArray.insert(text, into: &nodes)
      if nodes[end].value < 0 { nodes[end].value = Int32(index) }
    }
    cells = [Cell](repeating: Cell(), count: 1024)
    cells[0].owner = 0
    var pending = [(node: 0, cell: 0)]
    var bytes: [Int] = []
    while let (node, cell) = pending.popLast() { settle(nodes, node, cell, &pending, &bytes) }
  }

  /// The node at which a text ends.
  private static func insert(_ text: [UInt8], into nodes: inout [Node]) -> Int {
    var node = 0
    for byte in text {
      var before = -1
      var child = Int(nodes[node].firstChild)
      while child >= 0, nodes[child].byte < byte {
        before = child
        child = Int(nodes[child].next)
      }
      if child < 0 || nodes[child].byte != byte {
        nodes.append(Node(byte: byte, next: Int32(child)))
        child = nodes.count - 1
        if before < 0 {
          nodes[node].firstChild = Int32(child)
        } else {
          nodes[before].next = Int32(child)
        }
      }
      node = child
    }
    return node
  }

  /// Gives a node its value and its children their places.
  private mutating func settle(
    _ nodes: [Node], _ node: Int, _ cell: Int, _ pending: inout [(node: Int, cell: Int)],
    _ bytes: inout [Int]
  ) {
    cells[cell].value = nodes[node].value
    bytes.removeAll(keepingCapacity: true)
    var child = Int(nodes[node].firstChild)
    while child >= 0 {
      bytes.append(Int(nodes[child].byte))
      child = Int(nodes[child].next)
    }
    guard !bytes.isEmpty else { return }
    let base = place(bytes)
    cells[cell].base = Int32(base)
    child = Int(nodes[node].firstChild)
    while child >= 0 {
      let place = base + Int(nodes[child].byte)
      cells[place].owner = Int32(cell)
      pending.append((child, place))
      child = Int(nodes[child].next)
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
