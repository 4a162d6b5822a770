/// What speaks for one instrument being the predecessor of another in a series.
struct SeriesEvidence {
  let graph: CitationGraph
  private var sources: SharedSources
  private var items: AgendaCourse
  private var titles: [Int: [Language: SeriesTitle]] = [:]

  init(in graph: CitationGraph) {
    self.graph = graph
    sources = SharedSources(in: graph)
    items = AgendaCourse(in: graph)
  }

  /// The day of an instrument, as far as it is known or likely.
  func day(of node: Int) -> Int? { graph.day(of: node) }

  /// The citations of predecessors that an instrument makes.
  mutating func steps(from node: Int) -> [SeriesStep] {
    var steps = candidates(from: node)
    guard !steps.isEmpty else { return [] }
    for index in steps.indices {
      compareTitles(&steps[index], node)
      if graph.citations(from: node).contains(where: { isImplied($0, steps[index].cited) }) {
        steps[index].add(.implied)
      }
      if items.goes(from: steps[index].cited, to: node) { steps[index].add(.agendaItem) }
    }
    compareSources(&steps, node)
    addLists(to: &steps, node)
    addOnlyNumber(to: &steps, node)
    return steps.filter(\.isAccepted)
  }

  /// Whether a citation leads to an older act of the same kind and body.
  func isPossible(_ index: Int) -> Bool {
    let citation = graph.citations[index]
    let kind = graph.kind(of: citation.citing)
    guard citation.kind != .partOf, kind == .resolution || kind == .decision,
      kind == graph.kind(of: citation.cited),
      graph.body(of: citation.citing) == graph.body(of: citation.cited),
      let later = day(of: citation.citing), let earlier = day(of: citation.cited)
    else { return false }
    return earlier < later
  }

  /// One step for each act that may be a predecessor, by the most explicit citation.
  private func candidates(from node: Int) -> [SeriesStep] {
    var steps: [SeriesStep] = []
    for citation in graph.citations(from: node)
    where graph.citations[citation].cited != steps.last?.cited && isPossible(citation) {
      steps.append(SeriesStep(citation: citation, cited: graph.citations[citation].cited))
    }
    return steps
  }

  private func isImplied(_ citation: Int, _ cited: Int) -> Bool {
    graph.citations[citation].cited == cited && graph.citations[citation].kind == .implied
  }

  mutating func titles(of node: Int) -> [Language: SeriesTitle] {
    if let known = titles[node] { return known }
    let read = graph.nodes[node].titles.mapValues(SeriesTitle.init)
    titles[node] = read
    return read
  }

  private mutating func compareTitles(_ step: inout SeriesStep, _ node: Int) {
    let (own, other) = (titles(of: node), titles(of: step.cited))
    let pairs = own.compactMap { language, title in other[language].map { (title, $0) } }
    guard !pairs.isEmpty else { return }
    if pairs.contains(where: { $0.0.key == $0.1.key }) {
      step.add(.title)
    } else if pairs.contains(where: { $0.0.isSimilar(to: $0.1) }) {
      step.add(.similarTitle)
    } else {
      step.isContradicted = pairs.allSatisfy { $0.0.contradicts($0.1) }
    }
  }

  /// Acts without titles, such as those of the Security Council, are compared by what they cite.
  private mutating func compareSources(_ steps: inout [SeriesStep], _ node: Int) {
    for index in steps.indices where !steps[index].reasons.contains(.title) {
      guard sources.isRenewal(node, of: steps[index].cited) else { continue }
      steps[index].add(.sources)
      if isDecided(steps[index]) { steps[index].add(.decided) }
    }
  }

  private func isDecided(_ step: SeriesStep) -> Bool {
    graph.evidence(of: graph.citations[step.citation]).contains {
      $0.place == .operative && $0.treatment == .decide
    }
  }

  mutating func hasTitle(of node: Int, _ other: Int) -> Bool {
    let (own, others) = (titles(of: node), titles(of: other))
    return own.contains { others[$0.key]?.key == $0.value.key }
  }

  /// The one citation of the session before, or of one of the two before that, to an act without a
  /// title.
  private mutating func addOnlyNumber(to steps: inout [SeriesStep], _ node: Int) {
    guard !steps.contains(where: \.isAccepted),
      case .regular(let session) = graph.nodes[node].instrument.symbol?.session
    else { return }
    let sessions = steps.map { graph.nodes[$0.cited].instrument.symbol?.session }
    for earlier in [session - 1, session - 2, session - 3] {
      let cited = steps.indices.filter { sessions[$0] == .regular(earlier) }
      guard let only = cited.first else { continue }
      if cited.count == 1, titles(of: steps[only].cited).isEmpty,
        isOfSeries(steps[only].cited, node)
      {
        steps[only].add(.number)
      }
      return
    }
  }
}
