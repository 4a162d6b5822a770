/// Documents as one page of HTML with every reference marked and linked to the official document.
///
/// The page needs no other file. Its text is the source, character by character; `data-start` and
/// `data-end` are offsets into the source in UTF-8 bytes.
public struct AnnotatedPage: Sendable {
  private let sections: [AnnotatedSection]

  /// Creates the page of documents, one section for each file.
  public init(_ documents: [AnalysedDocument]) {
    sections = AnnotatedFile.files(of: documents).enumerated().map {
      AnnotatedSection($1, number: $0 + 1)
    }
  }

  /// The page as HTML.
  public var html: String {
    let language = sections.first?.document.language.rawValue ?? "en"
    return """
      <!DOCTYPE html>
      <html lang="\(sections.count == 1 ? language : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(HTMLText.escaped(title))</title>
      <style>
      \(AnnotatedStyle.sheet)
      </style>
      </head>
      <body>
      \(contents)\(legend)
      <main>
      \(sections.map(\.html).joined())</main>
      </body>
      </html>

      """
  }

  private var title: String {
    sections.count == 1
      ? "References in \(sections[0].heading.printable)"
      : "References in \(sections.count) documents"
  }

  /// Links to the documents, where there are several.
  private var contents: String {
    guard sections.count > 1 else { return "" }
    let entries = sections.map { section in
      let language = section.document.language
      let title = section.document.title.map { " <bdi>\(HTMLText.escaped($0.printable))</bdi>" }
      return
        "<li><a href=\"#\(section.prefix)\">\(HTMLText.escaped(section.heading.printable))</a> "
        + "<span class=\"tongue\">\(language.rawValue)</span>"
        + "<span lang=\"\(language.rawValue)\">\(title ?? "")</span></li>"
    }
    return
      "<nav lang=\"en\"><h1>\(HTMLText.escaped(title))</h1><ol>\(entries.joined())</ol></nav>\n"
  }

  /// The colours that occur, those of the most references first.
  private var legend: String {
    var counts: [Treatment: Int] = [:]
    for treatment in sections.flatMap(\.treatments).compactMap(\.self) {
      counts[treatment, default: 0] += 1
    }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key.rawValue)
    var entries = sorted.map { "<span class=\"ref t-\($0)\">\($0)</span>" }
    if sections.contains(where: { $0.treatments.contains(nil) }) {
      entries.append("<span class=\"ref\">no verb</span>")
    }
    if sections.contains(where: \.hasOpen) {
      entries.append("<span class=\"ref open\">not resolved</span>")
    }
    guard !entries.isEmpty else { return "" }
    return "<div class=\"legend\" lang=\"en\" dir=\"ltr\"><b>What the text does with what it cites"
      + "</b> \(entries.joined(separator: " "))"
      + "<p>pp preamble · op operative · fn footnote · an annex. Point at a reference to see what "
      + "it denotes and why; it links to the official document.</p></div>"
  }
}
