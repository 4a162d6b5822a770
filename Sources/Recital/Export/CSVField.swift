/// A field of a CSV table after RFC 4180.
public enum CSVField {
  /// A line of the table, with its end.
  public static func record(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\r\n"
  }

  /// The text of a field, quoted where it must be, and never a formula for a spreadsheet.
  public static func quoted(_ text: String) -> String {
    let guarded = isFormula(text) ? "'" + text : text
    let isPlain = guarded.unicodeScalars.allSatisfy { !"\",\r\n".unicodeScalars.contains($0) }
    return isPlain ? guarded : "\"" + guarded.replacing("\"", with: "\"\"") + "\""
  }

  /// Whether a spreadsheet would calculate it; a negative number is harmless.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return false
    }
    return first != "-" || Int(text) == nil
  }
}
