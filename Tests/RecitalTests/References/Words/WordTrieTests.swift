import Testing

@testable import Recital

@Suite("A tree of names")
struct WordTrieTests {
  private func found(_ names: [String], in text: String, _ language: Language = .english)
    -> [String]
  {
    var trie = WordTrie(language)
    for (number, name) in names.enumerated() {
      trie.add(Array(name.utf8), .instrument(number))
    }
    trie.close(nouns: WordTrie(language), concepts: 0)
    let bytes = Array((text + String(repeating: " ", count: 32)).utf8)
    var found: [String] = []
    var starts = WordStarts(capacity: bytes.count)
    starts.find(in: bytes.span, 0..<text.utf8.count, trie.starts)
    trie.search(bytes.span, 0..<text.utf8.count, at: starts.marked, from: 0) { _, range in
      found.append(bytes.span.string(range))
    }
    return found
  }

  @Test("The longest name counts, and none inside another")
  func longest() {
    let names = ["Treaty on Books", "Treaty on Books and Maps", "Maps Agreement"]
    let text = "the Treaty on Books, the Treaty on Books and Maps and the Maps Agreement"
    #expect(
      found(names, in: text) == ["Treaty on Books", "Treaty on Books and Maps", "Maps Agreement"])
  }

  @Test("A name with a capital needs one, and begins where a word does")
  func capitals() {
    #expect(found(["Library Rules"], in: "the library rules, Sublibrary Rules") == [])
    #expect(found(["Library Rules"], in: "“Library Rules” (Library rules)").count == 2)
  }

  @Test("The year or the organization before a name is a part of it")
  func prefixes() {
    let names = ["2030 Agenda", "United Nations Library Strategy"]
    let text = "the 2030 Agenda, the 2063 Agenda, the United Nations Library Strategy"
    #expect(found(names, in: text) == ["2030 Agenda", "United Nations Library Strategy"])
  }

  @Test("Every offset of a block of sixteen bytes", arguments: 0..<33)
  func offsets(count: Int) {
    let text = String(repeating: "x", count: count) + " Rules of Books and more"
    #expect(found(["Rules of Books"], in: text) == ["Rules of Books"])
  }
}
