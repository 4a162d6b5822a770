/// The fields of a Word document that are open, the innermost last.
struct DocxFields {
  private struct Field {
    var instruction = ""
    var isInstruction = true
    var isLink = false
  }

  private var open: [Field] = []

  /// Fields nested deeper than this are no document's.
  private static let deepest = 100

  /// Whether the text that comes now says what a field does, and is not shown.
  var isInstruction: Bool { open.last?.isInstruction ?? false }

  /// Begins a field.
  mutating func begin() { if open.count < DocxFields.deepest { open.append(Field()) } }

  /// Adds to the instruction of the innermost field.
  mutating func add(_ instruction: String) {
    if let last = open.indices.last { open[last].instruction += instruction }
  }

  /// Comes to what the innermost field shows, and gives the address where it is a link.
  mutating func separate() -> String? {
    guard let last = open.indices.last else { return nil }
    open[last].isInstruction = false
    let address = DocxFields.address(in: open[last].instruction)
    open[last].isLink = address != nil
    return address
  }

  /// Ends the innermost field, and says whether it was a link.
  mutating func end() -> Bool { open.popLast()?.isLink ?? false }

  /// The address in `HYPERLINK "https://…"`, nil for other instructions.
  static func address(in instruction: String) -> String? {
    let parts = instruction.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count >= 3,
      parts[0].split(whereSeparator: \.isWhitespace).map({ $0.uppercased() }) == ["HYPERLINK"]
    else { return nil }
    return String(parts[1])
  }
}
