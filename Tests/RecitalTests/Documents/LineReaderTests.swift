import Testing

@testable import Recital

@Suite("Lines and figures of a source")
struct LineReaderTests {
  private static let text =
    "Resolution 58/241 of 23 December 2003\n\n12.\n  Requests **all** States,¹ see 《报告》；\n（一）第24段\n9"

  private func read(_ text: String) -> (lines: [TextLine], index: FigureIndex) {
    LineReader(Array(text.utf8)).result()
  }

  @Test("A line tells its figure, its ending, its indent and what stood around it")
  func lines() throws {
    let lines = read(Self.text).lines
    #expect(lines.map(\.shape) == [.text, .ordinal, .text, .subItem, .number])
    #expect(lines.map(\.ending) == [.open, .stop, .semicolon, .open, .open])
    #expect(lines.map(\.indent) == [0, 0, 2, 0, 0])
    #expect(lines[1].surroundings == .gap)
    #expect(lines[2].surroundings == .stars)
    #expect(lines[1].number == 12)
  }

  @Test("Where a line stands among the blocks of bytes changes nothing", arguments: 1...130)
  func alignment(_ shift: Int) {
    let plain = read(Self.text)
    let shifted = read(String(repeating: "\n", count: shift) + Self.text)
    #expect(shifted.lines.map { $0.start - shift } == plain.lines.map(\.start))
    #expect(shifted.lines.map { $0.end - shift } == plain.lines.map(\.end))
    #expect(shifted.lines.map(\.shape) == plain.lines.map(\.shape))
    #expect(shifted.index.figures.map { Int($0) - shift } == plain.index.figures.map { Int($0) })
    #expect(shifted.index.brackets.map { Int($0) - shift } == plain.index.brackets.map { Int($0) })
  }

  @Test("An index made of a text alone finds the same figures and brackets")
  func index() {
    let bytes = Array(Self.text.utf8)
    let index = FigureIndex(of: bytes)
    #expect(index.figures == read(Self.text).index.figures)
    #expect(index.brackets == read(Self.text).index.brackets)
  }
}
