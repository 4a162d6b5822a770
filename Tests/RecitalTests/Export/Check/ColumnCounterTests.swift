import Testing

@testable import Recital

@Suite("Counting columns")
struct ColumnCounterTests {
  @Test("A column counts code points from 1, in any order of the places asked about")
  func codePoints() {
    let bytes = Array("大会 A\né bc".utf8)
    var counter = ColumnCounter()
    #expect(counter.column(of: 0, from: 0, in: bytes) == 1)
    #expect(counter.column(of: 6, from: 0, in: bytes) == 3)
    #expect(counter.column(of: 3, from: 0, in: bytes) == 2)
    #expect(counter.column(of: 12, from: 9, in: bytes) == 3)
    #expect(counter.column(of: 9, from: 9, in: bytes) == 1)
  }
}
