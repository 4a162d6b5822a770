import Testing

@testable import RecitalStorage

@Suite("The words of a text")
struct SearchWordsTests {
  @Test(
    "Letters and figures make words, without capitals and accents",
    arguments: [
      ("Recalling its resolution 56/24V,", "recalling its resolution 56 24 v"),
      ("Réaffirmant l’Assemblée générale", "reaffirmant l assemblee generale"),
      ("Принимая во внимание Ещё", "принимая во внимание еще"),
      ("إذ تشير إلى", "اذ تشير الى"), ("٥٦/٢٤", "56 24"), ("Action¹²", "action"),
      ("  ", ""), ("A/CONF.192/15", "a conf 192 15"), ("ＡＢ１", "ab 1"),
    ])
  func words(text: String, words: String) {
    #expect(SearchWords.words(in: text) == words)
  }

  @Test("Chinese is taken in pairs, with the last character alone")
  func chinese() {
    #expect(SearchWords.words(in: "小武器问题") == "小武 武器 器问 问题 题")
    #expect(SearchWords.words(in: "第56/24V号决议") == "第 56 24 v 号决 决议 议")
  }

  @Test(
    "Words with their places are the same words",
    arguments: [
      "第 56/24 V 号决议，《行动纲领》¹ и ещё 5", "l’œuvre Ünïcode\u{301} x", "٥٦ سين", "", "武", "a武b",
    ])
  func places(text: String) {
    let located = SearchWords.located(in: text)
    #expect(located.map(\.text).joined(separator: " ") == SearchWords.words(in: text))
  }
}
