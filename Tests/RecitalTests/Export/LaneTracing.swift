/// Follows drawn lanes with the finger, as a reader would.
struct LaneTracing {
  private let lines: [[Character]]

  init(_ lines: [[Character]]) { self.lines = lines }

  /// The lines of the instruments that the lanes from an instrument lead down to.
  func ends(from line: Int, own: Int) -> Set<Int> {
    var ends: Set<Int> = []
    for (direction, turns) in [(1, "╮┬┤┼"), (-1, "╭┬├┼")] {
      var column = own
      while cell(line, column + direction) == "─" {
        column += 2 * direction
        let turn = cell(line, column)
        if turns.contains(turn) { ends.formUnion(end(below: line, column)) }
      }
    }
    // Straight down, unless the mark below belongs to another.
    ends.formUnion(end(below: line, own))
    return ends
  }

  private func end(below line: Int, _ column: Int) -> [Int] {
    let next = line + 1
    guard lines.indices.contains(next) else { return [] }
    switch cell(next, column) {
    case "●": return [next]
    case "│", "┤", "├", "┼": return end(below: next, column)
    case "╯", "┴", "╰": return mark(in: next).map { [$0] } ?? []
    default: return []
    }
  }

  private func mark(in line: Int) -> Int? { lines[line].contains("●") ? line : nil }

  private func cell(_ line: Int, _ column: Int) -> Character {
    lines.indices.contains(line) && lines[line].indices.contains(column) ? lines[line][column] : " "
  }
}
