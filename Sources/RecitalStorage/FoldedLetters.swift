import Foundation

/// Letters as they are compared in a search: small, without accents and marks; figures as those of
/// ASCII.
enum FoldedLetters {
  /// What a scalar is in a word.
  enum Kind: Sendable {
    case letter, figure
    /// A mark on a letter, or a sign that does not show: it is passed over.
    case mark
    /// What parts words.
    case gap
  }

  /// What a scalar is; letters and figures are added as they are compared.
  static func fold(_ scalar: Unicode.Scalar, _ result: inout [UInt8]) -> Kind {
    let value = scalar.value
    if value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: value)
      switch byte {
      case 0x61...0x7A: result.append(byte)
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0x30...0x39:
        result.append(byte)
        return .figure
      default: return .gap
      }
      return .letter
    }
    let entry = value < limit ? table[Int(value)] : entry(for: scalar)
    result += entry.bytes
    return entry.kind
  }

  private struct Entry: Sendable {
    var kind: Kind
    var bytes: [UInt8] = []
  }

  /// The scalars of Latin, Greek, Cyrillic, Hebrew and Arabic are looked up.
  private static let limit: UInt32 = 0x700
  private static let table: [Entry] = (0..<limit).map { value in
    Unicode.Scalar(value).map(entry) ?? Entry(kind: .gap)
  }

  private static func entry(for scalar: Unicode.Scalar) -> Entry {
    // Full-width letters and figures, and the stroke that lengthens Arabic words.
    if (0xFF01...0xFF5E).contains(scalar.value), let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    {
      var bytes: [UInt8] = []
      let kind = fold(narrow, &bytes)
      return Entry(kind: kind, bytes: bytes)
    }
    if scalar == "\u{640}" { return Entry(kind: .mark) }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return Entry(kind: .mark)
    case .decimalNumber:
      let figure = UInt8(clamping: Int(properties.numericValue ?? 0))
      return Entry(kind: .figure, bytes: [0x30 + min(figure, 9)])
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return Entry(kind: .letter, bytes: letters(of: properties.lowercaseMapping))
    default: return Entry(kind: .gap)
    }
  }

  /// Letters without the marks that are part of them.
  private static func letters(of text: String) -> [UInt8] {
    var bare = String.UnicodeScalarView()
    for part in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch part.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: continue
      default: bare.append(part)
      }
    }
    return Array(String(bare).utf8)
  }
}
