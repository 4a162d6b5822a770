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

  @Test("Figures and brackets are those that are found byte by byte", arguments: 0...64)
  func index(_ shift: Int) {
    let text = String(repeating: "a", count: shift) + Self.text + "⁴¹²，1949年《x》 é81 \u{2081}"
    let index = read(text).index
    let places = LineReaderTests.places(in: Array(text.utf8))
    #expect(index.figures.map { Int($0) } == places.figures)
    #expect(index.brackets.map { Int($0) } == places.brackets)
  }

  // The first figure of each run of ASCII, the first byte of `¹`, the second of `⁴`, and `《`.
  private static func places(in bytes: [UInt8]) -> (figures: [Int], brackets: [Int]) {
    let isDigit = { ByteClass.isDigit(bytes.span.byte($0)) }
    let figures = bytes.indices.filter { offset in
      let rest = bytes[offset...]
      return isDigit(offset) && !isDigit(offset - 1)
        || ["¹", "²", "³"].contains { rest.starts(with: $0.utf8) }
        || rest.first == 0x81 && offset > 0 && bytes[offset - 1] == 0xE2
    }
    return (figures, bytes.indices.filter { bytes[$0...].starts(with: "《".utf8) })
  }
}
