/// Writes mentions as JSON Lines: one object a line, all keys present.
public struct MentionLinesWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// Adds one line for a mention.
  public func write(_ mention: ExtractedMention, to output: inout [UInt8]) {
    output.append(0x7B)
    string("source", mention.source, &output, isFirst: true)
    string("document", mention.document, &output)
    string("language", mention.language.rawValue, &output)
    string("target", mention.target, &output)
    string("form", mention.form.rawValue, &output)
    string("text", mention.text, &output)
    raw("start", String(mention.range.lowerBound), &output)
    raw("end", String(mention.range.upperBound), &output)
    raw("line", String(mention.line), &output)
    string("place", mention.place.rawValue, &output)
    string("paragraph", mention.paragraph, &output)
    string("footnote", mention.footnote, &output)
    string("calledFrom", mention.calledFrom, &output)
    string("verb", mention.verb, &output)
    string("treatment", mention.treatment?.rawValue, &output)
    string("date", mention.date?.description, &output)
    string("pinpoint", mention.pinpoint, &output)
    reasons(mention.reasons, &output)
    raw("confidence", fraction(mention.confidence), &output)
    raw("page", mention.page.map { String($0) } ?? "null", &output)
    string("identifier", mention.identifier, &output)
    output.append(0x7D)
    output.append(0x0A)
  }

  private func string(
    _ key: StaticString, _ value: String?, _ output: inout [UInt8], isFirst: Bool = false
  ) {
    name(key, &output, isFirst: isFirst)
    guard let value else {
      output += "null".utf8
      return
    }
    MentionLinesWriter.quote(value, &output)
  }

  private func raw(_ key: StaticString, _ value: String, _ output: inout [UInt8]) {
    name(key, &output, isFirst: false)
    output += value.utf8
  }

  private func reasons(_ codes: [String], _ output: inout [UInt8]) {
    name("reasons", &output, isFirst: false)
    output.append(0x5B)
    for (index, code) in codes.enumerated() {
      if index > 0 { output.append(0x2C) }
      MentionLinesWriter.quote(code, &output)
    }
    output.append(0x5D)
  }

  private func name(_ key: StaticString, _ output: inout [UInt8], isFirst: Bool) {
    if !isFirst { output.append(0x2C) }
    output.append(0x22)
    output += key.description.utf8
    output.append(0x22)
    output.append(0x3A)
  }

  private func fraction(_ value: Double) -> String {
    var digits: [UInt8] = []
    digits.write(fraction: value)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Adds a JSON string; control characters, quotation marks and backslashes are escaped.
  static func quote(_ text: String, _ output: inout [UInt8]) {
    output.append(0x22)
    if isPlain(text) {
      output.write(text)
    } else {
      escape(text, &output)
    }
    output.append(0x22)
  }

  private static func isPlain(_ text: String) -> Bool {
    unsafe text.utf8.withContiguousStorageIfAvailable { unsafe $0.span.isPlain(0..<$0.count) }
      ?? false
  }

  private static func escape(_ text: String, _ output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        output.append(0x5C)
        output.append(byte)
      case 0x0A: output += "\\n".utf8
      case 0x09: output += "\\t".utf8
      case 0x00..<0x20, 0x7F:
        output += "\\u00".utf8
        output.append(hexadecimal(byte >> 4))
        output.append(hexadecimal(byte & 15))
      default: output.append(byte)
      }
    }
  }

  private static func hexadecimal(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x57 + value
  }
}
