import Foundation
import Recital

/// What a document is known to mention, read by hand, and how much of it was found.
struct GoldScore {
  /// Mentions found that are there.
  var found = 0
  /// Mentions found that are not there.
  var invented: [String] = []
  /// Mentions that are there and were not found.
  var missed: [String] = []
  /// What is known of a mention found and was not told of it: date, place, pinpoint.
  var wrong: [String] = []

  /// The share of what was found that is there.
  var precision: Double { ratio(found, found + invented.count) }
  /// The share of what is there that was found.
  var recall: Double { ratio(found, found + missed.count) }

  private func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}

extension GoldScore {
  private typealias Row = [String: String]

  /// Scores the documents of a run against a table of mentions (doc, target, written, place, date,
  /// pinpoint, …), each document by the stem of its path.
  ///
  /// Every mention counts. Rows of the place `self` are the document's own symbol, which must not be
  /// found; those of the place `ignore` may be. Only languages asked for count.
  init(
    of analysis: Analysis, against table: URL, languages: Set<Language> = Set(Language.allCases)
  ) throws {
    let rows = try GoldScore.rows(of: table)
    for (name, gold) in Dictionary(grouping: rows, by: { $0["doc", default: ""] }) {
      let found = analysis.documents.filter { GoldScore.isNamed(name, $0.document.source) }
      guard let first = found.first, languages.contains(first.document.language) else { continue }
      let mentions = found.flatMap { $0.extractedMentions() }.filter { mention in
        mention.target != nil && ![.named, .series, .anaphora].contains(mention.form)
      }
      count(gold, mentions, name)
    }
  }

  /// Scores against the links that were put on citations (doc, self, target, …): distinct pairs of
  /// document and resolution, letters left off.
  init(of analysis: Analysis, againstLinks table: URL) throws {
    let links = Dictionary(grouping: try GoldScore.rows(of: table)) { $0["doc", default: ""] }
    // The links are those of a file, whatever documents it holds.
    let files = Dictionary(grouping: analysis.documents) { $0.document.source }
    for (source, documents) in files.sorted(by: { $0.key < $1.key }) {
      let rows = links[String(source.dropLast(4)), default: []]
      let own = Set(rows.compactMap { GoldScore.number(of: $0["self", default: ""]) })
      let wanted = Set(rows.compactMap { GoldScore.number(of: $0["target", default: ""]) })
        .subtracting(own)
      guard !wanted.isEmpty else { continue }
      let told = Set(
        documents.flatMap(\.references).compactMap {
          GoldScore.number(of: $0.target.description)
        }
      ).subtracting(own)
      found += wanted.intersection(told).count
      missed += wanted.subtracting(told).map { "\(source): \($0)" }
      invented += told.subtracting(wanted).map { "\(source): \($0)" }
    }
  }

  /// A resolution of one of the three bodies that links are put on, without its letters.
  private static func number(of spelling: String) -> DocumentSymbol? {
    guard let symbol = DocumentSymbol(parsing: spelling), symbol.nature == .resolution,
      let session = symbol.session,
      [.generalAssembly, .securityCouncil, .economicAndSocialCouncil].contains(symbol.body)
    else { return nil }
    return DocumentSymbol(
      act: ActNumber(session: session, number: symbol.number), body: symbol.body, decision: false)
  }

  private mutating func count(_ gold: [Row], _ mentions: [ExtractedMention], _ name: String) {
    var open = Dictionary(grouping: mentions) { GoldScore.folded($0.target ?? "") }
    for row in gold.filter({ !GoldScore.isBeside($0) }) {
      let target = GoldScore.folded(row["target", default: ""])
      guard var candidates = open[target], !candidates.isEmpty else {
        missed.append("\(name): \(target)")
        continue
      }
      let best = candidates.indices.max {
        GoldScore.faults(row, candidates[$0]).count > GoldScore.faults(row, candidates[$1]).count
      }
      let mention = candidates.remove(at: best ?? 0)
      open[target] = candidates
      found += 1
      wrong += GoldScore.faults(row, mention).map { "\(name): \(target): \($0)" }
    }
    for row in gold where row["place"]?.hasPrefix("ignore") == true {
      _ = open[GoldScore.folded(row["target", default: ""])]?.popLast()
    }
    invented += open.flatMap { target, rest in rest.map { _ in "\(name): \(target)" } }
  }

  private static func faults(_ row: Row, _ mention: ExtractedMention) -> [String] {
    let told = [
      "date": mention.date?.description ?? "", "place": mention.place.rawValue,
      "pinpoint": squeezed(mention.pinpoint ?? ""),
    ]
    return told.keys.sorted().compactMap { field in
      guard let known = row[field], !known.isEmpty else { return nil }
      let wanted =
        field == "place" ? String(known.prefix { $0 != " " }) : squeezed(known, in: field)
      return wanted == told[field] ? nil : "\(field) is \(known), not \(told[field] ?? "")"
    }
  }

  private static func squeezed(_ text: String, in field: String = "pinpoint") -> String {
    field == "pinpoint" ? text.lowercased().filter { !" ,，、.;；\u{A0}".contains($0) } : text
  }

  private static func isBeside(_ row: Row) -> Bool {
    let place = row["place", default: ""]
    return place.hasPrefix("self") || place.hasPrefix("ignore")
  }

  private static func folded(_ target: String) -> String {
    target.filter { !$0.isWhitespace && $0 != "[" && $0 != "]" }.uppercased()
  }

  private static func isNamed(_ name: String, _ source: String) -> Bool {
    let stem = URL(filePath: source).deletingPathExtension().lastPathComponent
    return stem == name || stem.hasPrefix(name + "_")
  }

  /// The rows of a table with a heading line.
  private static func rows(of table: URL) throws -> [Row] {
    let lines = try String(contentsOf: table, encoding: .utf8).split(separator: "\n")
    guard let heading = lines.first else { return [] }
    let keys = heading.drop { "# ".contains($0) }.split(separator: "\t").map(String.init)
    return lines.dropFirst().filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(zip(keys, fields)) { first, _ in first }
    }
  }
}
