/// What the elements of a page mean for its text.
enum HTMLElements {
  /// Elements that part paragraphs.
  static let paragraphs: Set = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "table", "ul", "ol", "dl", "dt",
    "dd", "pre", "center", "article", "section", "main", "body", "form", "figure", "figcaption",
    "address", "hr", "caption", "aside", "details", "summary", "fieldset",
  ]

  /// Elements that part lines.
  static let lines: Set = ["div", "tr", "header", "footer", "thead", "tbody", "tfoot"]

  /// Whether what follows an element begins a paragraph or a line.
  static func partsText(_ element: Markup.Element) -> Bool {
    element.name == "br" || element.name == "td" || paragraphs.contains(element.name)
      || lines.contains(element.name)
  }

  /// Elements that hold no text of the page, or text that is not shown.
  private static let unseen: Set = [
    "script", "style", "nav", "noscript", "template", "head", "iframe", "object", "svg", "math",
    "button", "select", "textarea", "audio", "video", "canvas", "map", "del", "rt", "rp",
  ]

  // Parts of the site around the text, not of a document inside it.
  private static let surroundings: Set = ["header", "footer", "aside"]

  private static let roles: Set = [
    "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "dialog",
  ]

  /// Classes and identifiers of what wikis and the sites of the United Nations set around a text.
  private static let names: Set = [
    "noprint", "mw-editsection", "mw-jump-link", "mw-indicators", "mw-cite-backlink",
    "mw-navigation", "mw-head", "mw-panel", "printfooter", "catlinks", "navbox", "ws-noexport",
    "ws-header", "wst-header", "ws-footer", "ws-data", "headertemplate", "headercontainer",
    "navigationheader", "footertemplate", "header_notes", "licensecontainer", "licensetpl",
    "pagenum", "ws-pagenum", "toc", "sitesub", "contentsub", "jump-to-nav", "breadcrumb",
    "breadcrumbs", "skip-link", "visually-hidden", "sr-only", "sitenotice", "mw-footer",
    "language-switcher", "navbar", "sidebar", "cookie-banner",
  ]

  /// Whether an element is left out with all that is in it.
  ///
  /// `isInText` says that it stands inside the text of a page, where a header is no site's.
  static func isLeftOut(_ element: Markup.Element, isInText: Bool) -> Bool {
    if unseen.contains(element.name) { return true }
    if surroundings.contains(element.name), !isInText { return true }
    for attribute in element.attributes {
      switch attribute.name {
      case "hidden": return true
      case "role": if roles.contains(attribute.value.lowercased()) { return true }
      case "id": if names.contains(attribute.value.lowercased()) { return true }
      case "class":
        let classes = attribute.value.split(whereSeparator: \.isWhitespace)
        if classes.contains(where: { names.contains($0.lowercased()) }) { return true }
      case "style": if isHidden(attribute.value) { return true }
      default: break
      }
    }
    return false
  }

  private static func isHidden(_ style: String) -> Bool {
    let style = style.lowercased().filter { !$0.isWhitespace }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// Whether an element raises its text as calls of footnotes are.
  static func isRaised(_ element: Markup.Element) -> Bool {
    if element.name == "sup" { return true }
    guard element.name == "span" || element.name == "font" else { return false }
    if element["class"]?.lowercased().contains("footnotereference") == true { return true }
    let style = element["style"]?.lowercased().filter { !$0.isWhitespace } ?? ""
    return style.contains("vertical-align:super")
  }

  /// The number that a mark of a footnote writes: `[12]`, `(1)`, `1/`; nil where it writes none.
  static func number(ofMark text: String) -> String? {
    let figures = text.filter { !" \u{A0}\n\t[]()./\u{200B}".contains($0) }
    guard (1...3).contains(figures.utf8.count), text.utf8.count <= 16,
      figures.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), figures.first != "0"
    else { return nil }
    return figures
  }
}
