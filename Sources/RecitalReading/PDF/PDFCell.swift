/// One character of a line, with the link that lies over it.
struct PDFCell {
  var scalar: Unicode.Scalar
  var address: String?

  static let space = PDFCell(scalar: " ", address: nil)

  var isSpace: Bool { scalar.properties.isWhitespace }

  /// Whether it is a raised figure, as footnotes are called with.
  var isRaisedFigure: Bool {
    switch scalar.value {
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079: true
    default: false
    }
  }

  /// The raised form of a figure; anything else as it is.
  static func raised(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "1": "\u{B9}"
    case "2": "\u{B2}"
    case "3": "\u{B3}"
    case "0": "\u{2070}"
    case "4"..."9": Unicode.Scalar(scalar.value - 0x30 + 0x2070) ?? scalar
    default: scalar
    }
  }

  /// Whether a character may stand in the call of a footnote: `12`, `1, 2`.
  static func isFigureOfCall(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", ",", " ": true
    default: false
    }
  }

  /// Whether a character is written without spaces around it.
  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Writes characters with single spaces, none at either end.
  static func write(_ cells: [PDFCell], to line: inout PDFLine) {
    var isAfterSpace = false
    for cell in cells {
      guard !cell.isSpace else {
        isAfterSpace = !line.bytes.isEmpty
        continue
      }
      let start = line.bytes.count
      if isAfterSpace { line.bytes.append(0x20) }
      isAfterSpace = false
      if let encoded = UTF8.encode(cell.scalar) { line.bytes += encoded }
      guard let address = cell.address else { continue }
      if let last = line.links.indices.last, line.links[last].address == address,
        line.links[last].range.upperBound == start
      {
        line.links[last].range = line.links[last].range.lowerBound..<line.bytes.count
      } else {
        let first = line.bytes.count - UTF8.width(cell.scalar)
        line.links.append((first..<line.bytes.count, address))
      }
    }
  }
}
