import Recital
import Testing

@Suite("References made in words")
struct WordReferencesTests {
  private func english(_ sentence: String, notes: String = "") -> String {
    "The General Assembly,\n\n\(sentence),\n\n1. Decides to end here.\n" + notes
  }

  // MARK: Names

  @Test("A footnote of the document decides before the table does")
  func footnoteDecides() {
    let text = english(
      "Recalling the ⟦Convention on the Rights of the Child|A/RES/44/25⟧¹ and the goals of it",
      notes: "\n__________________\n\n¹ Resolution 44/25, annex.\n")
    #expect(renamed(text) == text)
  }

  @Test("Without one the table does, and says so")
  func table() {
    let text = english(
      "Recalling the ⟦Convention on the Rights of the Child|known-instrument⟧ and the goals of it")
    #expect(renamed(text, .reasons) == text)
  }

  @Test("The article of a treaty is the pinpoint of its name")
  func articles() {
    let text = english(
      "Recalling Article 51 of the ⟦Charter|Article 51⟧ and articles 19 and 21 of the ⟦International "
        + "Covenant on Civil and Political Rights|articles 19 and 21⟧, acting under Chapter VII of "
        + "the ⟦Charter of the United Nations|Chapter VII⟧")
    #expect(renamed(text, .pinpoint) == text)
  }

  @Test("A short form is what was last named with its noun; “that Convention” points back")
  func shortForms() {
    let text = english(
      "Recalling the ⟦Convention on the Rights of the Child|named⟧, welcoming the States that "
        + "ratified the ⟦Convention|named⟧ and the bodies of ⟦that Convention|anaphora⟧"
    ).replacing("⟦that Convention|", with: "that ⟦Convention|")
    #expect(renamed(text, .form) == text)
  }

  @Test("What the text defines stays, whatever is named between")
  func definitions() {
    let text = english(
      "Recalling the ⟦United Nations Convention on the Law of the Sea|UNTS 31363⟧ (“the "
        + "⟦Convention|UNTS 31363⟧”), recalling the ⟦International Convention against the Taking of "
        + "Hostages|UNTS 21931⟧, and minding the duties under the ⟦Convention|UNTS 31363⟧")
    #expect(renamed(text) == text)
  }

  @Test("The beginning of a name that was told is that name, if no other begins so")
  func heads() {
    let text = english(
      "Recalling its resolution 76/901 of 16 December 2021, entitled “⟦Harbour Declaration on Lamps "
        + "and Boats|A/RES/76/901⟧”, and welcoming the way to the ⟦Harbour Declaration|A/RES/76/901⟧"
    )
    #expect(renamed(text) == text)
  }

  @Test("A title further on is that of another thing")
  func farTitles() {
    let text = english(
      "Recalling its resolution 76/901 of 16 December 2021 on what was done about the report of the "
        + "Chair that was entitled “Our Lamp Agenda”")
    let found = text.replacing("the report of the Chair", with: "the ⟦report of the Chair|?⟧")
      .replacing("Our Lamp Agenda", with: "Our Lamp Agenda")
    #expect(renamed(found) == found)
  }

  @Test("A resolution that adopted a text binds its name")
  func adoption() {
    let text = english(
      "Recalling resolution 47/901 of 18 December 1992, by which the Assembly adopted the "
        + "⟦Declaration on the Care of Books|A/RES/47/901⟧")
    #expect(renamed(text) == text)
  }

  @Test("So it does where the table knows the name")
  func adoptionOfKnown() {
    let text = english(
      "Recalling resolution 44/25 of 20 November 1989, by which it adopted the ⟦Convention on the "
        + "Rights of the Child|A/RES/44/25⟧, and the States that ratified the "
        + "⟦Convention|A/RES/44/25⟧")
    #expect(renamed(text) == text)
  }

  @Test("A name that nothing explains stays open; a body that bears it is none")
  func unknown() {
    let text = english(
      "Recalling the ⟦Global Framework for Library Management|?⟧, and noting the work of the "
        + "Framework Secretariat of the Reading Strategy Group")
    #expect(renamed(text) == text)
  }

  // MARK: Resolutions

  @Test(
    "A resolution without a number is the one before",
    arguments: ["that resolution", "the same resolution", "the said resolution"])
  func antecedents(words: String) {
    let text = english("Recalling resolution 60/1 and the aims of ⟦\(words)|A/RES/60/1⟧ on books")
    #expect(renamed(text) == text)
  }

  @Test("Where none is near there is nothing to point at")
  func noAntecedent() {
    let text = english("Recalling that resolution and the aims of the said resolution on books")
    #expect(renamed(text) == text)
  }

  @Test("“Those resolutions” are all of the list before")
  func manyAntecedents() {
    let text = english(
      "Recalling resolutions 60/1 and 61/2 and the aims of ⟦those resolutions|A/RES/61/2 A/RES/60/1⟧"
    )
    #expect(renamed(text) == text)
  }

  @Test("Resolutions of a kind are a series")
  func series() {
    let text = english(
      "Recalling ⟦its relevant resolutions|series⟧ and the ⟦previous Security Council "
        + "resolutions|series⟧ of the matter, and to the resolutions of others")
    #expect(renamed(text, .form) == text)
  }

  // MARK: Reports

  @Test("“That report” is a reference, even where nothing near says which report")
  func openReport() {
    let text = english("Noting the information contained in that report")
    let analysed = Analysis.analyse(Document(plainText: Array(text.utf8), source: "a.txt"))
    #expect(analysed.references.isEmpty)
    #expect(analysed.unresolved.map(\.mention.form) == [.anaphora])
  }

