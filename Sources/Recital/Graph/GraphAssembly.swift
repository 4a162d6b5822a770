/// The work of turning documents into a graph, one step after the other.
struct GraphAssembly {
  let documents: [CitingDocument]
  private var classes = InstrumentClasses()
  /// Every symbol with a base, and that base, as numbers of spellings.
  private(set) var parts: [(part: Int, base: Int)] = []
  /// The node of each spelling.
  private(set) var nodeOfSpelling: [Int] = []
  private var nodes: [CitationGraph.Node] = []

  init(of documents: [CitingDocument]) {
    self.documents = documents.sorted(by: CitingDocument.precedes)
    // Joint symbols come first: the spelling met first names the node, and it shall be the one
    // printed first, not the one that the corpus happens to hold.
    for document in self.documents {
      uniteOwnSymbols(of: document)
      uniteJointSymbols(of: document)
    }
    for document in self.documents { uniteOldSymbols(of: document) }
    for document in self.documents { meetInstruments(of: document) }
    meetBases()
    numberNodes()
    describeNodes()
  }

  /// The finished graph.
  func graph() -> CitationGraph {
    let edges = EdgeAssembly(of: self)
    var nodes = nodes
    for (node, date) in edges.citedDates() { nodes[node].citedDate = date }
    for node in nodes.indices where nodes[node].date == nil && nodes[node].citedDate == nil {
      nodes[node].citedDate = KnownInstruments.date(of: nodes[node].instrument)
    }
    return CitationGraph(
      nodes: nodes, citations: edges.citations, evidence: EvidenceList(edges.evidence),
      sources: sources())
  }

  /// The node of an instrument, nil where no document is or cites it.
  func node(of instrument: Instrument) -> Int? {
    classes.knownNumber(of: instrument).map { nodeOfSpelling[$0] }
  }
}

extension GraphAssembly {
  /// A citation of any symbol in the head of a document reaches the document.
  private mutating func uniteOwnSymbols(of document: CitingDocument) {
    guard let own = document.symbol else { return }
    for further in document.furtherSymbols {
      let first = classes.number(of: .document(own))
      classes.unite(first, classes.number(of: .document(further)))
    }
  }

  private mutating func uniteJointSymbols(of document: CitingDocument) {
    let links = document.links.filter { $0.evidence.reasons.contains(.jointSymbol) }
    for (index, link) in links.enumerated() {
      let isFirst = index == 0 || links[index - 1].range != link.range
      let isLast = index + 1 == links.count || links[index + 1].range != link.range
      if !isFirst {
        let first = classes.number(of: links[index - 1].target)
        classes.unite(first, classes.number(of: link.target))
      } else if isLast, let own = document.symbol {
        // A document's mentions of itself are left out: the other symbol is its own.
        let first = classes.number(of: .document(own))
        classes.unite(first, classes.number(of: link.target))
      }
    }
  }

  /// A resolution of the Security Council cited by the symbol that it bore before it had a number.
  private mutating func uniteOldSymbols(of document: CitingDocument) {
    let cited = document.links.lazy.compactMap(\.target.symbol)
    for symbol in [document.symbol].compactMap(\.self) + cited {
      guard let resolution = SecurityCouncilAliases.resolution(of: symbol) else { continue }
      let number = classes.number(of: .document(resolution))
      classes.unite(number, classes.number(of: .document(symbol)))
    }
  }

  private mutating func meetInstruments(of document: CitingDocument) {
    _ = classes.number(of: document.instrument)
    for link in document.links { _ = classes.number(of: link.target) }
  }

  /// Adds the base of every symbol, the base of that base, and so on.
  private mutating func meetBases() {
    var number = 0
    while number < classes.instruments.count {
      if let base = classes.instruments[number].symbol?.base {
        parts.append((number, classes.number(of: .document(base))))
      }
      number += 1
    }
  }

  private mutating func numberNodes() {
    let representatives = classes.instruments.indices.map { classes.representative(of: $0) }
    let sorted = Set(representatives).sorted { classes.instruments[$0] < classes.instruments[$1] }
    nodes = sorted.map { CitationGraph.Node(classes.instruments[$0]) }
    var nodeOfRepresentative: [Int: Int] = [:]
    for (node, representative) in sorted.enumerated() {
      nodeOfRepresentative[representative] = node
    }
    nodeOfSpelling = representatives.map { nodeOfRepresentative[$0] ?? 0 }
    for (number, instrument) in classes.instruments.enumerated() {
      let node = nodeOfSpelling[number]
      if let symbol = instrument.symbol, instrument != nodes[node].instrument {
        nodes[node].aliases.append(symbol)
      }
    }
    for node in nodes.indices { nodes[node].aliases.sort() }
  }

  private mutating func describeNodes() {
    for document in documents {
      guard let node = node(of: document.instrument) else { continue }
      nodes[node].sources.append(document.source)
      nodes[node].date = [nodes[node].date, document.date].compactMap(\.self).min()
      if nodes[node].agendaItem == nil { nodes[node].agendaItem = document.agendaItem }
      if let title = document.title, nodes[node].titles[document.language] == nil {
        nodes[node].titles[document.language] = title
      }
    }
  }

  private func sources() -> [CitationGraph.Source] {
    documents.map {
      CitationGraph.Source(
        path: $0.source, language: $0.language, node: node(of: $0.instrument) ?? 0)
    }
  }
}
