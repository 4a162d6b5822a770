import Recital
import Testing

@Suite("What the head and the end of a document say about it")
struct DocumentHeadTests {
  @Test("A day outside the year of the symbol is that of something else")
  func dates() {
    let text = """
      Resolution 2423 (2018)
      Adopted by the Security Council at its 8298th meeting, on 28 June 2018
      The Security Council,
      Recalling its resolution 2391 (2017),
      1. Decides to extend the mandate;
      2. Decides to remain seized of the matter.
      98th meeting
      29 June 2016
      """
    #expect(document(text).date?.description == "2018-06-28")
  }

  @Test("The name of the site that copied a document is no title")
  func site() {
    let text = "联合国安理会第2268号决议\n\n维基文库，自由的图书馆\n\n安全理事会，\n回顾这一点，"
    #expect(document(text).title == nil)
  }

  @Test("Where no other day is printed, it is taken")
  func onlyDate() {
    let text = """
      A/RES/60/81
      The General Assembly,
      Recalling its resolution 59/86,
      1. Decides to go on.
      61st plenary meeting
      8 December 2015
      """
    #expect(document(text).date?.description == "2015-12-08")
  }

  @Test(
    "The day of a resolution of the Security Council stands below its number",
    arguments: [
      ("Résolution 2109 (2013)\nAdoptée par le Conseil de sécurité à sa 6998e séance, le 11 juillet "
        + "2013\nLe Conseil de sécurité,\nRappelant,"),
      ("第2109(2013)号决议\n2013年7月11日安全理事会第6998次会议通过\n安全理事会，\n回顾这一点，"),
    ])
  func adoption(text: String) {
    #expect(document(text).date?.description == "2013-07-11")
  }
}