  @Test("A report is the symbol in parentheses behind it, and “that report” is it again")
  func reports() {
    let text = english(
      "Having considered the ⟦report of the Secretary-General|A/60/901⟧ on books (A/60/901), and the "
        + "advice in ⟦that report|A/60/901⟧")
    #expect(renamed(text) == text)
  }

  @Test("A report still to be written is no reference")
  func futureReports() {
    let text = english(
      "Looking forward to a report of the Committee and to its next report on books")
    #expect(renamed(text) == text)
  }
}

@Suite("References made in words, in the other languages")
struct WordReferencesLanguagesTests {
  @Test(
    "A footnote binds a name, and its noun is a short form",
    arguments: [
      "L'Assemblée générale,\n\nRappelant le ⟦Programme d'action en vue de sauver les livres|"
        + "A/CONF.992/15⟧¹,\n\nRéaffirmant l'importance du ⟦Programme d'action|A/CONF.992/15⟧ aux yeux "
        + "des États,\n\n1. Décide de conclure.\n\n__________________\n\n¹ A/CONF.992/15, chap. IV.\n",
      "La Asamblea General,\n\nRecordando el ⟦Programa de Acción para Salvar los Libros|"
        + "A/CONF.992/15⟧¹,\n\nReafirmando la importancia del ⟦Programa de Acción|A/CONF.992/15⟧ y de "
        + "las obras del mundo,\n\n1. Decide concluir.\n\n__________________\n\n¹ A/CONF.992/15, cap. IV.\n",
      "Генеральная Ассамблея,\n\nссылаясь на ⟦Программу действий по спасению книг|A/CONF.992/15⟧¹,\n\n"
        + "подтверждая важность ⟦Программы действий|A/CONF.992/15⟧ для всех,\n\n1. постановляет "
        + "завершить.\n\n__________________\n\n¹ A/CONF.992/15, глава IV.\n",
    ])
  func footnotes(text: String) {
    #expect(renamed(text) == text)
  }

  @Test(
    "Words that point back",
    arguments: [
      "L'Assemblée générale,\n\nRappelant le document A/RES/60/1 et les buts de ⟦ladite "
        + "résolution|A/RES/60/1⟧ aux yeux des États,\n",
      "La Asamblea General,\n\nRecordando el documento A/RES/60/1 y los fines de ⟦dicha "
        + "resolución|A/RES/60/1⟧ y las partes del mundo,\n",
      "Генеральная Ассамблея,\n\nссылаясь на документ A/RES/60/1 и на цели ⟦указанной "
        + "резолюции|A/RES/60/1⟧,\n",
      "إن الجمعية العامة،\n\nإذ تشير إلى الوثيقة A/RES/60/1 وإلى أهداف ⟦القرار المذكور|A/RES/60/1⟧ كلها،\n",
    ])
  func antecedents(text: String) {
    #expect(renamed(text) == text)
  }

  @Test(
    "Articles of the Charter",
    arguments: [
      "L'Assemblée,\n\nRappelant l'Article 51 de la ⟦Charte des Nations Unies|Article 51⟧ et les "
        + "buts du Chapitre VII de la ⟦Charte|Chapitre VII⟧ aux yeux des États,\n",
      "La Asamblea,\n\nRecordando el Artículo 51 de la ⟦Carta de las Naciones Unidas|Artículo 51⟧ y "
        + "los fines de las partes del mundo,\n",
      "Ассамблея,\n\nруководствуясь статьей 51 ⟦Устава Организации Объединенных Наций|статьей 51⟧,\n",
      "大会，\n\n回顾⟦《联合国宪章》|第五十一条⟧第五十一条，\n",
      "إن مجلس الأمن،\n\nإذ يتصرف بموجب الفصل السابع من ⟦ميثاق الأمم المتحدة|الفصل السابع⟧،\n",
    ])
  func articles(text: String) {
    #expect(renamed(text, .pinpoint) == text)
  }

  @Test(
    "A declaration and the programme of the same conference are one instrument",
    arguments: [
      "La Asamblea General,\n\nReafirmando la ⟦Declaración y el Programa de Acción de "
        + "Viena|A/CONF.157/23⟧ y los fines de las partes del mundo,\n",
      "L'Assemblée générale,\n\nRéaffirmant la ⟦Déclaration et le Programme d'action de "
        + "Vienne|A/CONF.157/23⟧ aux yeux des États,\n",
    ])
  func twoInOne(text: String) {
    #expect(renamed(text) == text)
  }

  @Test(
    "Series",
    arguments: [
      "L'Assemblée générale,\n\nRappelant les ⟦résolutions pertinentes|series⟧ des organes et ⟦ses "
        + "résolutions antérieures|series⟧ aux yeux des États,\n",
      "La Asamblea General,\n\nRecordando ⟦sus resoluciones anteriores|series⟧ y los fines de las "
        + "partes,\n",
      "Генеральная Ассамблея,\n\nссылаясь на ⟦соответствующие резолюции|series⟧ и на цели,\n",
    ])
  func series(text: String) {
    #expect(renamed(text, .form) == text)
  }

  @Test("A report takes the symbol from the parenthesis that names its records")
  func records() {
    let text =
      "The General Assembly,\nHaving considered the ⟦report of the Special Committee|A/77/23⟧ "
      + "(Official Records of the General Assembly, Seventy-seventh Session, Supplement No. 23 "
      + "(A/77/23)) and others,"
    #expect(renamed(text) == text)
  }
}
