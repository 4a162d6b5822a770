extension LayoutWords {
  /// Layout words of Arabic.
  static let arabic = LayoutWords(
    formulas: [
      ("إن الجمعية العامة", .generalAssembly), ("إن مجلس الأمن", .securityCouncil),
      ("إن المجلس الاقتصادي والاجتماعي", .economicAndSocialCouncil),
      ("إن مجلس حقوق الإنسان", .humanRightsCouncil), ("إن مجلس اﻷمن", .securityCouncil),
    ],
    mastheads: [
      ("مجلس حقوق الإنسان", .humanRightsCouncil), ("مجلس الأمن", .securityCouncil),
      ("المجلس الاقتصادي والاجتماعي", .economicAndSocialCouncil),
      ("الجمعية العامة", .generalAssembly), ("مجلس اﻷمن", .securityCouncil),
    ],
    recitals: ["إذ ", "وإذ ", "وقد ", "إيمانا", "واقتناعا"],
    decisions: ["تقرر", "تطلب", "تدعو", "تحث", "تؤكد", "يقرر", "يطلب", "يدعو", "يحث", "يؤكد"],
    annexes: ["المرفق", "مرفق"],
    closings: ["الجلسة العامة"],
    notes: ["انظر", "المرجع نفسه", "الوثائق الرسمية"],
    resolutions: ["القرار "], agendaItems: ["البند"],
    months: [
      "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو",
      "حزيران/يونيه", "تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر",
      "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
    ])
}
