/// A line of the source that is not blank, with what its first and last bytes tell.
struct TextLine: BitwiseCopyable {
  /// What the line looks like by itself.
  enum Shape: UInt8 {
    /// Running text.
    case text
    /// A rule: `____`, `---`, or nothing but many spaces.
    case rule
    /// Marks without letters or figures: `* * *`.
    case ornament
    /// A comment of a converter: `<!-- Page 2 -->`.
    case comment
    /// `2/7`.
    case pageNumber
    /// The number of the print job: `24-23058 (E)`, `*2423058*`.
    case jobNumber
    /// A figure alone: `12`, `¹`.
    case number
    /// A figure and a full stop alone: `12.`.
    case ordinal
    /// A numbered paragraph: `12. Decides…`.
    case numbered
    /// Text after a raised figure: `¹ See…`.
    case raised
    /// Text after a plain figure: `1 See…`; a note, a date, or the middle of a sentence.
    case marked
    /// The number of a resolution, with or without its title: `58/241. …`.
    case title
    /// `(a) …`, `（一）…`.
    case subItem
    /// A symbol alone: `A/RES/79/40`.
    case symbol
    /// A capital alone, over a part of a resolution.
    case letter
  }

  /// How the line begins.
  enum Opening: UInt8 {
    case lower, upper, chinese, digit, other
  }

  /// How the line ends, marks of footnotes and closing brackets apart.
  enum Ending: UInt8 {
    case open, comma, semicolon, stop, colon
  }

  /// What stood around the line.
  struct Surroundings: OptionSet {
    let rawValue: UInt8
    /// A blank line before it.
    static let gap = Surroundings(rawValue: 1)
    /// A form feed before it.
    static let feed = Surroundings(rawValue: 2)
    /// Perhaps asterisks in it.
    static let stars = Surroundings(rawValue: 4)
  }

  // Twenty bytes in all instead of thirty-two: a text has one for every line.
  private var storedStart: UInt32
  private var storedEnd: UInt32
  /// The figure it begins with, or -1.
  var number: Int32 = -1
  var shape: Shape = .text
  var opening: Opening = .other
  var ending: Ending = .open
  /// Spaces before `start`, up to 255.
  var indent: UInt8 = 0
  var surroundings: Surroundings = []

  /// Creates a line of text between two offsets.
  @inline(__always)
  init(start: Int, end: Int, shape: Shape = .text, surroundings: Surroundings = []) {
    storedStart = UInt32(truncatingIfNeeded: start)
    storedEnd = UInt32(truncatingIfNeeded: end)
    self.shape = shape
    self.surroundings = surroundings
  }

  /// UTF-8 offset of its first byte that is not a space.
  var start: Int {
    @inline(__always) get { Int(storedStart) }
    set { storedStart = UInt32(truncatingIfNeeded: newValue) }
  }

  /// UTF-8 offset behind its last byte that is not a space.
  var end: Int {
    @inline(__always) get { Int(storedEnd) }
    set { storedEnd = UInt32(truncatingIfNeeded: newValue) }
  }

  var count: Int {
    @inline(__always) get { Int(storedEnd) &- Int(storedStart) }
  }

  /// Whether it belongs to the page and not to the text.
  var isFurniture: Bool {
    switch shape {
    case .comment, .pageNumber, .jobNumber: true
    default: false
    }
  }
}
