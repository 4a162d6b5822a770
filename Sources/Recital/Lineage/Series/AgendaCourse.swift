/// How the items of the agenda go from session to session.
///
/// An item has another number in every session. Where a title is adopted under one item in one
/// session and under another in the next, both are the same item; that says something of the other
/// acts under it.
struct AgendaCourse {
  private struct Item: Hashable {
    let session: Session
    let number: Substring
  }

  private let graph: CitationGraph
  /// The items met so far, nil for acts that tell none.
  private var items: [Int: Item?] = [:]
  /// The acts under each item; made at the first question.
  private var acts: [Item: [Int]]?

  init(in graph: CitationGraph) { self.graph = graph }

  /// Whether others went from the item of an earlier act to that of a later one.
  mutating func goes(from earlier: Int, to later: Int) -> Bool {
    guard let last = knownItem(of: later), let first = knownItem(of: earlier),
      first.session != last.session
    else { return false }
    let acts = acts ?? all()
    self.acts = acts
    let own = titles(of: [earlier, later])
    let before = titles(of: acts[first] ?? []).subtracting(own)
    return !before.isDisjoint(with: titles(of: acts[last] ?? []))
  }

  private func titles(of nodes: [Int]) -> Set<String> {
    Set(nodes.flatMap { graph.nodes[$0].titles.values })
  }

  private mutating func knownItem(of node: Int) -> Item? {
    if let known = items[node] { return known }
    let item = item(of: node)
    items[node] = .some(item)
    return item
  }

  private func item(of node: Int) -> Item? {
    guard let session = graph.nodes[node].instrument.symbol?.session,
      let number = graph.nodes[node].agendaItem?.prefix(while: \.isNumber), !number.isEmpty
    else { return nil }
    return Item(session: session, number: number)
  }

  private func all() -> [Item: [Int]] {
    var acts: [Item: [Int]] = [:]
    for node in graph.nodes.indices {
      if let item = item(of: node) { acts[item, default: []].append(node) }
    }
    return acts
  }
}
