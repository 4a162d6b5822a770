import Recital
import Testing

@Suite("A Chinese resolution with a blank line after every line")
struct WrappedChineseTests {
  let resolution = document(
    """
     59/901. 山地图书馆的保护问题 

     大会， 

     回顾其 2001 年 12 月 3 日第 56/902 号、2001 年 12

    月 24 日第 56/903 V 号决议，

     强调必须执行《关于山地图书馆的

    行动方案》，
    1
     

     注意到秘书长的报告，
    2
     

                                                               
    1
     见《山地图书馆会议的报告》（A/CONF.901/15），第四章，第 24

    段。 

    2
     A/59/207。 



    A/RES/59/901 

     2 

     1. 决定召开会议，审查《行动方案》
    1 
    的执行情况； 

     2. 请秘书长提出报告。 

     

    2004 年 12 月 23 日 
    第 79 次全体会议 
    """)

  @Test("Lines of one paragraph are joined, page furniture is left out, footnotes come last")
  func passages() {
    #expect(
      resolution.written() == """
        title: 59/901. 山地图书馆的保护问题
        body: 大会，
        preamble 1: 回顾其 2001 年 12 月 3 日第 56/902 号、2001 年 12 月 24 日第 56/903 V 号决议，
        preamble 2: 强调必须执行《关于山地图书馆的行动方案》，
        preamble 3: 注意到秘书长的报告，
        operative 1: 1. 决定召开会议，审查《行动方案》的执行情况；
        operative 2: 2. 请秘书长提出报告。
        body: 2004 年 12 月 23 日
        body: 第 79 次全体会议
        footnote 1: 见《山地图书馆会议的报告》（A/CONF.901/15），第四章，第 24 段。
        footnote 2: A/59/207。
        """)
  }

  @Test("Calls on lines of their own belong to the passage they stand in")
  func calls() {
    #expect(resolution.called == ["1 in preamble 2", "2 in preamble 3", "1 in operative 1"])
    #expect(resolution.calls.allSatisfy { $0.range.isEmpty })
  }

  @Test("The document says what it is")
  func head() {
    #expect(resolution.language == .chinese)
    #expect(resolution.symbol?.spelling == "A/RES/59/901")
    #expect(resolution.title == "山地图书馆的保护问题")
    #expect(resolution.body == .generalAssembly)
    #expect(resolution.session == .regular(59))
    #expect(resolution.date == CalendarDate(year: 2004, month: 12, day: 23))
  }

  @Test("A footnote is found by its number, and its callers by the footnote")
  func callers() throws {
    let footnote = try #require(resolution.footnote(numbered: 1))
    let callers = resolution.callers(ofFootnote: footnote)
    #expect(callers.map { resolution.passages[$0].kind } == [.preamble, .operative])
  }

  @Test("Every byte of a passage leads back to the source")
  func wayBack() throws {
    let preamble = try #require(resolution.passages.first { $0.kind == .preamble })
    let source = resolution.reading.sourceRange(of: preamble.range)
    let lines = String(decoding: resolution.bytes[source], as: UTF8.self)
    #expect(lines.hasPrefix("回顾其 2001 年"))
    #expect(lines.hasSuffix("号决议，"))
    #expect(lines.contains("12\n\n月"))
  }
}

@Suite("A Chinese resolution with one paragraph a line")
struct ChineseLinesTests {
  let resolution = document(
    """
    大 会

    30 December 2021

    第七十六届会议

    议程项目 100 (p)

    2021 年 12 月 24 日大会决议

    [根据第一委员会的报告(A/76/944, 第 93 段)通过]

    76/932. 山地图书馆

    大会，

    强调必须执行《行动方案》，¹ 又强调《文书》，²

    ¹ 《会议的报告》(A/CONF.901/15)，第四章。

    ² 见第 60/919 号决定。

    在这方面**认识到**成果文件⁴的意义，

    1. **着重指出**具体目标 16.4;³

    2021年12月24日
    第54次全体会议(续会)

    ³ 第 70/901 号决议。
    """)

  @Test("Notes between paragraphs are taken out, bold print loses its asterisks")
  func passages() {
    #expect(
      resolution.written([.preamble, .operative, .footnote]) == """
        preamble 1: 强调必须执行《行动方案》，¹ 又强调《文书》，²
        preamble 2: 在这方面认识到成果文件⁴的意义，
        operative 1: 1. 着重指出具体目标 16.4;³
        footnote 1: ¹ 《会议的报告》(A/CONF.901/15)，第四章。
        footnote 2: ² 见第 60/919 号决定。
        footnote 3: ³ 第 70/901 号决议。
        """)
  }

  @Test("Raised figures are calls and stay in the text")
  func calls() {
    let marks = resolution.calls.map { resolution.text(in: $0.range) }
    #expect(marks == ["¹", "²", "⁴", "³"])
  }

  @Test("The masthead gives session, agenda item and day of adoption")
  func head() {
    #expect(resolution.agendaItem == "100 (p)")
    #expect(resolution.session == .regular(76))
    #expect(resolution.date == CalendarDate(year: 2021, month: 12, day: 24))
  }
}

@Suite("Chinese paragraphs without the structure of a resolution")
struct LooseChineseTests {
  @Test("Each paragraph is told by its first words and its last mark")
  func passages() {
    let text = document(
      """
      [根据全体会议审议的一项提案(E/2023/L.919)通过]
      加强山地图书馆的协调
      重申大会1991年12月19日第46/982号决议，
      促请各国遵守有关公约的规定；
      大会第69/983号决议，附件二。
      联合国，《条约汇编》，第75卷，第970-973号。
      同上，第1125卷，第17512号。
      见FCCC/CP/2015/10/Add.
      1，第1/CP.21号决定。
      山地图书馆的工作已经取得许多进展，各国代表对此表示了很大的兴趣。
      """)
    #expect(
      text.written() == """
        header: [根据全体会议审议的一项提案(E/2023/L.919)通过]
        header: 加强山地图书馆的协调
        preamble 1: 重申大会1991年12月19日第46/982号决议，
        operative: 促请各国遵守有关公约的规定；
        footnote: 大会第69/983号决议，附件二。
        footnote: 联合国，《条约汇编》，第75卷，第970-973号。
        footnote: 同上，第1125卷，第17512号。
        footnote: 见FCCC/CP/2015/10/Add. 1，第1/CP.21号决定。
        body: 山地图书馆的工作已经取得许多进展，各国代表对此表示了很大的兴趣。
        """)
    #expect(text.symbol == nil)
  }

  @Test("A call whose note is lost is still a call")
  func lostNote() {
    let text = document(
      """
      联合国大会67/958号决议
      大会
      回顾其 2011 年 12 月 2 日第 66/947 号决议,
      表示注意到秘书长的报告,3 其中综述了执行情况,
      """)
    #expect(text.called == ["3 in preamble 2"])
    #expect(text.symbol?.spelling == "A/RES/67/958")
  }
}
