/// Writes the passages that a search found.
public struct FoundPassageWriter: Sendable {
  /// Whether the words that were looked for stand out.
  public var isColored = false

  /// Creates a writer without colours.
  public init() {}

  /// For a reader: place, sentence, and the instruments that the passage refers to.
  public func text(of passages: [FoundPassage]) -> String {
    passages.map { passage in
      var text = "\(passage.source.printable):\(passage.line): \(heading(of: passage))\n"
      let excerpt = passage.excerpt
      let mark = isColored ? "\u{1B}[1m\(excerpt.mark)\u{1B}[0m" : excerpt.mark
      text += "    \(excerpt.lead)\(mark)\(excerpt.tail)\n"
      if !passage.references.isEmpty {
        text += "  → \(passage.references.map(\.printable).joined(separator: ", "))\n"
      }
      return text
    }.joined()
  }

  /// A JSON array with one object a passage.
  public func json(of passages: [FoundPassage]) -> String {
    let rows = passages.map { passage in
      JSONValue.object([
        "source": .string(passage.source), "document": .optional(passage.document),
        "title": .optional(passage.title), "language": .string(passage.language.rawValue),
        "place": .string(passage.place.rawValue), "line": .integer(passage.line),
        "paragraph": passage.number > 0 ? .string(String(passage.number)) : .null,
        "page": passage.page.map { .integer($0) } ?? .null,
        "excerpt": .string(passage.excerpt.text), "words": .string(passage.excerpt.mark),
        "references": .array(passage.references.map { .string($0) }),
      ]).text
    }
    return JSONValue.lines(rows)
  }

  /// A CSV table with a heading.
  public func csv(of passages: [FoundPassage]) -> String {
    var text = "source,document,title,language,place,paragraph,line,page,excerpt,references\r\n"
    for passage in passages {
      let fields = [
        passage.source, passage.document ?? "", passage.title ?? "", passage.language.rawValue,
        passage.place.rawValue, passage.number > 0 ? String(passage.number) : "",
        String(passage.line), passage.page.map(String.init) ?? "", passage.excerpt.text,
        passage.references.joined(separator: "; "),
      ]
      text += CSVField.record(fields)
    }
    return text
  }

  private func heading(of passage: FoundPassage) -> String {
    let document = (passage.document ?? passage.title)?.printable.truncated(toColumns: 60)
    let number = passage.number > 0 ? " \(passage.number)" : ""
    let page = passage.page.map { ", page \($0)" } ?? ""
    return (document.map { "\($0), " } ?? "") + passage.place.rawValue + number + page
  }
}
