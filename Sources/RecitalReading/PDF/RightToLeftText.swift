/// Text of a script that runs from right to left, as it stands on a page from left to right.
enum RightToLeftText {
  /// Whether some letters of a text run from right to left.
  static func occurs(in text: some Sequence<Unicode.Scalar>) -> Bool {
    text.contains(where: isRightToLeft)
  }

  /// Whether most letters of a text run from right to left.
  static func isDominant(in text: some Sequence<Unicode.Scalar>) -> Bool {
    var balance = 0
    for scalar in text {
      if isRightToLeft(scalar) {
        balance += 1
      } else if isLetter(scalar) {
        balance -= 1
      }
    }
    return balance > 0
  }

  /// Brings a line from the order of the page into that of reading.
  ///
  /// All is turned around but for stretches that run from left to right: words in Latin letters,
  /// symbols and numbers. This undoes the visual order of the Unicode Bidirectional Algorithm
  /// (Unicode Standard Annex 9) as far as one line of plain figures and words needs.
  ///
  /// - Complexity: O(*n*) in the characters.
  static func reorder(_ cells: inout [PDFCell]) {
    var result: [PDFCell] = []
    result.reserveCapacity(cells.count)
    var end = cells.count
    while end > 0 {
      let start = runStart(cells, before: end)
      if start < end {
        result += cells[start..<end]
        end = start
      } else {
        end -= 1
        result.append(cells[end])
      }
    }
    mendBrackets(&result)
    mendLigatures(&result)
    cells = result
  }

  // Where the run from left to right that ends at `end` begins; `end` where there is none.
  private static func runStart(_ cells: [PDFCell], before end: Int) -> Int {
    if let space = yearStart(cells, before: end) {
      let start = plainRunStart(cells, before: space)
      // `S/RES/1325 (2000)`: behind Latin letters the year runs as they do.
      if cells[start..<space].contains(where: { $0.scalar == "/" }), isLetter(cells[start].scalar) {
        return start
      }
    }
    return plainRunStart(cells, before: end)
  }

  // Where the space before figures in brackets stands.
  private static func yearStart(_ cells: [PDFCell], before end: Int) -> Int? {
    guard isBracket(cells[end - 1].scalar) else { return nil }
    var start = end - 1
    while start > 0, isFigure(cells[start - 1].scalar) { start -= 1 }
    guard start < end - 1, start >= 3, isBracket(cells[start - 1].scalar), cells[start - 2].isSpace
    else { return nil }
    return start - 2
  }

  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool { scalar == "(" || scalar == ")" }

  private static func plainRunStart(_ cells: [PDFCell], before end: Int) -> Int {
    guard runsLeftToRight(cells[end - 1].scalar) else { return end }
    var start = end - 1
    while start > 0 {
      let scalar = cells[start - 1].scalar
      if runsLeftToRight(scalar) {
        start -= 1
      } else if start > 1, joins(scalar, cells[start - 2].scalar, cells[start].scalar) {
        start -= 2
      } else {
        break
      }
    }
    return start
  }

  // Whether a mark between two characters belongs to the same run: `56/24`, `S/RES`, `two words`.
  private static func joins(
    _ mark: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Bool {
    guard runsLeftToRight(before), runsLeftToRight(after) else { return false }
    switch mark {
    case "/", ".", "-", ",", ":", "'", "_", "@", "\u{2013}": return true
    case " ": return isLetter(before) && isLetter(after)
    default: return false
    }
  }

  private static func runsLeftToRight(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || isFigure(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && !isRightToLeft(scalar)
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0660...0x0669, 0x06F0...0x06F9: false
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  // Some files have brackets as they look, others as they are meant.
  private static func mendBrackets(_ cells: inout [PDFCell]) {
    let brackets = cells.lazy.filter { $0.scalar == "(" || $0.scalar == ")" }
    guard let first = brackets.first, first.scalar == ")", brackets.count.isMultiple(of: 2) else {
      return
    }
    var isOpen = false
    for cell in brackets {
      // Only where all of them are swapped.
      guard cell.scalar == (isOpen ? "(" : ")") else { return }
      isOpen.toggle()
    }
    for index in cells.indices {
      switch cells[index].scalar {
      case "(": cells[index].scalar = ")"
      case ")": cells[index].scalar = "("
      default: break
      }
    }
  }

  // A glyph of lam and alef gives both letters in the order of reading, which were turned around
  // with the rest: `األمم` is `الأمم`. No word has two alefs one behind the other.
  private static func mendLigatures(_ cells: inout [PDFCell]) {
    guard cells.count >= 3 else { return }
    for index in 0..<cells.count - 2
    where cells[index + 2].scalar == "\u{644}" && isAlef(cells[index + 1].scalar) {
      let isHamza = cells[index + 1].scalar != "\u{627}"
      if cells[index].scalar == "\u{627}" || cells[index].scalar == "\u{644}" && isHamza {
        cells.swapAt(index + 1, index + 2)
      }
    }
  }

  private static func isAlef(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x622, 0x623, 0x625, 0x627: true
    default: false
    }
  }
}
