/// A source in the spelling that all readers know, cut into its lines.
struct SpelledSource {
  private(set) var bytes: [UInt8]
  /// The lines that are not blank.
  private(set) var lines: [TextLine]
  /// Where figures stand.
  private(set) var index: FigureIndex
  /// How the source was spelled anew, in the order in which it was done; mostly not at all.
  private(set) var respellings: [Respelling] = []

  /// Reads the lines of a text in a language, and spells anew what the readers would not know.
  ///
  /// - Complexity: O(*n*) in the bytes.
  init(_ source: [UInt8], in language: Language) {
    bytes = source
    if language != .arabic, let visible = InvisibleMarks.respelled(source) {
      bytes = visible.bytes
      respellings.append(visible)
    }
    let letters: Respelling? =
      switch language {
      case .arabic: ArabicLetters.respelled(bytes)
      case .chinese: OldChineseNumbers.respelled(bytes)
      default: FullWidthForms.respelled(bytes)
      }
    if let letters {
      bytes = letters.bytes
      respellings.append(letters)
    }
    if language == .arabic, let turned = TurnedLigatures.respelled(bytes) {
      bytes = turned.bytes
      respellings.append(turned)
    }
    (lines, index) = LineReader(bytes).result()
    // Numbers are found by their figures, so that a text that needs nothing is read once.
    let numbers: Respelling? =
      switch language {
      case .arabic: ArabicNumbers.respelled(bytes, at: index.figures)
      case .russian: LookAlikes.respelled(bytes, at: index.figures)
      default: AngleNotes.respelled(bytes, lines, at: index.figures)
      }
    guard let numbers else { return }
    let reader = LineReader(numbers, of: lines, index, count: bytes.count)
    bytes = numbers.bytes
    respellings.append(numbers)
    if let reader {
      (lines, index) = reader.result()
    } else {
      (lines, index) = LineReader(bytes).result()
    }
  }
}
