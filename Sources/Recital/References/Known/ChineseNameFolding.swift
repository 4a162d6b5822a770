/// Makes Chinese names of instruments comparable that are printed in traditional characters, or with
/// other small words than the table has.
///
/// Texts of the United Nations print traditional characters up to the eighties; translators differ
/// in 的 and 之, in 和, 与 and 及, and in the comma of a list.
enum ChineseNameFolding {
  /// A name in simplified characters, without 的 and 之, with 及 for every "and".
  ///
  /// - Complexity: O(*n*) in the bytes of the name.
  static func folded(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var name: [UInt8] = []
    name.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard bytes[offset] >= 0xE0, offset + 3 <= range.upperBound else {
        if ByteClass.isLetter(bytes[offset]) || ByteClass.isDigit(bytes[offset]) {
          name.append(bytes[offset])
        }
        offset += 1
        continue
      }
      let character = code(bytes[offset], bytes[offset + 1], bytes[offset + 2])
      offset += 3
      if dropped.contains(character) { continue }
      let simple = simplified[character] ?? character
      name += [UInt8(simple >> 16 & 0xFF), UInt8(simple >> 8 & 0xFF), UInt8(simple & 0xFF)]
    }
    return name
  }

  private static func code(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  private static func codes(_ text: String) -> [UInt32] { text.unicodeScalars.map { code($0) } }

  /// A character of three bytes.
  private static func code(_ scalar: Unicode.Scalar) -> UInt32 {
    let bytes = Array(scalar.utf8)
    return code(bytes[0], bytes[1], bytes[2])
  }

  private static let dropped = Set(codes("的之，、"))

  /// The simplified character of each traditional one in the names of the table.
  private static let simplified: [UInt32: UInt32] = {
    let pairs = TraditionalChinese.simplified.map { (code($0.key), code($0.value)) }
    var simplified = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    let and = codes("及")[0]
    for word in codes("和与與") { simplified[word] = and }
    return simplified
  }()
}
