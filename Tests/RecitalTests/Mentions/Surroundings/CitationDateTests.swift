import Testing

@Suite("The date printed with a number")
struct CitationDateTests {
  @Test(
    "The date stands behind an English number",
    arguments: [
      "The General Assembly,\nRecalling ⟦resolution 56/24 V|2001-12-24⟧ of 24 December 2001,",
      "The General Assembly,\nRecalling ⟦resolution 56/24 V|2001-12-24⟧, of 24 December 2001,",
      "The General Assembly,\nRecalling ⟦resolution 56/24 V|2001-12-24⟧ adopted on 24 December "
        + "2001,",
      "The Security Council,\nRecalling ⟦resolution 186 (1964)|1964-03-04⟧ of 4 March,",
      "The General Assembly,\nRecalling ⟦resolution 70/1|2015-09-25⟧ entitled “Transforming our "
        + "world”, adopted on 25 September 2015,",
      "The General Assembly,\nRecalling ⟦resolution 56/24 V|–⟧, and the meeting of 24 December "
        + "2001,",
    ])
  func behind(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "The date stands before a Chinese number",
    arguments: [
      "大会，\n回顾其 2001 年 12 月 24 日⟦第 56/24 V 号决议|2001-12-24⟧，",
      "大会，\n回顾其2001年12月24日⟦第56/24V号决议|2001-12-24⟧，",
      "大会，\n回顾大会 2001 年 12 月 24 日⟦第 56/24 V 号决议|2001-12-24⟧，",
      "大会，\n回顾 2001 年 12 月 24 日大会⟦第 56/24 V 号决议|2001-12-24⟧，",
      "大会，\n回顾其 2015 年 9 月 25 日题为“变革我们的世界”的⟦第 70/1 号决议|2015-09-25⟧，",
      "大会，\n回顾 2001 年 12 月 24 日的会议，又回顾⟦第 56/24 V 号决议|–⟧，",
    ])
  func before(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test("A date over a line break is one date")
  func wrapped() {
    let text = """
      大会，

      回顾其 1996 年 12 月 10 日⟦第 51/45 N 号|1996-12-10⟧、1997 年 12 月 9 日⟦第 52/38 J 号|1997-12-09⟧、
      1999 年 12 月 15 日⟦第 54/54 V 号|1999-12-15⟧、2000 年 11 月 20 日⟦第 55/33 Q 号|2000-11-20⟧和 2001 年 12
      月 24 日⟦第 56/24 V 号决议|2001-12-24⟧，

      强调各方面的图书馆都要不间断地贯彻下去，又强调山上的图书馆和山下的图书馆也是如此，这些图书
      馆都有书，


      1. 决定到此为止。
      """
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "The date may stand behind the body, and is that of a resolution only",
    arguments: [
      "The General Assembly,\nRecalling ⟦resolution 72/173|2017-12-19⟧ of the General Assembly of 19 "
        + "December 2017,",
      "The General Assembly,\nRecalling its ⟦decision 68/501|–⟧ and its ⟦resolution 68/13|2013-11-09⟧ "
        + "of 9 November 2013,",
    ])
  func behindBody(text: String) {
    #expect(remarked(text, .date) == text)
  }
}
