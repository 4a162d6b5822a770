/// Footnotes and their calls in angle brackets, as some conversions print them.
///
///     Taking note of the report of the Secretary-General,<2>
///     <2> A/48/15.
enum AngleNotes {
  /// The text with raised figures for them; nil where none of the last lines begins as such a note.
  ///
  /// - Complexity: O(*m*) in the figures of a text that has such notes, O(1) for any other.
  static func respelled(
    _ source: [UInt8], _ lines: [TextLine], at figures: [Int32]
  ) -> Respelling? {
    let bytes = source.span
    guard lines.suffix(60).contains(where: { end(of: $0.start, bytes) != nil }) else { return nil }
    var writer = RespellingWriter(source)
    for figure in figures where figure > 0 && bytes[Int(figure) - 1] == 0x3C {
      let start = Int(figure) - 1
      guard let end = end(of: start, bytes) else { continue }
      let raised = bytes.string(start + 1..<end - 1).unicodeScalars.compactMap { scalar in
        raisedFigures[Int(scalar.value) - 0x30]
      }
      // A call may follow its word behind a space, a note its mark.
      writer.replace(start..<end, with: raised.joined())
    }
    return writer.finish()
  }

  /// The end of `<12>` that begins at an offset.
  private static func end(of start: Int, _ bytes: Span<UInt8>) -> Int? {
    guard bytes.byte(start) == 0x3C, let number = bytes.figures(at: start + 1, until: bytes.count),
      number.value > 0, number.end - start <= 4, bytes.byte(number.end) == 0x3E
    else { return nil }
    return number.end + 1
  }

  private static let raisedFigures = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
}
