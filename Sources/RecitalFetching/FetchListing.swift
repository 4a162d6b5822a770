internal import Foundation
internal import Recital

/// Writes what came of the texts of a run: as paths, as JSON, or as a table.
public struct FetchListing: Sendable {
  /// Creates a writer.
  public init() {}

  /// The heading of the table.
  public static let heading = "symbol,language,type,state,path,bytes,address,problem\r\n"

  /// The path of the file on a line of its own; nothing where there is none.
  public func line(of outcome: FetchOutcome) -> String {
    outcome.fetched.map { "\($0.path)\n" } ?? ""
  }

  /// The address that would be asked, and the path of the file.
  public func line(of plan: FetchPlan) -> String {
    "\(plan.isKept ? "kept" : plan.address) \(plan.path)\n"
  }

  /// A row of the table.
  public func row(of outcome: FetchOutcome) -> String { row(Row(outcome)) }

  /// A row of the table.
  public func row(of plan: FetchPlan) -> String { row(Row(plan)) }

  /// A JSON array with one object a text.
  public func json(of outcomes: [FetchOutcome]) -> String { json(outcomes.map(Row.init)) }

  /// A JSON array with one object a text.
  public func json(of plans: [FetchPlan]) -> String { json(plans.map(Row.init)) }

  private func row(_ row: Row) -> String {
    CSVField.record([
      row.symbol, row.language, row.type, row.state, row.path ?? "",
      row.bytes.map(String.init) ?? "",
      row.address, row.problem ?? "",
    ])
  }

  private func json(_ rows: [Row]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let rows = rows.map { row in
      let data = try? encoder.encode(row)
      return data.map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }
    return rows.isEmpty ? "[]\n" : "[\n  \(rows.joined(separator: ",\n  "))\n]\n"
  }

  private struct Row: Encodable {
    let symbol: String
    let language: String
    let type: String
    let state: String
    let path: String?
    let bytes: Int?
    let address: String
    let problem: String?

    init(_ outcome: FetchOutcome) {
      symbol = outcome.text.symbol.spelling
      language = outcome.text.language.rawValue
      type = outcome.text.type.rawValue
      state = outcome.fetched?.state.rawValue ?? "failed"
      path = outcome.fetched?.path
      bytes = outcome.fetched?.bytes
      address = outcome.address
      problem = outcome.error?.description
    }

    init(_ plan: FetchPlan) {
      symbol = plan.text.symbol.spelling
      language = plan.text.language.rawValue
      type = plan.text.type.rawValue
      state = plan.isKept ? "kept" : "planned"
      path = plan.path
      bytes = nil
      address = plan.address
      problem = nil
    }

    private enum Key: String, CodingKey {
      case symbol, language, type, state, path, bytes, address, problem
    }

    /// All keys are always there.
    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encode(symbol, forKey: .symbol)
      try object.encode(language, forKey: .language)
      try object.encode(type, forKey: .type)
      try object.encode(state, forKey: .state)
      try object.encode(path, forKey: .path)
      try object.encode(bytes, forKey: .bytes)
      try object.encode(address, forKey: .address)
      try object.encode(problem, forKey: .problem)
    }
  }
}
