import Testing

@testable import Recital

@Suite("A pile of values")
struct PileTests {
  private let text = Array("The keepers of the lighthouse watch the sea and its ships.".utf8)

  @Test("Stretches of a text follow each other, whatever their length", arguments: 0...40)
  func stretches(_ length: Int) {
    var pile = Pile<UInt8>(capacity: 8)
    var expected: [UInt8] = []
    for start in stride(from: 0, to: text.count - length, by: 5) {
      pile.appendText(text.span, from: start, to: start + length)
      pile.append(0x0A)
      expected += text[start..<start + length] + [0x0A]
    }
    #expect(pile.count == expected.count)
    #expect(pile.array() == expected)
  }

  @Test("Nothing is written behind the room of an array that is being made", arguments: 0...66)
  func room(_ room: Int) {
    let text = text
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
      var pile = unsafe Pile(in: buffer)
      while pile.count + 3 <= room, pile.count + 3 <= text.count {
        pile.appendText(text.span, from: pile.count, to: pile.count + 3)
      }
      count = pile.count
      initialized = pile.isOwner ? 0 : pile.count
    }
    #expect(bytes == Array(text[..<count]))
  }
}
