/// Tells what a line of text says about the paragraph that it begins, if it begins one.
struct LineLead {
  let page: PageText
  /// The index of the line.
  let index: Int
  /// The number of the last operative paragraph, 0 before the first one.
  let lastOperative: Int

  /// What the line says.
  @inline(__always)
  func lead(of line: TextLine) -> Paragraph.Lead {
    if line.shape == .text, line.count > 80 {
      if page.bytes[line.start] == 0x5B { return .bracket }
      return LeadLine(page: page).headsAnnexOfLetter(line) ? .annex : .plain
    }
    return leadByWords(of: line)
  }

  private func leadByWords(of line: TextLine) -> Paragraph.Lead {
    switch line.shape {
    case .ordinal, .numbered: return .ordinal
    case .title: return .title
    case .subItem: return .subItem
    case .letter: return .letter
    case .ornament: return .ornament
    case .marked where isSpoiltOrdinal(line): return .ordinal
    default: break
    }
    if page.bytes[line.start] == 0x5B { return .bracket }
    guard line.count <= 80 else { return .plain }
    if page.formula(in: line) != nil, speaks(line) { return .formula }
    if lastOperative > 0, NextResolution(page: page, index: index).isHeaded(by: line) {
      return .title
    }
    return LeadLine(page: page).lead(of: line)
  }

  // Optical reading turns the full stop of `4.` into a comma.
  private func isSpoiltOrdinal(_ line: TextLine) -> Bool {
    guard Int(line.number) == lastOperative + 1, lastOperative > 0 else { return false }
    let comma = line.start + String(line.number).utf8.count
    return comma < line.end && page.bytes[comma] == 0x2C
  }

  // A formula without its comma is the masthead unless a recital follows.
  private func speaks(_ line: TextLine) -> Bool {
    guard line.ending == .open else { return true }
    guard index + 1 < page.lines.count else { return false }
    return page.isRecital(page.lines[index + 1])
  }
}
