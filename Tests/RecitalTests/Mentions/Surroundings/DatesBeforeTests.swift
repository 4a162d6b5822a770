import Testing

@Suite("The date before the parenthesis of a symbol")
struct DatesBeforeTests {
  @Test(
    "The date of a letter may stand before the words that say from whom to whom it is",
    arguments: [
      "The Security Council,\nTaking note of the letter dated 5 March 2015 from the Secretary-General "
        + "addressed to the President of the Security Council (⟦S/2015/959|2015-03-05⟧),",
      "Le Conseil de sécurité,\nPrenant note de la lettre datée du 5 mars 2015, adressée à son "
        + "Président par le Secrétaire général (⟦S/2015/959|2015-03-05⟧),",
      "El Consejo de Seguridad,\nTomando nota de la carta de fecha 5 de marzo de 2015 dirigida a la "
        + "Presidencia por el Secretario General (⟦S/2015/959|2015-03-05⟧),",
      "Совет Безопасности,\nпринимая к сведению письмо Генерального секретаря от 5 марта 2015 года на "
        + "имя Председателя Совета Безопасности (⟦S/2015/959|2015-03-05⟧),",
      "إن مجلس الأمن،\nإذ يحيط علما بالرسالة المؤرخة 5 آذار/مارس 2015 الموجهة إلى رئيس مجلس الأمن من "
        + "الأمين العام (⟦S/2015/959|2015-03-05⟧)،",
    ])
  func letters(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "It is not that of something else in the clause",
    arguments: [
      "The Security Council,\nRecalling the letter dated 5 March 2015 and the report of the Chair "
        + "(⟦S/2015/959|–⟧),",
      "The Security Council,\nRecalling the report dated 30 June 2013, and the statement of its "
        + "President (⟦S/PRST/2013/91|–⟧),",
      "The Security Council,\nRecalling the Conference held on 9 and 10 July 2001 "
        + "(⟦A/CONF.992/15|–⟧),",
    ])
  func others(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "Several dates are those of as many documents, in their order",
    arguments: [
      "The Security Council,\nNoting the letters dated 3 and 5 May 2013 (⟦S/2013/970|2013-05-03⟧ and "
        + "⟦S/2013/972|2013-05-05⟧),",
      "The Security Council,\nNoting the reports of 1 June and 3 July 2014 (⟦S/2014/94|2014-06-01⟧ and "
        + "⟦S/2014/95|2014-07-03⟧),",
      "El Consejo de Seguridad,\nTomando nota de las cartas de fecha 5 y 7 de marzo de 2015 "
        + "(⟦S/2015/959|2015-03-05⟧ y ⟦S/2015/962|2015-03-07⟧),",
      "The Security Council,\nNoting the letters dated 3 and 5 May 2013 (⟦S/2013/970|–⟧),",
    ])
  func several(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "In Chinese a report is dated before the words that say on what ground it was given",
    arguments: [
      "安全理事会，\n注意到秘书长2013年6月30日根据第2098(2013)号决议提交的报告(⟦S/2013/983|2013-06-30⟧)，",
      "安全理事会，\n回顾2012年4月25日主席声明(⟦S/PRST/2012/16|2012-04-25⟧)，",
    ])
  func chinese(text: String) {
    let marked = text.replacing("第2098(2013)号决议", with: "⟦第2098(2013)号决议|–⟧")
    #expect(remarked(marked, .date) == marked)
  }

  @Test("A date that belongs to the symbol behind it is not that of the resolution before it")
  func next() {
    let text =
      "Совет Безопасности,\nпринимая к сведению письмо Комитета, учрежденного ⟦резолюцией 1540 "
      + "(2004)|–⟧, от 27 декабря 2012 года (⟦S/2012/963|2012-12-27⟧),"
    #expect(remarked(text, .date) == text)
  }
}
