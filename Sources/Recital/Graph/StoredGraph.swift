/// A graph in a form that answers questions where it lies, without being read as a whole.
///
/// Numbers have four bytes, the lowest first. A head of fixed length tells the version, the counts, where
/// each part begins, how long all is, and its own check sum; then follow columns for the citations, the
/// rows of citations by their ends, columns for the instruments, instruments, aliases, sources and
/// references as records, and the check sums of the blocks of all these. What a damaged part gives has no
/// meaning, but does no harm.
///
/// It is one object, so that each of millions of questions does not copy where the parts begin.
final class StoredGraph: Sendable {
  /// What follows the head, without the check sums.
  private let bytes: SharedBytes
  private let sums: SharedBytes
  private let beginning: SharedBytes
  private let head: Head

  /// Takes a stored graph with a stamp; nil where the bytes are none, are of another version, or bear
  /// another stamp.
  ///
  /// - Parameters:
  ///   - bytes: The bytes; they are believed.
  ///   - stamp: The stamp.
  init?(_ bytes: SharedBytes, stamp: Int) {
    guard let head = Head(bytes), head.stamp == stamp, head.length == bytes.count else {
      return nil
    }
    let end = Head.size + head.sumsPlace
    self.bytes = bytes.part(Head.size..<end)
    sums = bytes.part(end..<bytes.count)
    beginning = bytes.part(0..<Head.size)
    self.head = head
  }

  private init(_ graph: StoredGraph, bytes: SharedBytes) {
    self.bytes = bytes
    sums = graph.sums
    beginning = graph.beginning
    head = graph.head
  }

  /// The same graph that checks what it reads; nil where what it is to be checked by is damaged.
  ///
  /// What does not agree is handed over as a stretch behind the head, to be put right before the call
  /// returns.
  func checked(mending mend: @escaping @Sendable (Range<Int>) -> Void) -> StoredGraph? {
    guard hasSoundSums else { return nil }
    return StoredGraph(self, bytes: bytes.checked(by: sums, mending: mend))
  }

  /// Whether all bytes are those that were written.
  ///
  /// - Complexity: O(*n*), some five gigabytes a second.
  var isWhole: Bool {
    hasSoundSums
      && (0..<BlockSums.count(ofBytes: bytes.count)).allSatisfy {
        BlockSums.isRight($0, of: bytes, by: sums)
      }
  }

  private var hasSoundSums: Bool {
    sums.count == BlockSums.count(ofBytes: bytes.count) * 8
      && sums.sum(of: 0..<sums.count) == head.sumOfSums
  }

  var nodeCount: Int { head.nodeCount }
  var citationCount: Int { head.citationCount }

  /// How many sources there are in each language, in the order of all languages.
  var languageCounts: [Int] { Head.languages(beginning) }

  /// The numbers of a part, as many as there are nodes or citations.
  func column(_ part: Part, count: Int) -> [Int32] {
    bytes.numbers(at: head.parts[part], count: count)
  }

  /// A number of a part.
  @inline(__always)
  func number(_ part: Part, _ place: Int) -> Int { bytes.number(at: head.parts[part] + place * 4) }

  /// A byte of a part.
  func byte(_ part: Part, _ place: Int) -> Int { bytes.byte(at: head.parts[part] + place) }

  var nodes: StoredRecords<CitationGraph.Node> {
    StoredRecords(bytes, at: head.parts[.nodes], count: nodeCount) {
      var node = $0.node()
      node.agendaItem = $0.optional { $0.text() }
      return node
    }
  }

  var sources: StoredRecords<CitationGraph.Source> {
    let nodes = nodeCount
    return StoredRecords(bytes, at: head.parts[.sources], count: head.sourceCount) {
      $0.source(nodes: nodes)
    }
  }

  var evidence: StoredRecords<Evidence> {
    let sources = max(1, head.sourceCount)
    return StoredRecords(bytes, at: head.parts[.evidence], count: evidenceCount) {
      $0.evidence(sources: sources)
    }
  }

  var evidenceCount: Int { head.evidenceCount }

  /// The other symbols of joint documents with their nodes, in the order of the symbols.
  var aliases: StoredRecords<Alias> {
    let nodes = nodeCount
    return StoredRecords(bytes, at: head.parts[.aliases], count: head.aliasCount) {
      Alias(symbol: $0.symbol(), node: $0.number(below: nodes))
    }
  }

  /// Another symbol of a joint document.
  struct Alias: Sendable {
    let symbol: DocumentSymbol
    let node: Int
  }
}

extension StoredGraph {
  /// The node of an instrument, found by halving: instruments and aliases stand in order.
  func node(of instrument: Instrument) -> Int? {
    let nodes = nodes
    let place = (0..<nodeCount).partitioningIndex { nodes[$0].instrument >= instrument }
    if place < nodeCount, nodes[place].instrument == instrument { return place }
    guard let symbol = instrument.symbol else { return nil }
    let aliases = aliases
    let alias = (0..<aliases.count).partitioningIndex { aliases[$0].symbol >= symbol }
    guard alias < aliases.count, aliases[alias].symbol == symbol else { return nil }
    return aliases[alias].node
  }
}
