import Testing

@Suite("Dates before the numbers")
struct MentionScanLeadingDatesTests {
  @Test(
    "A list of dates gives each number the one in its place",
    arguments: [
      "大会，\n回顾安理会分别于2006年4月27日和2008年4月25日通过的⟦第1673(2006)号|2006-04-27⟧和"
        + "⟦第1810(2008)号决议|2008-04-25⟧，",
      "大会，\n回顾其2006年12月6日和2008年12月2日⟦第61/76号|2006-12-06⟧和"
        + "⟦第63/72号决议|2008-12-02⟧，",
    ])
  func lists(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "One date goes for all numbers of its session under one noun",
    arguments: [
      "人权理事会，\n回顾其2007年6月18日⟦第5/1号|2007-06-18⟧和⟦第5/2号决议|2007-06-18⟧，",
      "大会，\n回顾其1990年12月14日⟦第45/110|1990-12-14⟧、⟦45/111|1990-12-14⟧和"
        + "⟦45/112号决议|1990-12-14⟧，",
      "大会，\n回顾其2019年12月12日⟦第74/51号决议|2019-12-12⟧和⟦第74/60号决议|–⟧，",
      "大会，\n回顾其2003年12月23日⟦第58/241号|2003-12-23⟧和⟦第59/86号决议|–⟧，",
    ])
  func shared(text: String) {
    #expect(remarked(text, .date) == text)
  }
}
