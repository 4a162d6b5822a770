/// Writes mentions as CSV after RFC 4180, safe to open in a spreadsheet.
public struct MentionTableWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The heading line.
  public static let heading =
    "source,document,language,target,form,text,start,end,line,place,paragraph,footnote,"
    + "calledFrom,verb,treatment,date,pinpoint,reasons,confidence,page,identifier\r\n"

  /// Adds one row for a mention.
  public func write(_ mention: ExtractedMention, to output: inout [UInt8]) {
    let fields: [String?] = [
      mention.source, mention.document, mention.language.rawValue, mention.target,
      mention.form.rawValue, mention.text, String(mention.range.lowerBound),
      String(mention.range.upperBound), String(mention.line), mention.place.rawValue,
      mention.paragraph, mention.footnote, mention.calledFrom, mention.verb,
      mention.treatment?.rawValue, mention.date?.description, mention.pinpoint,
      mention.reasons.joined(separator: " "), String(mention.confidence),
      mention.page.map { String($0) },
      mention.identifier,
    ]
    for (index, field) in fields.enumerated() {
      if index > 0 { output.append(0x2C) }
      output += CSVField.quoted(field ?? "").utf8
    }
    output += [0x0D, 0x0A]
  }
}
