/// Writes instruments by one measure.
public struct MeasureWriter: Sendable {
  /// The languages that titles are looked for in, in this order.
  public var languages: [Language]
  /// How many lines to write at most.
  public var limit: Int

  /// Creates a writer.
  public init(languages: [Language], limit: Int) {
    self.languages = languages
    self.limit = limit
  }

  /// A table for a reader, as wide as asked, and a sentence of what the measure means.
  public func text(of ranking: MeasuredRanking, in graph: CitationGraph, width: Int) -> String {
    let entries = ranking.entries.prefix(limit)
    let symbols = entries.map { graph.nodes[$0.node].instrument.description.printable }
    let column = Swift.max(10, symbols.map(\.displayWidth).max() ?? 0)
    var text = ranking.measure.rawValue.rightAligned(toColumns: 10)
    text += "    \("instrument".padded(toColumns: column))  title\n"
    for (entry, symbol) in zip(entries, symbols) {
      let node = graph.nodes[entry.node]
      let score = MeasureWriter.text(of: entry.score).rightAligned(toColumns: 10)
      let head = "\(score)  \(node.isInCorpus ? "●" : "○") \(symbol.padded(toColumns: column))"
      let title = (node.title(in: languages) ?? "").printable
      text += head.titled(title, toColumns: width) + "\n"
    }
    return text + "\n\(ranking.measure.meaning)\n"
  }

  /// A JSON array with one object an instrument.
  public func json(of ranking: MeasuredRanking, in graph: CitationGraph) -> String {
    let rows = ranking.entries.prefix(limit).map { entry in
      let node = graph.nodes[entry.node]
      let title = JSONValue.optional(node.title(in: languages)).text
      return "{\"\(ranking.measure.rawValue)\": \(MeasureWriter.text(of: entry.score)), "
        + "\"inCorpus\": \(node.isInCorpus), "
        + "\"instrument\": \(JSONValue.string(node.instrument.description).text), "
        + "\"kind\": \"\(node.kind.rawValue)\", \"title\": \(title)}"
    }
    return JSONValue.lines(rows)
  }

  /// A CSV table with a heading.
  public func csv(of ranking: MeasuredRanking, in graph: CitationGraph) -> String {
    var text = "instrument,kind,\(ranking.measure.rawValue),inCorpus,title\r\n"
    for entry in ranking.entries.prefix(limit) {
      let node = graph.nodes[entry.node]
      let fields = [
        node.instrument.description, node.kind.rawValue, MeasureWriter.text(of: entry.score),
        String(node.isInCorpus), node.title(in: languages) ?? "",
      ]
      text += CSVField.record(fields)
    }
    return text
  }

  /// A CSV table with a line for each instrument and a column for each year.
  public func csv(of yearly: YearlyScores, in graph: CitationGraph) -> String {
    var text = (["instrument"] + yearly.years.map(String.init)).joined(separator: ",") + "\r\n"
    for (node, scores) in zip(yearly.nodes, yearly.scores) {
      let fields =
        [graph.nodes[node].instrument.description]
        + scores.map { score in score.map(MeasureWriter.text) ?? "" }
      text += CSVField.record(fields)
    }
    return text
  }

  /// A JSON array with one object an instrument, which has the value at the end of each year.
  public func json(of yearly: YearlyScores, in graph: CitationGraph) -> String {
    let rows = zip(yearly.nodes, yearly.scores).map { node, scores in
      let years = zip(yearly.years, scores).map { year, score in
        "\"\(year)\": \(score.map(MeasureWriter.text) ?? "null")"
      }
      let name = JSONValue.string(graph.nodes[node].instrument.description).text
      return "{\"instrument\": \(name), \"\(yearly.measure.rawValue)\": "
        + "{\(years.joined(separator: ", "))}}"
    }
    return JSONValue.lines(rows)
  }

  /// A table for a reader with a line for each year and a column for each instrument that fits.
  public func text(of yearly: YearlyScores, in graph: CitationGraph, width: Int) -> String {
    let names = yearly.nodes.map { graph.nodes[$0].instrument.description.printable }
    var columns: [(name: String, width: Int, scores: [Double?])] = []
    var used = 4
    for (name, scores) in zip(names, yearly.scores) {
      let column = Swift.max(name.displayWidth, 9) + 2
      guard used + column <= width else { break }
      used += column
      columns.append((name, column, scores))
    }
    var text = "year" + columns.map { $0.name.rightAligned(toColumns: $0.width) }.joined() + "\n"
    for (place, year) in yearly.years.enumerated() {
      let cells = columns.map { column in
        (column.scores[place].map(MeasureWriter.text) ?? "-").rightAligned(toColumns: column.width)
      }
      text += String(year) + cells.joined() + "\n"
    }
    return text + "\n\(yearly.measure.meaning)\n"
  }

  /// A number with four digits that count; a whole number as it is.
  static func text(of number: Double) -> String {
    guard number.isFinite, number != 0 else { return "0" }
    guard number != number.rounded() || abs(number) >= 1e15 else { return String(Int(number)) }
    let places = 3 - Int(DecimalLogarithm.of(abs(number)).rounded(.down))
    var scale = 1.0
    for _ in 0..<abs(places) { scale *= 10 }
    let rounded =
      places >= 0 ? (number * scale).rounded() / scale : (number / scale).rounded() * scale
    return String(rounded)
  }
}
