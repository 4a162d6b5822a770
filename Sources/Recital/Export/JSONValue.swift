/// A value of JSON (RFC 8259) on its way into text.
indirect enum JSONValue {
  case null
  case bool(Bool)
  case integer(Int)
  /// A fraction from 0 to 1, written with at most four decimals.
  case fraction(Double)
  /// A number that is not negative, written with at most four decimals; null where it is none.
  case multiple(Double)
  /// A number with all its digits; null where it is none.
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// An object; its keys are sorted when it is written.
  case object([String: JSONValue])

  /// A string, or null.
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// An object with a text for each language.
  static func texts(_ texts: some Sequence<(key: Language, value: String)>) -> JSONValue {
    .object(
      Dictionary(texts.map { ($0.key.rawValue, .string($0.value)) }, uniquingKeysWith: { $1 }))
  }

  /// The text of an array with a line for each of its values, which are texts already.
  static func lines(_ values: [String]) -> String {
    values.isEmpty ? "[]\n" : "[\n  \(values.joined(separator: ",\n  "))\n]\n"
  }

  /// The text on one line, with sorted keys.
  var text: String {
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .integer(let value): return String(value)
    case .fraction(let value): return JSONValue.fraction(value)
    case .multiple(let value): return JSONValue.multiple(value)
    case .number(let value): return value.isFinite ? value.description : "null"
    case .string(let value): return JSONValue.quoted(value)
    case .array(let values): return "[\(values.map(\.text).joined(separator: ", "))]"
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      let texts = sorted.map { "\(JSONValue.quoted($0.key)): \($0.value.text)" }
      return "{\(texts.joined(separator: ", "))}"
    }
  }

  private static func fraction(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    let scaled = Int((min(max(value, 0), 1) * 10_000).rounded())
    guard scaled < 10_000 else { return "1" }
    guard scaled > 0 else { return "0" }
    var digits = String(10_000 + scaled).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "0.\(digits)"
  }

  private static func multiple(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    // What is larger has no decimals that are worth a place.
    guard value >= 1 else { return fraction(value) as String }
    guard value < 1e12 else { return value.description }
    let whole = value.rounded(.down)
    let rest: String = fraction(value - whole)
    return rest == "1" ? String(Int(whole) + 1) : String(Int(whole)) + rest.dropFirst()
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{2028}", "\u{2029}", "\0"..<" ", "\u{7F}": result += escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
