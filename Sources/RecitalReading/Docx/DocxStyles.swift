/// The styles of a Word document that raise the text that they are given to.
struct DocxStyles {
  /// The identifiers of these styles.
  let raised: Set<String>

  private struct Style {
    /// The style that it changes.
    var base: String?
    /// Whether it raises text itself; nil where it says nothing of that.
    var isRaised: Bool?
  }

  /// Reads `word/styles.xml`, where there is one.
  init(_ part: Markup?) {
    guard let part else {
      raised = []
      return
    }
    let styles = DocxStyles.styles(in: part)
    raised = Set(styles.keys.filter { DocxStyles.isRaised($0, in: styles) })
  }

  private static func styles(in part: Markup) -> [String: Style] {
    var markup = part
    var styles: [String: Style] = [:]
    var id = ""
    while let event = markup.next() {
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "style":
        id = element["styleId"] ?? ""
        styles[id] = Style()
      case "basedOn": styles[id]?.base = element["val"]
      case "vertAlign": styles[id]?.isRaised = element["val"] == "superscript"
      default: break
      }
    }
    return styles
  }

  private static func isRaised(_ id: String, in styles: [String: Style]) -> Bool {
    var id = id
    // No chain is longer; a circle is.
    for _ in 0..<11 {
      guard let style = styles[id] else { return false }
      if let isRaised = style.isRaised { return isRaised }
      guard let base = style.base else { return false }
      id = base
    }
    return false
  }
}
