import Testing

@testable import RecitalStorage

@Suite("Words to look for")
struct PassageQueryTests {
  @Test(
    "All words are in quotation marks, so that none is a sign of the query language",
    arguments: [
      (["small", "arms"], "\"small\" AND \"arms\""), (["small arms"], "\"small arms\""),
      (["arms OR NOT (x)*"], "\"arms or not x\""),
      (["NEAR(a b)", "\"c\""], "\"near a b\" AND \"c\""),
      (["words:x", "-y", "^z"], "\"words x\" AND \"y\" AND \"z\""),
      (["A/CONF.192/15"], "\"a conf 192 15\""), (["武器"], "\"武器\""), (["小武器"], "\"小武 武器\""),
      (["武"], "\"武\" *"), (["第56/24号"], "\"第 56 24 号\" *"), (["决议的"], "\"决议 议的\""),
    ])
  func expression(arguments: [String], expression: String) throws {
    #expect(try #require(PassageQuery(arguments)).expression == expression)
  }

  @Test(
    "Where there is nothing to look for, there is no query", arguments: [[], ["*"], ["\"", "—"]])
  func none(arguments: [String]) {
    #expect(PassageQuery(arguments) == nil)
  }

  @Test(
    "The words are found again in the text",
    arguments: [
      ("Arms", "the small arms trade", "arms"),
      ("assemblee generale", "l’Assemblée générale,", "Assemblée générale"),
      ("武器", "小武器和轻武器", "武器"), ("武", "小武器", "武"), ("问题", "各方面问题", "问题"),
      ("24 V", "56/24V", "24V"),
    ])
  func match(words: String, text: String, match: String) throws {
    let query = try #require(PassageQuery([words]))
    #expect(try String(text[#require(query.match(in: text))]) == match)
  }
}
