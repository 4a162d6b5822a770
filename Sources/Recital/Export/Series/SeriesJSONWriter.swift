/// Writes a series and its carry-over matrix as JSON.
public struct SeriesJSONWriter: Sendable {
  /// The languages that titles are looked for in, in this order.
  public var languages: [Language]

  /// Creates a writer.
  public init(languages: [Language]) { self.languages = languages }

  /// An object with `members`, newest first, and `carryOver`, one row for each cited instrument.
  public func text(
    of series: Series, _ carryOver: CarryOver, in graph: CitationGraph
  ) -> String {
    let names = carryOver.columns.map { graph.nodes[$0].instrument.description }
    let members = series.members.indices.map { member(at: $0, of: series, in: graph).text }
    let rows = carryOver.rows.map { self.row($0, names, in: graph).text }
    return """
      {
        "carryOver": [\(SeriesJSONWriter.lines(rows))],
        "members": [\(SeriesJSONWriter.lines(members))]
      }

      """
  }

  private func member(at place: Int, of series: Series, in graph: CitationGraph) -> JSONValue {
    let node = graph.nodes[series.members[place].node]
    let later = place > 0 ? series.members[place - 1] : nil
    let citing = later.map { $0.namedBy ?? $0.node }
    return .object([
      "instrument": .string(node.instrument.description),
      "date": .optional((node.date ?? node.citedDate)?.description),
      "title": .optional(node.title(in: languages)), "inCorpus": .bool(node.isInCorpus),
      "agendaItem": .optional(node.agendaItem),
      "reasons": .array((later?.reasons ?? []).map { .string($0.rawValue) }),
      "citedBy": .optional(citing.map { graph.nodes[$0].instrument.description }),
    ])
  }

  private func row(
    _ row: CarryOver.Row, _ names: [String], in graph: CitationGraph
  ) -> JSONValue {
    let node = graph.nodes[row.node]
    let cells = names.indices.compactMap { column in
      row.change(in: column).map { change in
        JSONValue.object([
          "member": .string(names[column]), "change": .string(change.rawValue),
          "places": .array((row.places[column]?.words ?? []).map { .string($0) }),
        ])
      }
    }
    return .object([
      "instrument": .string(node.instrument.description), "kind": .string(node.kind.rawValue),
      "title": .optional(node.title(in: languages)), "isMember": .bool(row.isMember),
      "citedBy": .integer(row.count), "cells": .array(cells),
    ])
  }

  private static func lines(_ records: [String]) -> String {
    records.isEmpty ? "" : "\n    " + records.joined(separator: ",\n    ") + "\n  "
  }
}
