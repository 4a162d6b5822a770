/// How a citation looks in a drawing: told apart by colour and by the head of the arrow, so that
/// neither alone is needed.
struct CitationStyle: Hashable {
  /// What the legend calls it: `recall`, `implied`, `part of`.
  let name: String
  /// Colour in hexadecimal notation.
  let color: String
  /// The shape of the arrowhead as DOT names it.
  let head: String
  /// The pattern of the line as DOT names it.
  let line: String

  /// The look of a citation by its kind and the class of its verb.
  init(kind: Citation.Kind, treatment: Treatment?) {
    switch kind {
    case .partOf: self.init("part of", "#5d6873", "none", line: "dotted")
    case .implied: self.init("implied", "#5d6873", "vee", line: "dashed")
    case .cited: self = treatment.map(CitationStyle.init) ?? CitationStyle("cite", "#5d6873", "vee")
    }
  }

  /// The arrow as characters, for a legend.
  var sign: String {
    let stem = line == "dotted" ? "┈┈" : line == "dashed" ? "╌╌" : "──"
    return stem + glyph
  }

  /// The arrowhead as a character.
  var glyph: String { CitationStyle.glyphs[head] ?? "" }

  private init(_ name: String, _ color: String, _ head: String, line: String = "solid") {
    self.name = name
    self.color = color
    self.head = head
    self.line = line
  }

  /// Blue looks back, grey takes note, green approves, brown is concerned, red acts.
  private init(_ treatment: Treatment) {
    let (color, head) =
      switch treatment {
      case .recall: ("#3f6fae", "normal")
      case .reaffirm: ("#23478f", "diamond")
      case .consider: ("#3f6fae", "odiamond")
      case .guide: ("#3f6fae", "odot")
      case .note: ("#6f7782", "onormal")
      case .recognize: ("#6f7782", "odiamond")
      case .express: ("#6f7782", "odot")
      case .welcome: ("#2f8f5b", "normal")
      case .endorse: ("#1c6b41", "diamond")
      case .encourage: ("#2f8f5b", "onormal")
      case .invite: ("#2f8f5b", "odot")
      case .concern: ("#9a6324", "odiamond")
      case .regret: ("#9a6324", "onormal")
      case .condemn: ("#7f2a1d", "box")
      case .decide: ("#c0392b", "box")
      case .request: ("#d0602b", "normal")
      case .urge: ("#d0602b", "diamond")
      case .emphasize: ("#8e4aa8", "dot")
      }
    self.init(treatment.rawValue, color, head)
  }

  private static let glyphs = [
    "normal": "▶", "onormal": "▷", "diamond": "◆", "odiamond": "◇", "dot": "●", "odot": "○",
    "box": "■", "vee": "＞", "none": "┈",
  ]
}
