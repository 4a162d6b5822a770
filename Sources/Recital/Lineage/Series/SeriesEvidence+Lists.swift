extension SeriesEvidence {
  /// Acts that stand in one paragraph with a predecessor, one for each of several sessions.
  mutating func addLists(to steps: inout [SeriesStep], _ node: Int) {
    for list in lists(of: steps).map({ unbroken($0, of: steps, node) })
    where isCourse(list.map { steps[$0].cited }, of: node) {
      let anchored = list.contains {
        steps[$0].isAccepted && !steps[$0].isContradicted
      }
      guard anchored || isRecent(list.map { steps[$0].cited }, node) else { continue }
      for index in list where isOfSeries(steps[index].cited, node) { steps[index].add(.list) }
    }
  }

  /// The steps of each paragraph of the preamble or the operative part that cites several.
  private func lists(of steps: [SeriesStep]) -> [[Int]] {
    var paragraphs: [SeriesParagraph: [Int]] = [:]
    for (index, step) in steps.enumerated() {
      let evidence = graph.evidence(of: graph.citations[step.citation])
      for paragraph in Set(evidence.compactMap(SeriesParagraph.init)) {
        paragraphs[paragraph, default: []].append(index)
      }
    }
    return paragraphs.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
  }

  /// The part of a list that goes back from the newest without a gap of more than three years, where
  /// years are given in place of sessions: the Security Council lists older acts of its subject too.
  private func unbroken(_ list: [Int], of steps: [SeriesStep], _ node: Int) -> [Int] {
    let dated = list.compactMap { index -> (index: Int, year: Int)? in
      guard case .year(let year) = graph.nodes[steps[index].cited].instrument.symbol?.session else {
        return nil
      }
      return (index, year)
    }
    guard dated.count == list.count,
      case .year(let own) = graph.nodes[node].instrument.symbol?.session
    else { return list }
    var last = own
    var kept: [Int] = []
    for act in dated.sorted(by: { ($1.year, $1.index) < ($0.year, $0.index) }) {
      guard last - act.year <= 3 else { break }
      kept.append(act.index)
      last = act.year
    }
    return kept.sorted()
  }

  /// Whether acts are of nearly as many sessions as there are acts; three of them at least, or two
  /// with one of the same title.
  private mutating func isCourse(_ acts: [Int], of node: Int) -> Bool {
    let sessions = Set(acts.compactMap { graph.nodes[$0].instrument.symbol?.session })
    guard 10 * sessions.count >= 7 * acts.count else { return false }
    return acts.count >= 3 || acts.contains { hasTitle(of: node, $0) }
  }

  /// Whether the newest of some acts is of one of the three sessions before.
  private func isRecent(_ acts: [Int], _ node: Int) -> Bool {
    guard case .regular(let own) = graph.nodes[node].instrument.symbol?.session,
      graph.nodes[node].titles.isEmpty == false
    else { return false }
    return acts.contains { act in
      guard case .regular(let session) = graph.nodes[act].instrument.symbol?.session else {
        return false
      }
      return (own - 3..<own).contains(session)
    }
  }

  /// Whether those that cite an act do not speak against its being of the series: of an act that many
  /// others cite too, a third at least must be of the series.
  mutating func isOfSeries(_ act: Int, _ node: Int) -> Bool {
    let citing = Set(graph.citations(to: act).map { graph.citations[Int($0)].citing })
    let kind = graph.kind(of: node)
    let acts = citing.filter { graph.kind(of: $0) == kind }
    guard acts.count >= 4 else { return true }
    guard !titles(of: node).isEmpty else { return acts.count <= 25 }
    var alike = 0
    for other in acts where other == node || hasTitle(of: node, other) { alike += 1 }
    return 3 * alike >= acts.count
  }
}
