/// How a source shows where paragraphs begin.
struct Layout: Equatable {
  /// The ways to show it.
  enum Style: Equatable {
    /// Every line is a paragraph.
    case lines
    /// A paragraph begins with a space, the lines that go on do not.
    case indented
    /// Lines are broken at the width of the page.
    case wrapped
  }

  var style: Style = .lines
  /// Whether a blank line parts paragraphs, and does not stand after every line.
  var gapsPart = true
  /// The usual length of a full line, in bytes.
  var width = 0

  /// Finds the layout of a source from up to two thousand of its lines.
  init(of lines: [TextLine]) {
    let tally = Tally(of: lines)
    width = tally.usualWidth
    if tally.isIndented {
      style = .indented
      gapsPart = false
    } else if tally.isWrapped {
      style = .wrapped
      gapsPart = tally.gapsAfterOpen * 5 < tally.brokenOff * 3
    }
  }
}

/// Counts over the lines of a source.
private struct Tally {
  var indented = 0
  var indentedAfterEnd = 0
  var flush = 0
  var flushAfterOpen = 0
  var long = 0
  var brokenOff = 0
  var gapsAfterOpen = 0
  /// The length of the longest line that is no paragraph by itself, and of the next one to it.
  var width = 0
  var nextWidth = 0
  /// The length of the line of text before, 0 where none stands before.
  private var lastCount = 0
  private var isOpen = false

  init(of lines: [TextLine]) {
    var index = 0
    let limit = Swift.min(lines.count, 2000)
    while index < limit {
      let line = lines.span[index]
      switch line.shape {
      case .text, .numbered, .marked: add(line)
      case .number: break
      default: lastCount = 0
      }
      index &+= 1
    }
  }

  var isIndented: Bool {
    indented >= 3 && flush >= 3 && flushAfterOpen * 10 >= flush * 6
      && indentedAfterEnd * 10 >= indented * 6
  }

  /// One line that sticks out tells nothing about the others.
  var usualWidth: Int { width * 10 > nextWidth * 11 && long >= 4 ? nextWidth : width }

  var isWrapped: Bool { brokenOff >= 2 && brokenOff * 10 >= long * 4 }

  @inline(__always)
  private mutating func add(_ line: TextLine) {
    let count = line.count
    if count >= 40 {
      long &+= 1
      if count > width, count <= 200 {
        (nextWidth, width) = (width, count)
      } else if count > nextWidth, count <= 200 {
        nextWidth = count
      }
    }
    if lastCount >= 40 { addBehindLong(line) }
    lastCount = count
    isOpen = line.ending == .open
  }

  @inline(__always)
  private mutating func addBehindLong(_ line: TextLine) {
    if isOpen, lastCount <= 200 {
      brokenOff &+= 1
      if line.surroundings.contains(.gap) { gapsAfterOpen &+= 1 }
    }
    if line.indent > 0, line.indent < 20 {
      indented &+= 1
      if !isOpen { indentedAfterEnd &+= 1 }
    } else {
      flush &+= 1
      if isOpen { flushAfterOpen &+= 1 }
    }
  }
}
