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

  @Test(
    "The number of a resolution may stand between the date of a letter and its symbol",
    arguments: [
      "The Security Council,\nNoting the letter dated 5 June 1995 addressed to the President in "
        + "accordance with ⟦resolution 968 (1994)|–⟧ (⟦S/1995/960|1995-06-05⟧),",
      "إن مجلس الأمن،\nإذ يحيط علما بالرسالة المؤرخة 20 كانون الثاني/يناير 2016 الموجهة من الفريق "
        + "المنشأ عملا ⟦بالقرار 1533 (2004)|–⟧ (⟦S/2016/969|2016-01-20⟧)،",
      "El Consejo de Seguridad,\nTomando nota del informe de 17 de marzo de 1991 del Secretario General "
        + "(⟦S/1991/954|1991-03-17⟧),",
    ])
  func acts(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "Two days may have their year in common",
    arguments: [
      "The Security Council,\nRecalling the letters of 17 April (⟦S/2014/923|2014-04-17⟧) and 23 April "
        + "2014 (⟦S/2014/927|2014-04-23⟧),",
      "Le Conseil de sécurité,\nRappelant les lettres du 17 avril (⟦S/2014/923|2014-04-17⟧) et du 23 "
        + "avril 2014 (⟦S/2014/927|2014-04-23⟧),",
      "Совет Безопасности,\nссылаясь на письма от 17 апреля (⟦S/2014/923|2014-04-17⟧) и от 23 апреля "
        + "2014 года (⟦S/2014/927|2014-04-23⟧),",
      "安全理事会，\n回顾2012年3月21日(⟦S/PRST/2012/96|2012-03-21⟧)和4月5日"
        + "(⟦S/PRST/2012/97|2012-04-05⟧)的主席声明，",
    ])
  func sharedYears(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "In Chinese the date may stand right before the symbol, but one before a resolution is its own",
    arguments: [
      "安全理事会，\n回顾2014年5月7日⟦S/PRST/2014/97|2014-05-07⟧号主席声明，",
      "安全理事会，\n回顾秘书长2014年9月23日报告(⟦S/2014/993|2014-09-23⟧)，",
      "安全理事会，\n注意到根据2014年9月24日⟦第2178(2014)号决议|2014-09-24⟧提交的报告(⟦S/2015/993|–⟧)，",
    ])
  func direct(text: String) {
    #expect(remarked(text, .date) == text)
  }
}
