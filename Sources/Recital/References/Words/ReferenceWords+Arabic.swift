extension ReferenceWords {
  static let arabic = ReferenceWords(
    trie: trie(
      .arabic,
      named:
        "الميثاق|الاتفاقية/الاتفاقيات|العهد|البروتوكول|الإعلان|برنامج العمل|خطة العمل|المعاهدة"
        + "|النظام الأساسي|الصك|الاستراتيجية|المبادرة|خريطة الطريق|منهاج العمل",
      resolution: "القرار/القرارات", decision: "المقرر/المقررات",
      papers: "التقرير/التقارير|الرسالة/الرسائل|البيان/البيانات|الفتوى|الوثيقة الختامية"),
    demonstratives: Lexicon.table(.last, "ذلك|تلك|نفس"),
    demonstrativesAfter: Lexicon.table(
      .first,
      " المذكور| المذكورة| نفسه| نفسها| المشار إليه| المشار إليها| الآنف الذكر| السالف الذكر"
        + "| ذاته| ذاتها"),
    articles: Lexicon.table(.last, ""),
    possessives: Lexicon.table(.last, ""),
    qualifiers: Lexicon.table(.last, "جميع|سائر"),
    qualifiersAfter: Lexicon.table(
      .first,
      " ذات الصلة| السابقة| اللاحقة| المتصلة| الأخرى| ذات الصلة بالموضوع"),
    bodies: Lexicon.table(.last, ""),
    continuations: Lexicon.table(.first, " الدولية | الدولي | المتعلق| الخاص| بشأن "),
    tellings: Lexicon.table(
      .first,
      " المقدم| المعنون| النهائي| المؤرخ| الذي | الصادر| الأمين العام| اللجنة| لجنة | الفريق"
        + "| فريق | المقرر| المجلس| مجلس | الهيئة| المدير | المفوض| رئيس| الموجه"),
    stops: Lexicon.table(.first, ""),
    smallWords: Lexicon.table(.first, ""),
    units: Lexicon.table(
      .last,
      "المادة|المادتين|المواد|الفصل|الفصلين|الفقرة|الفقرات|الفرع|المرفق|للمادة|بالمادة|للفصل"),
    links: Lexicon.table(.last, " من"),
    adoptions: Lexicon.table(.last, ""),
    hasCapitals: false)
}
