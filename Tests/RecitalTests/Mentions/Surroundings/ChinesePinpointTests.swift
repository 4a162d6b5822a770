import Testing

@Suite("The place inside what is cited, in Chinese")
struct ChinesePinpointTests {
  @Test(
    "Pinpoints behind a mention",
    arguments: [
      "见⟦A/CONF.192/15|第四章，第24段⟧，第四章，第24段。",
      "见⟦A/CONF.192/15|第四章，第24段，第二节，第6段⟧，第四章，第24段，第二节，第6段。",
      "见⟦A/54/424|附件二⟧，附件二。",
      "见⟦A/60/88|附件⟧和⟦Corr.2|附件⟧，附件。",
      "见⟦A/57/465|附件一，第10(a)段⟧，附件一，第10(a)段。",
      "见⟦E/ICEF/2021/25|第1页，第6-10页⟧号文件，第1页，第6-10页。",
      "见⟦E/2020/27|第一章，A节⟧，第一章，A节。",
      "见⟦A/49/180|题为“加沙”的附件，附件四⟧，题为“加沙”的附件，附件四。",
      "见⟦FCCC/CP/2015/10/Add.1|1/CP.21号决定⟧，1/CP.21号决定。",
      "见⟦第70/1号决议|第30段⟧，第30段。",
      "见⟦第1483(2003)号决议|第19和第23段⟧第19和第23段的规定。",
      "见⟦第1483(2003)号决议|第19、第20和第23段⟧第19、第20和第23段。",
    ])
  func behind(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test(
    "Parts, items, numbers with a point, and letters",
    arguments: [
      "见⟦第1390(2002)号决议|执行部分第38段⟧执行部分第38段。",
      "见⟦第70/3号决议|序言部分第七段⟧序言部分第七段。",
      "见⟦第70/1号决议|第4(a)至(c)段⟧第4(a)至(c)段。",
      "见⟦第2295(2016)号决议|第19(a)㈠段⟧第19(a)㈠段。",
      "见⟦第70/5号决议|第二.A节⟧第二.A节。",
      "见⟦第70/6号决议|附件B第3段⟧附件B第3段。",
      "见⟦第70/7号决议|第二部分A节第3(b)(ii)段⟧第二部分A节第3(b)(ii)段。",
      "见⟦第47/226号决议|第三节C⟧第三节C、⟦第45/248 B号决议|第六节⟧第六节。",
      "见⟦A/74/8|第5段和附件二⟧，第5段和附件二。",
      "见⟦A/74/7|第八.23段⟧，第八.23段。",
    ])
  func details(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test("A resolution behind the pinpoint of another is a mention of its own")
  func next() {
    let text = "见⟦第70/3号决议|第7段⟧第7段，⟦第70/4号决议|–⟧。"
    #expect(remarked(text, .pinpoint) == text)
  }
}
