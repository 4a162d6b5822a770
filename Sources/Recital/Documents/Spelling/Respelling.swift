/// A text spelled anew as the readers know it, with the way back to how it is printed.
///
/// Figures of other scripts become ASCII, letters that only look Latin become Latin, marks without
/// a width are left out. All readers then know one spelling, and a text that needs none of this
/// costs one look at its bytes.
struct Respelling {
  /// A stretch that is spelled anew.
  struct Edit {
    /// Where it stands in the new spelling.
    let range: Range<Int>
    /// What it stands for.
    let source: Range<Int>
  }

  /// The text in its new spelling.
  let bytes: [UInt8]
  /// The stretches that differ, by place.
  let edits: [Edit]

  /// The respellings that a text of a language needs, in the order in which they were made.
  static func all(of bytes: [UInt8], in language: Language) -> [Respelling] {
    switch language {
    case .arabic:
      let letters = ArabicLetters.respelled(bytes)
      let numbers = ArabicNumbers.respelled(letters?.bytes ?? bytes)
      return [letters, numbers].compactMap(\.self)
    case .russian: return [LookAlikes.respelled(bytes)].compactMap(\.self)
    case .chinese: return [OldChineseNumbers.respelled(bytes)].compactMap(\.self)
    default: return []
    }
  }
}

extension Respelling {
  /// A text without the stretches that are markup; nil where there are none.
  static func bare(_ bytes: [UInt8], without markup: [Range<Int>]) -> Respelling? {
    guard !markup.isEmpty else { return nil }
    var writer = RespellingWriter(bytes)
    for stretch in markup { writer.remove(stretch) }
    return writer.finish()
  }
}

// The way back.
extension Respelling {
  /// A stretch of the new spelling that is either copied or spelled anew.
  struct Piece {
    var range: Range<Int>
    var source: Range<Int>

    /// Whether every byte of it stands for the byte at the same place in its source.
    var isCopied: Bool
  }

  /// What a stretch of the new spelling stands for.
  func source(of range: Range<Int>) -> Range<Int> {
    let pieces = pieces(of: range)
    guard let first = pieces.first, let last = pieces.last else {
      let place = source(at: range.lowerBound)
      return place..<place
    }
    return first.source.lowerBound..<last.source.upperBound
  }

  /// The pieces of a stretch; what was left out belongs to none.
  ///
  /// - Complexity: O(log *n* + *m*) for *m* of the *n* edits.
  func pieces(of range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var offset = range.lowerBound
    var index = firstEdit(endingBehind: offset)
    while index < edits.count, edits[index].range.lowerBound < range.upperBound {
      let edit = edits[index]
      if edit.range.lowerBound > offset {
        pieces.append(copied(offset..<edit.range.lowerBound, before: edit))
      }
      if !edit.range.isEmpty {
        let shown = edit.range.clamped(to: range)
        pieces.append(Piece(range: shown, source: edit.source, isCopied: false))
      }
      offset = Swift.max(offset, edit.range.upperBound)
      index += 1
    }
    if offset < range.upperBound {
      let start = source(at: offset)
      pieces.append(
        Piece(
          range: offset..<range.upperBound, source: start..<start + range.upperBound - offset,
          isCopied: true))
    }
    return pieces
  }

  private func copied(_ range: Range<Int>, before edit: Edit) -> Piece {
    let shift = edit.source.lowerBound - edit.range.lowerBound
    return Piece(
      range: range, source: range.lowerBound + shift..<range.upperBound + shift, isCopied: true)
  }

  /// The source of an offset outside the edits.
  private func source(at offset: Int) -> Int {
    let next = firstEdit(endingBehind: offset)
    guard next > 0 else { return offset }
    let last = edits[next - 1]
    return offset + last.source.upperBound - last.range.upperBound
  }

  /// The first edit that does not end before an offset or at it.
  private func firstEdit(endingBehind offset: Int) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
