extension String {
  /// The number of columns that it takes in a terminal.
  var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }

  /// The text on one line, without characters that a drawing or a terminal could obey.
  ///
  /// White space becomes one space; control characters, bidirectional overrides and code points
  /// that XML forbids are left out.
  var printable: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = scalars.last, last != " " { scalars.append(" ") }
      } else if !scalar.isObeyed {
        scalars.append(scalar)
      }
    }
    if scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  /// The text cut to a number of columns, with an ellipsis where something was cut.
  func truncated(toColumns columns: Int, ellipsis: String = "…") -> String {
    guard displayWidth > columns else { return self }
    var cut = ""
    var width = ellipsis.displayWidth
    for character in self {
      let next = String(character).displayWidth
      guard width + next <= columns else { break }
      cut.append(character)
      width += next
    }
    return columns >= ellipsis.displayWidth ? cut + ellipsis : ""
  }

  /// The text with spaces behind it up to a number of columns.
  func padded(toColumns columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - displayWidth))
  }

  /// The text with spaces before it up to a number of columns.
  func rightAligned(toColumns columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - displayWidth)) + self
  }

  /// The text with a title behind it, cut to a number of columns, without spaces at the end.
  func titled(_ title: String, toColumns columns: Int) -> String {
    let room = max(0, columns - displayWidth - 2)
    return "\(self)  \(title.truncated(toColumns: room))".withoutTrailingSpaces
  }

  /// The text without the spaces at its end.
  var withoutTrailingSpaces: String { String(reversed().drop { $0 == " " }.reversed()) }

  /// The text broken into lines of a number of columns, with an ellipsis where it has more lines.
  ///
  /// Lines end between words and between any two wide characters; a word too long for a line is
  /// broken too.
  func wrapped(toColumns columns: Int, lines limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in breakablePieces(atMost: columns) {
      let candidate = line.isEmpty ? piece.trimmingFirstSpace : line + piece
      if candidate.displayWidth > columns {
        lines.append(line)
        line = piece.trimmingFirstSpace
      } else {
        line = candidate
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > limit else { return lines }
    let rest = lines[(limit - 1)...].joined(separator: " ")
    return lines[..<(limit - 1)] + [rest.truncated(toColumns: columns)]
  }

  /// Stretches between which a line may end; a space opens the stretch behind it.
  private func breakablePieces(atMost columns: Int) -> [String] {
    var pieces: [String] = []
    for character in self {
      let isWide = String(character).displayWidth == 2
      let closes = "、，。；：》」』）】〉”’".contains(character)
      let last = pieces.last.map { $0.last.map { String($0).displayWidth == 2 } ?? false } ?? true
      let isFull = pieces.last.map { $0.displayWidth >= columns } ?? true
      if pieces.isEmpty || isFull || character == " " || (!closes && (isWide || last)) {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }

  private var trimmingFirstSpace: String { first == " " ? String(dropFirst()) : self }
}

extension Unicode.Scalar {
  /// Whether it does something instead of being shown, or may not stand in XML.
  fileprivate var isObeyed: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: properties.isNoncharacterCodePoint
    }
  }
}
