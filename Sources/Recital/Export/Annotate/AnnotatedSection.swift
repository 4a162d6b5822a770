/// One file on an annotated page: its head, its text with the references marked, and the list
/// of what it cites.
struct AnnotatedSection {
  let document: Document
  let marks: AnnotatedMarks
  /// Stands before the names of places on the page: `d1`.
  let prefix: String

  private let symbols: [String]

  init(_ file: AnnotatedFile, number: Int) {
    document = file.document
    symbols = file.symbols
    marks = AnnotatedMarks(file.mentions)
    prefix = "d\(number)"
  }

  /// What the table of contents calls it.
  var heading: String {
    symbols.isEmpty ? document.source : symbols.joined(separator: ", ")
  }

  /// The treatments of its references, nil for references without a verb.
  var treatments: [Treatment?] { marks.mentions.filter { $0.target != nil }.map(\.treatment) }

  /// Whether some of its mentions have no target.
  var hasOpen: Bool { marks.mentions.contains { $0.target == nil } }

  /// The section as HTML.
  var html: String {
    let language = document.language
    let direction = language == .arabic ? "rtl" : "ltr"
    return """
      <section id="\(prefix)" lang="\(language.rawValue)" dir="\(direction)">
      \(head)
      <div class="text">\(text)</div>
      \(list)
      </section>

      """
  }

  // MARK: Head

  private var head: String {
    let symbol = HTMLText.escaped(heading)
    let link = document.symbol?.officialLink(in: document.language)
    let name =
      link.map { "<a href=\"\(HTMLText.attribute($0))\" rel=\"noreferrer\">\(symbol)</a>" }
      ?? symbol
    let title = document.title.map { "<p class=\"name\">\(HTMLText.escaped($0))</p>" } ?? ""
    let facts = [
      document.date.map { "<time>\($0)</time>" }, "<bdi>\(HTMLText.escaped(document.source))</bdi>",
      "\(marks.mentions.count) \(marks.mentions.count == 1 ? "mention" : "mentions")",
    ].compactMap(\.self).joined(separator: " · ")
    return "<header><h2>\(name)</h2>\(title)<p class=\"facts\" lang=\"en\" dir=\"ltr\">\(facts)</p>"
      + "</header>"
  }

  // MARK: Text

  private var text: String {
    var html = ""
    var writer = AnnotatedText(document: document, marks: marks, prefix: prefix)
    var end = 0
    for piece in AnnotatedPiece.pieces(of: document) {
      html += writer.plain(end..<piece.range.lowerBound)
      html += open(piece) + writer.marked(piece.range) + "</p>"
      end = piece.range.upperBound
    }
    return html + writer.plain(end..<document.bytes.count)
  }

  private func open(_ piece: AnnotatedPiece) -> String {
    guard let index = piece.passage, let passage = document.passages[safe: index] else {
      return "<p class=\"furniture\">"
    }
    let kind = passage.kind.rawValue
    guard passage.number > 0, !piece.isContinued, let short = AnnotatedSection.short[passage.kind]
    else { return "<p class=\"\(kind)\">" }
    let anchor =
      passage.kind == .footnote && document.footnote(numbered: passage.number) == index
      ? " id=\"\(prefix)-fn\(passage.number)\"" : ""
    return "<p class=\"\(kind)\"\(anchor) data-place=\"\(short) \(passage.number)\">"
  }

  private static let short: [Passage.Kind: String] = [
    .preamble: "pp", .operative: "op", .footnote: "fn", .annex: "an",
  ]

  // MARK: List

  private var list: String {
    var first: [String: Int] = [:]
    var counts: [String: Int] = [:]
    for (index, mention) in marks.mentions.enumerated() {
      guard let target = mention.target else { continue }
      counts[target, default: 0] += 1
      if first[target] == nil { first[target] = index }
    }
    guard !first.isEmpty else { return "" }
    let entries = first.sorted { $0.value < $1.value }.map { target, index in
      let times = counts[target] ?? 1
      let count = times > 1 ? " <span class=\"count\">×\(times)</span>" : ""
      return
        "<li><a href=\"#\(prefix)-m\(index)\">\(HTMLText.escaped(target.printable))</a>\(count)"
        + "</li>"
    }
    return
      "<details lang=\"en\" dir=\"ltr\"><summary>\(first.count) instruments cited</summary><ul>"
      + entries.joined() + "</ul></details>"
  }
}
