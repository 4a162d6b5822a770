extension GraphSelection {
  /// The selection without the instruments that stand in it only because parts of them do.
  ///
  /// Whoever cites 54/54 V has said nothing of 54/54: a drawing is clearer without it. A base that
  /// is cited itself, whose text is given or that is a root stays.
  func withoutBareBases(in graph: CitationGraph) -> GraphSelection {
    let bare = bareBases(in: graph)
    guard !bare.isEmpty else { return self }
    return GraphSelection(
      nodes: nodes.filter { !bare.contains($0) },
      citations: citations.filter { !bare.contains(graph.citations[$0].cited) },
      lineage: lineage, omittedCount: omittedCount)
  }

  private func bareBases(in graph: CitationGraph) -> Set<Int> {
    var bare = Set(citations.map { graph.citations[$0].cited })
    for citation in citations.map({ graph.citations[$0] }) where citation.kind != .partOf {
      bare.remove(citation.cited)
      bare.remove(citation.citing)
    }
    bare = bare.filter { !graph.nodes[$0].isInCorpus && !roots.contains($0) }
    // A base between a part and a base that stays would leave the part without its tie.
    while let tie = citations.map({ graph.citations[$0] }).first(where: {
      bare.contains($0.citing) && !bare.contains($0.cited)
    }) {
      bare.remove(tie.citing)
    }
    return bare
  }
}
