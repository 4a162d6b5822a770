/// The figures of a text that look like calls of footnotes, whatever the reader of the document
/// took them for.
///
/// Reading a document, a figure counts as a call where the footnotes speak for it. An editor asks
/// the reverse: which figures would be calls, were there such a footnote?
struct FootnoteFigures {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// Figures glued to a mark or a word, where no printed number can stand: `Action,7 and`.
  var glued: [FootnoteCall] { figures { isGlued($0, in: $1) } }

  /// Figures without a space before them that may be calls: `Protocol V7`.
  var tight: [FootnoteCall] { figures { isLoose($0, in: $1) && !isSpaced($0) } }

  /// Figures with a space before them that may be calls: `resolution 57/72, 3`.
  var spaced: [FootnoteCall] { figures { isLoose($0, in: $1) && isSpaced($0) } }

  /// Whether a call may be glued to a year or to the number behind it: the 6 of `March 20186`, the
  /// 3 of `2019,339/2`.
  ///
  /// - Complexity: O(*n*) in the bytes of the passages.
  func mayHold(_ number: Int) -> Bool {
    let digits = Array(String(number).utf8)
    let bytes = document.reading.bytes
    return document.passages.contains { passage in
      guard passage.kind != .footnote, passage.kind != .header else { return false }
      var offset = passage.range.lowerBound
      while offset < passage.range.upperBound {
        let start = offset
        while offset < passage.range.upperBound, bytes[offset].isDigit { offset += 1 }
        if holds(digits, start..<offset) { return true }
        offset = Swift.max(offset, start + 1)
      }
      return false
    }
  }

  private func holds(_ digits: [UInt8], _ run: Range<Int>) -> Bool {
    guard run.count > digits.count, run.lowerBound > 0 else { return false }
    let bytes = document.reading.bytes
    let figures = bytes[run]
    let isYear = figures.first == UInt8(ascii: "1") || figures.first == UInt8(ascii: "2")
    if run.count == digits.count + 4, isYear, figures.suffix(digits.count).elementsEqual(digits) {
      return true
    }
    return bytes[run.lowerBound - 1] == UInt8(ascii: ",")
      && figures.prefix(digits.count).elementsEqual(digits)
  }

  /// - Complexity: O(*n*) in the figures.
  private func figures(where isCall: (Range<Int>, Range<Int>) -> Bool) -> [FootnoteCall] {
    let bytes = document.reading.bytes
    var found: [FootnoteCall] = []
    for (index, passage) in document.passages.enumerated()
    where passage.kind != .footnote && passage.kind != .header {
      var offset = passage.range.lowerBound
      while offset < passage.range.upperBound {
        guard bytes[offset].isDigit else {
          offset += 1
          continue
        }
        let start = offset
        while offset < passage.range.upperBound, bytes[offset].isDigit { offset += 1 }
        guard offset - start < 4, bytes[start] != UInt8(ascii: "0"),
          let number = bytes.span.figures(at: start, until: offset)?.value,
          isCall(start..<offset, passage.range)
        else { continue }
        found.append(FootnoteCall(number: number, range: start..<offset, passage: index))
      }
    }
    return found
  }

  private func isGlued(_ figure: Range<Int>, in passage: Range<Int>) -> Bool {
    let bytes = document.reading.bytes.span
    let (start, end) = (figure.lowerBound, figure.upperBound)
    guard start > passage.lowerBound, isFree(behind: end, in: passage) else { return false }
    let before = bytes[start - 1]
    if before.isLower {
      return start - 4 >= passage.lowerBound
        && (start - 4..<start).allSatisfy { bytes[$0].isLower }
    }
    if before == UInt8(ascii: ",") || before == UInt8(ascii: ";") {
      return !bytes.byte(start - 2).isDigit || before == UInt8(ascii: ";")
    }
    return FootnoteFigures.marks.contains { mark in
      start - mark.count >= passage.lowerBound
        && mark.indices.allSatisfy { bytes[start - mark.count + $0] == mark[$0] }
    }
  }

  private func isLoose(_ figure: Range<Int>, in passage: Range<Int>) -> Bool {
    let bytes = document.reading.bytes.span
    let (start, end) = (figure.lowerBound, figure.upperBound)
    guard start > passage.lowerBound, !bytes.byte(end).isDigit else { return false }
    let before = bytes[start - 1]
    if "/-(".utf8.contains(before) || end < passage.upperBound && "/-(".utf8.contains(bytes[end]) {
      return false
    }
    if before == UInt8(ascii: ".") { return !isAbbreviated(start - 1, from: passage.lowerBound) }
    guard before == UInt8(ascii: " ") else { return true }
    return isFree(behind: end, in: passage) && !bytes.byte(start - 2).isAlphanumeric
      || end == passage.upperBound || ",;.".utf8.contains(bytes[end])
  }

  /// Whether a full stop belongs to a short word: the `Corr.` of `Corr.2`.
  private func isAbbreviated(_ stop: Int, from start: Int) -> Bool {
    let bytes = document.reading.bytes
    var first = stop
    while first > start, bytes[first - 1].isLetter { first -= 1 }
    return stop - first < 5
  }

  private func isSpaced(_ figure: Range<Int>) -> Bool {
    document.reading.bytes[figure.lowerBound - 1] == UInt8(ascii: " ")
  }

  /// Whether a number ends at an offset and no unit, date or symbol goes on.
  private func isFree(behind end: Int, in passage: Range<Int>) -> Bool {
    guard end < passage.upperBound else { return true }
    let bytes = document.reading.bytes.span
    let next = bytes[end]
    if ",;.:".utf8.contains(next) { return !bytes.byte(end + 1).isDigit }
    return next == UInt8(ascii: " ") || next >= 0xE3
  }

  /// Marks that end a phrase: `”`, `»`, `》`, `，`, `；`.
  private static let marks = ["”", "»", "》", "，", "；"].map { Array($0.utf8) }
}
