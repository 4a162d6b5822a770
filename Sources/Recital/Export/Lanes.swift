/// The lanes beside a list of instruments: each waits for one instrument further down.
struct Lanes {
  /// What a line does with a lane beside the instrument's own.
  private enum Turn {
    /// The lane led here and ends.
    case ends
    /// The lane begins here.
    case begins
    /// The lane leads past, and another citation joins it.
    case joined
  }

  let characters: LanePlot.Characters
  private var waiting: [Int?] = []
  /// The lane that ended with the instrument of the line before.
  private var ended: Int?

  init(characters: LanePlot.Characters) { self.characters = characters }

  /// Draws one line and moves the lanes on to the next.
  mutating func line(of node: Int, mark: Character, citing cited: [Int]) -> String {
    let arriving = waiting.indices.filter { waiting[$0] == node }
    let own = arriving.first ?? firstFree
    while own >= waiting.count { waiting.append(nil) }
    let before = waiting
    var turns: [Int: Turn] = [:]
    for lane in arriving {
      waiting[lane] = nil
      if lane != own { turns[lane] = .ends }
    }
    for target in cited {
      if let lane = waiting.firstIndex(of: target) {
        turns[lane] = turns[lane] ?? .joined
      } else if waiting[own] == nil {
        waiting[own] = target
      } else {
        let lane = nearestFree(to: own, except: turns)
        if lane == waiting.count { waiting.append(nil) }
        waiting[lane] = target
        turns[lane] = .begins
      }
    }
    ended = waiting[own] == nil ? own : nil
    let drawing = draw(own: own, mark: mark, before: before, turns: turns)
    while let last = waiting.last, last == nil { waiting.removeLast() }
    return drawing
  }

  /// The lanes that lead past a line without an instrument of its own.
  var passing: String {
    var line = waiting.map { $0 == nil ? " " : String(characters.vertical) }.joined(separator: " ")
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The first lane for an instrument that nothing above leads to.
  ///
  /// Not the one right below an instrument that leads nowhere: two marks, one below the other, read
  /// as a citation.
  private var firstFree: Int {
    waiting.indices.first { waiting[$0] == nil && $0 != ended }
      ?? (ended == waiting.count ? waiting.count + 1 : waiting.count)
  }

  private func nearestFree(to own: Int, except turns: [Int: Turn]) -> Int {
    let free = (0...waiting.count).filter {
      ($0 == waiting.count || waiting[$0] == nil) && turns[$0] == nil
    }
    return free.min { (abs($0 - own), $0) < (abs($1 - own), $1) } ?? waiting.count
  }

  private func draw(own: Int, mark: Character, before: [Int?], turns: [Int: Turn]) -> String {
    let first = min(own, turns.keys.min() ?? own)
    let last = max(own, turns.keys.max() ?? own)
    var line = ""
    for lane in 0..<max(before.count, last + 1) {
      let isCrossed = (first...last).contains(lane)
      if let turn = turns[lane] {
        line.append(corner(turn, isRight: lane > own, isLast: lane == first || lane == last))
      } else if lane == own {
        line.append(mark)
      } else if before.indices.contains(lane), before[lane] != nil {
        line.append(characters.vertical)
      } else {
        line.append(isCrossed ? characters.horizontal : " ")
      }
      line.append(lane >= first && lane < last ? characters.horizontal : " ")
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func corner(_ turn: Turn, isRight: Bool, isLast: Bool) -> Character {
    switch (characters, turn) {
    case (.ascii, .ends): "'"
    case (.ascii, .begins): "."
    case (.ascii, .joined): "+"
    case (.lines, .ends): !isLast ? "┴" : isRight ? "╯" : "╰"
    case (.lines, .begins): !isLast ? "┬" : isRight ? "╮" : "╭"
    case (.lines, .joined): !isLast ? "┼" : isRight ? "┤" : "├"
    }
  }
}
