import Testing

@Suite("What only the other documents of a run can tell")
struct RunResolverTests {
  @Test("A name that another document binds is found here")
  func namesElsewhere() {
    let texts = [
      "大会，\n\n强调《保护图书馆行动纲领》¹ 的重要性，\n\n1. 决定到此为止。\n\n¹ 见A/CONF.992/15，第四章。",
      "大会，\n\n又强调《保护图书馆行动纲领》的重要性，\n\n1. 决定到此为止。",
    ]
    let marked = texts.map {
      $0.replacing("《保护图书馆行动纲领》", with: "⟦《保护图书馆行动纲领》|A/CONF.992/15⟧")
    }
    #expect(renamed(marked) == marked)
    #expect(renamed(marked[1]).contains("⟦《保护图书馆行动纲领》|?⟧"))
  }

  @Test("One document in five that binds a name otherwise does not count, one in two does")
  func disagreement() {
    func binding(_ symbol: String) -> String {
      "大会，\n\n强调《保护图书馆行动纲领》¹ 的重要性，\n\n1. 决定到此为止。\n\n¹ 见\(symbol)，第四章。"
    }
    let using = "大会，\n\n又强调⟦《保护图书馆行动纲领》|A/CONF.992/15⟧的重要性，\n\n1. 决定到此为止。"
    let many = Array(repeating: binding("A/CONF.992/15"), count: 4) + [binding("A/60/988")]
    #expect(renamed(many + [using]).last == using)
    let split = [binding("A/CONF.992/15"), binding("A/60/988"), using]
    #expect(renamed(split).last?.contains("《保护图书馆行动纲领》|?⟧") == true)
  }

  @Test("A series has the earlier documents of the same title for members, in any language")
  func series() {
    let titles = [
      "A/RES/57/72\n\n57/72. 各方面的图书馆\n\n大会，\n\n1. 决定到此为止。\n\n2002 年 11 月 22 日",
      "A/RES/58/901\n\n58/901. 各方面的图书馆\n\n大会，\n\n1. 决定到此为止。\n\n2003 年 12 月 8 日",
    ]
    let citing =
      "A/RES/59/902\n\n59/902. 各方面的图书馆\n\n大会，\n\n"
      + "回顾⟦以往所有题为“各方面的图书馆”的决议|A/RES/57/72 A/RES/58/901⟧，\n\n1. 决定到此为止。"
    let marked = renamed(titles + [citing])
    #expect(marked.last == citing)
  }

  @Test("A series without members stays open, and says so")
  func openSeries() {
    let text = "大会，\n\n回顾⟦以往所有题为“各方面的图书馆”的决议|no-antecedent⟧，\n\n1. 决定到此为止。"
    #expect(renamed(text, .reasons) == text)
  }
}
