@testable import Recital

/// A graph with all that formats must keep, made for a test.
func exchangeSample(seed: UInt64 = 1, isPlain: Bool = false) -> ExchangeGraph {
  var generator = SeededGenerator(seed: seed)
  let symbols = (1...12).map { sampleSymbol("A/RES/\(40 + $0)/\($0 * 7)") }
  let awkward = ["“Quoted” & \"plain\" <names>", "小武器, 纲领", "=SUM(1)", "a; b\\c", "Nr. 5 'x'"]
  var nodes = symbols.map { ExchangeGraph.Node(.document($0)) }
  nodes += (isPlain ? ["Charter", "a b"] : awkward).map { ExchangeGraph.Node(.named($0)) }
  for index in nodes.indices where !isPlain {
    nodes[index].isGiven = index % 2 == 0
    nodes[index].date = CalendarDate(year: 1990 + index, month: 12, day: 1 + index)
    nodes[index].citedDate = index % 3 == 0 ? CalendarDate(year: 1990, month: 1, day: 2) : nil
    if index % 2 == 0 {
      nodes[index].title = "Title \(index): 小武器 & “arms”"
      nodes[index].language = .chinese
    }
    nodes[index].agendaItem = index == 3 ? "98 (p)" : nil
  }
  nodes[0].aliases = isPlain ? [] : [sampleSymbol("S/2001/7")]
  var edges: [ExchangeGraph.Edge] = []
  for _ in 0..<40 {
    var edge = ExchangeGraph.Edge(
      citing: Int.random(in: nodes.indices, using: &generator),
      cited: Int.random(in: nodes.indices, using: &generator))
    edge.kind = Bool.random(using: &generator) ? .cited : .implied
    edge.count = Int.random(in: 1...5, using: &generator)
    edge.treatment = Treatment.allCases.randomElement(using: &generator)
    edge.places = [.operative, .preamble]
    edge.date = isPlain ? nil : CalendarDate(year: 2001, month: 2, day: 3)
    edges.append(edge)
  }
  if isPlain {
    for edge in edges where edge.citing != edge.cited { nodes[edge.citing].isGiven = true }
  }
  return ExchangeGraph(nodes: nodes, edges: edges)
}
