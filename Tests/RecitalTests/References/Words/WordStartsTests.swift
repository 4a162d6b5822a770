import Testing

@testable import Recital

@Suite("Where names may begin")
struct WordStartsTests {
  private static let trie = {
    var trie = WordTrie(.english)
    trie.add(Array("Rules of Books".utf8), .instrument(0))
    trie.close(nouns: WordTrie(.english), concepts: 0)
    return trie
  }()

  private func starts(in bytes: [UInt8], _ ranges: [Range<Int>]) -> (
    capitals: [Int], marked: [Int]
  ) {
    var starts = WordStarts(capacity: 0)
    for range in ranges { starts.find(in: bytes.span, range, Self.trie.starts) }
    let marked = (0..<starts.marked.count).map { Int(starts.marked[$0]) }
    return (starts.capitalPlaces().map { Int($0) }, marked)
  }

  @Test("Capitals that follow no letter are found at every offset", arguments: 0..<67)
  func capitals(count: Int) {
    let text = String(repeating: "x", count: count) + " Rules of Books (A/60/88), MacBride É"
    for padding in [0, 40] {
      let bytes = Array((text + String(repeating: " ", count: padding)).utf8)
      let found = starts(in: bytes, [0..<bytes.count])
      #expect(found.capitals.map { $0 - count } == [1, 10, 17, 27])
      #expect(found.marked.map { $0 - count } == [1])
    }
  }

  @Test("A stretch holds its own words only, each once", arguments: 1..<70)
  func stretches(count: Int) {
    let bytes = Array(String(repeating: "Rules of Books; ", count: 8).utf8)
    let found = starts(in: bytes, [0..<count, count..<bytes.count])
    let whole = bytes.indices.filter { $0 % 16 == 0 || $0 % 16 == 9 }
    // Where a stretch begins inside a word, that word begins there.
    let isInside = !(bytes[count] == 0x20 || bytes[count] == 0x3B || bytes[count - 1] == 0x20)
    #expect(found.capitals == whole)
    #expect(found.marked.filter { $0 != count || !isInside } == whole.filter { $0 % 16 == 0 })
  }
}
