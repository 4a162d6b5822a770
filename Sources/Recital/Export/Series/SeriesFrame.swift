/// Where things stand in the picture of a series; lengths are in pixels.
struct SeriesFrame {
  /// Names of the rows.
  let labels: [String]
  /// Titles behind the rows.
  let titles: [String]
  /// Where the cells begin and end.
  let left: Int
  let top: Int
  let right: Int
  let bottom: Int
  /// How wide a column is: wider where few of them leave room.
  let step: Int
  private let width: Int

  /// How high a row is, and how wide a column at least.
  static let cell = 18
  private static let widestColumn = 30
  private static let leastWidth = 760
  static let longestLabel = 44
  static let longestTitle = 60

  init(labels: [String], headings: [String], titles: [String]) {
    self.labels = labels
    self.titles = titles
    left = 24 + SeriesFrame.width(of: labels)
    // Turned by sixty degrees a heading is as high as seven eighths of its length, and half as wide.
    let heading = SeriesFrame.width(of: headings)
    let beside = 32 + max(SeriesFrame.width(of: titles), heading / 2)
    let room = (SeriesFrame.leastWidth - beside - left) / max(1, headings.count)
    step = min(SeriesFrame.widestColumn, max(SeriesFrame.cell, room))
    right = left + step * headings.count
    top = 64 + heading * 7 / 8
    bottom = top + SeriesFrame.cell * labels.count
    width = max(right + beside, SeriesFrame.leastWidth)
  }

  func x(of column: Int) -> Int { left + step * column }
  func y(of row: Int) -> Int { top + SeriesFrame.cell * row }

  /// The ground of every other row.
  func stripe(at y: Int) -> String {
    "<rect class=\"s\" x=\"8\" y=\"\(y)\" width=\"\(width - 16)\" height=\"\(SeriesFrame.cell)\"/>\n"
  }

  /// The whole document.
  func document(title: String, omitted: Int, legend: String, body: String) -> String {
    let height = bottom + (omitted > 0 ? 88 : 64)
    let more =
      omitted > 0
      ? "<text x=\"24\" y=\"\(bottom + 24)\">… and \(omitted) more instruments</text>\n" : ""
    let name = XMLText.escaped(title.printable)
    // Two columns of the bold heading take some seventeen pixels.
    let shown = XMLText.escaped(title.printable.truncated(toColumns: (width - 48) * 2 / 17))
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
      role="img" aria-label="\(name)" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)">
      <title>\(name)</title>
      <style>\(SeriesFrame.style)</style>
      <rect width="\(width)" height="\(height)" fill="#ffffff"/>
      <text class="h" x="24" y="32">\(shown)</text>
      \(body)\(lines)\(more)\(legend)</svg>

      """
  }

  /// Fine lines between the columns.
  private var lines: String {
    stride(from: left, through: right, by: step).map {
      "<path class=\"l\" d=\"M\($0) \(top)V\(bottom)\"/>"
    }.joined() + "\n"
  }

  /// The mark of a cell of some width.
  static func mark(_ places: CarryOver.Places, _ x: Int, _ y: Int, width: Int = cell) -> String {
    let (inner, half) = (width - 4, (cell - 4) / 2)
    var marks = ""
    if places.contains(.preamble) {
      marks +=
        "<rect class=\"p\" x=\"\(x + 2)\" y=\"\(y + 2)\" width=\"\(inner)\" height=\"\(half)\"/>"
    }
    if places.contains(.operative) {
      marks +=
        "<rect class=\"o\" x=\"\(x + 2)\" y=\"\(y + 2 + half)\" width=\"\(inner)\" height=\"\(half)\"/>"
    }
    if marks.isEmpty {
      let kind = places.contains(.elsewhere) || places.contains(.footnote) ? "n" : "i"
      let middle = x + width / 2 - 3
      marks = "<rect class=\"\(kind)\" x=\"\(middle)\" y=\"\(y + 6)\" width=\"6\" height=\"6\"/>"
    }
    return marks
  }

  /// What the marks mean, below the cells.
  static func legend(at frame: SeriesFrame) -> String {
    let entries: [(CarryOver.Places, String)] = [
      (.preamble, "preamble"), (.operative, "operative part"),
      ([.preamble, .operative], "both"), (.footnote, "note or other text"),
      (.implied, "through the name of the series"),
    ]
    var x = 24
    let y = frame.bottom + 32
    var text = ""
    for (places, words) in entries {
      text += mark(places, x, y)
      text += "<text x=\"\(x + cell + 4)\" y=\"\(y + cell - 5)\">\(words)</text>\n"
      x += cell + 20 + width(of: [words])
    }
    return text
  }

  // A wide character takes two columns of seven pixels.
  private static func width(of texts: [String]) -> Int {
    7 * (texts.map(\.displayWidth).max() ?? 0)
  }

  private static let style = """
    text{font:12px "DejaVu Sans","Noto Sans","Noto Sans CJK SC",sans-serif;fill:#1d2733}\
    .h{font-size:15px;font-weight:bold}.t{fill:#5d6873;font-size:11px}.m{fill:#5d6873;font-style:italic}\
    .s{fill:#f2f4f7}.l{stroke:#d5dae0;stroke-width:1;fill:none}.p{fill:#23478f}.o{fill:#c0392b}\
    .n{fill:#6f7782}.i{fill:none;stroke:#6f7782}
    """
}
