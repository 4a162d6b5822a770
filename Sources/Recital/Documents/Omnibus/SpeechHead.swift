/// What stands before the words with which a body begins to speak: the letter or the number of the
/// resolution, and its title.
struct SpeechHead {
  /// The paragraph with the words of the body.
  let speech: Int
  /// The paragraph with the letter, and the letter.
  private(set) var letter: (paragraph: Int, text: String)?
  /// The paragraph with the number.
  private(set) var number: Int?
  /// The lines between letter and speech that are neither brackets nor ornaments.
  private(set) var title: Range<Int>
  /// Whether the end of another resolution stands right before the title.
  private(set) var followsEnd = false

  /// The most paragraphs that a title, its brackets and the number above a letter take.
  private static let reach = 8
  /// The most bytes of a line of a head.
  private static let longest = 800

  /// Whether a text has two speeches, and a letter, two numbers or a number behind a speech.
  ///
  /// - Complexity: O(*n*) in the paragraphs, and next to nothing for each.
  static func mayBeSeveral(_ source: PageParagraphs, on page: PageText) -> Bool {
    // The names of Arabic letters look like any other line.
    var (speeches, letters, titles) = (0, page.language == .arabic ? 1 : 0, 0)
    for index in source.paragraphs.indices {
      switch source.paragraphs[index].lead {
      case .formula: speeches &+= 1
      case .letter: letters &+= 1
      case .title: titles &+= speeches > 0 ? 2 : 1
      default: break
      }
    }
    return speeches > 1 && (letters > 0 || titles > 1)
  }

  /// Looks up from a speech, no further than to the speech before it.
  init(of speech: Int, behind last: Int, _ source: PageParagraphs, on page: PageText) {
    self.speech = speech
    title = speech..<speech
    var current = speech - 1
    var left = SpeechHead.reach
    while current > last, left > 0 {
      guard take(current, source, page) else { return }
      current -= 1
      left -= 1
    }
  }

  // Returns whether to look further up.
  private mutating func take(_ index: Int, _ source: PageParagraphs, _ page: PageText) -> Bool {
    switch source.paragraphs[index].lead {
    case .title:
      number = index
      return false
    case .letter, .plain:
      let lines = source.pieces(of: index)
      let first = page.lines[Int(source.pieces[lines.lowerBound])]
      if letter == nil, lines.count == 1, let text = OmnibusLetter(first, on: page)?.text {
        letter = (index, text)
        return true
      }
      let final = page.lines[Int(source.pieces[lines.upperBound - 1])]
      // A title may end with a quotation mark.
      let isHeading = final.ending == .open || source.paragraphs[safe: index - 1]?.lead == .letter
      guard isHeading, final.end - first.start <= SpeechHead.longest else { return false }
      guard letter == nil else { return true }
      if title.isEmpty {
        title = index..<index + 1
      } else if title.lowerBound == index + 1 {
        title = index..<title.upperBound
      }
      return true
    case .bracket, .ornament: return true
    case .closing:
      // The meeting and its day below the number of a resolution of the Security Council.
      if source.paragraphs[safe: index - 1]?.lead == .title { return true }
      followsEnd = true
      return false
    case .formula, .ordinal, .subItem, .annex: return false
    }
  }
}
