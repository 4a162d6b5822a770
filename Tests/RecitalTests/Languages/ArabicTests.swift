import Recital
import Testing

@Suite("References in Arabic")
struct ArabicTests {
  @Test(
    "Nouns are known with what is glued to them, bodies between noun and number",
    arguments: [
      "إن الجمعية العامة،\nإذ تشير إلى ⟦قراراتها 61/16|A/RES/61/16⟧ و ⟦68/1|A/RES/68/1⟧ و"
        + "⟦72/305|A/RES/72/305⟧،",
      "إن الجمعية العامة،\nإذ تشير إلى ⟦قرار مجلس الأمن 487 (1981)|S/RES/487(1981)⟧ "
        + "⟦وبالقرار 65/272|A/RES/65/272⟧،",
      "إن الجمعية العامة،\nإذ تلاحظ ⟦مقرر المجلس الاقتصادي والاجتماعي 1999/256|E/DEC/1999/256⟧ وفي "
        + "⟦المقرر 60/522|A/DEC/60/522⟧،",
      "إن الجمعية العامة،\nإذ تلاحظ ⟦قرار مجلس حقوق الإنسان 5/1|A/HRC/RES/5/1⟧،",
    ])
  func nouns(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Letters are printed by their names, sessions with their mark",
    arguments: [
      "إن الجمعية العامة،\nإذ تشير إلى ⟦القرار 40/152 سين|A/RES/40/152O⟧ و ⟦41/86 فاء|A/RES/41/86Q⟧،",
      "إن الجمعية العامة،\nإذ تشير إلى ⟦القرار 36/87 ألف و⟦باء|A/RES/36/87B⟧|A/RES/36/87A⟧،",
      "إن الجمعية العامة،\nإذ تشير إلى ⟦قرارها 1514 (د-15)|A/RES/1514(XV)⟧ و ⟦2341 باء "
        + "(د - 22)|A/RES/2341(XXII)B⟧،",
      "إن الجمعية العامة،\nإذ تشير إلى ⟦القرار دإط-10/24|A/RES/ES-10/24⟧ ⟦والقرار د إ-10/2|A/RES/S-10/2⟧"
        + " و ⟦3201 (دإ-6)|A/RES/3201(S-VI)⟧،",
      "إن مجلس حقوق الإنسان،\nإذ يشير إلى ⟦قراراته 7/9|A/HRC/RES/7/9⟧ المؤرخ 27 آذار/مارس 2008، "
        + "و⟦دإ-30/1|A/HRC/RES/S-30/1⟧ المؤرخ 27 أيار/مايو 2021،",
    ])
  func letters(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Figures of all scripts are read, marks of direction and stretched words do not matter",
    arguments: [
      "إن الجمعية العامة،\nإذ تشير إلى ⟦القرار ٦٧/٢٩١|A/RES/67/291⟧ ⟦والقرار ۱۳۲۵ (۲۰۰۰)|S/RES/1325(2000)⟧،",
      "إن الجمعية العامة،\nإذ تـشـيـر إلى ⟦القـرار \u{200F}61/16|A/RES/61/16⟧\u{200E}،",
    ])
  func figures(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Turned figures and swapped parentheses of old conversions are mended where they then fit",
    arguments: [
      "إن مجلس الأمن،\nإذ يشير إلى ⟦قراره ٢٧٨ ) ٣٩٩١ (|S/RES/872(1993)⟧ ⟦وقراره ٩٠٩ ) ٤٩٩١ (|S/RES/909(1994)⟧،",
      "إن مجلس الأمن،\nإذ يشير إلى ⟦قراره )1994( 918|S/RES/918(1994)⟧،",
      "إن مجلس الأمن،\nإذ يشير إلى ⟦قراره 2268 ( 2016 (|S/RES/2268(2016)⟧ المؤرخ 26 شباط/فبراير 2016،",
      "إن مجلس الأمن،\nإذ يشير إلى الوثيقة ⟦S / PRST / 1994 / 16|S/PRST/1994/16⟧،",
    ])
  func turned(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Months have two names; one that agrees with many members is the date of them all",
    arguments: [
      "إن الجمعية العامة،\nإذ تشير إلى ⟦القرار 56/24 تاء|2001-12-24⟧ المؤرخ 24 كانون الأول/ديسمبر 2001،",
      "إن الجمعية العامة،\nإذ تشير إلى ⟦القرارين 77/122|2022-12-12⟧ و ⟦77/123|2022-12-12⟧ المؤرخين "
        + "12 كانون الأول/ ديسمبر 2022،",
      "إن الجمعية العامة،\nإذ تشير إلى ⟦قراراتها 76/77|–⟧ و ⟦76/78|2021-12-09⟧ المؤرخ "
        + "9 كانون الأول/ديسمبر 2021،",
      "إن مجلس الأمن،\nإذ يشير إلى ⟦قراره ٢١٩ ) ٤٩٩١ (|1994-04-21⟧ المؤرخ ١٢ نيسان / أبريل ٤٩٩١،",
      "إن مجلس الأمن،\nإذ يشير إلى قراره المؤرخ 16 أيلول/سبتمبر 1998 "
        + "[⟦S/RES/1196 (1998)|1998-09-16⟧]،",
    ])
  func dates(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "Pinpoints stand before the noun or behind the symbol",
    arguments: [
      "إن الجمعية العامة،\n\n1 - تعيد تأكيد الفقرتين 6 و 7 من ⟦القرار 73/92|الفقرتين 6 و 7⟧؛",
      "إن الجمعية العامة،\n\n1 - تؤيد ما جاء في الفقرة 57 من تقرير الأمين العام (⟦A/71/849|الفقرة 57⟧)؛",
      "إن الجمعية العامة،\n\n1 - تحيط علما بالمبادئ (⟦A/54/42|المرفق الأول⟧، المرفق الأول)؛",
    ])
  func pinpoints(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test(
    "Verbs agree with their body and are found with what stands before them",
    arguments: [
      "إن الجمعية العامة،\nوإذ تشير أيضا إلى ⟦القرار 61/16|وإذ تشير أيضا إلى⟧،",
      "إن مجلس الأمن،\nوقد نظر في التقرير ⟦S/2006/893|وقد نظر في⟧،",
      "إن مجلس الأمن،\n\n2 - يطلب إلى الأمين العام أن ينفذ ⟦القرار 1559 (2004)|يطلب إلى⟧؛",
    ])
  func verbs(text: String) {
    #expect(remarked(text, .verb) == text)
  }

  @Test(
    "The title stands behind a dash, the letter of the number before it",
    arguments: ["56/24 تاء - مكتبات الجبال", "56/24 V - مكتبات الجبال"])
  func title(line: String) {
    let text = document(
      "الجمعية العامة\n\nالدورة السادسة والخمسون\n\nقرار اتخذته الجمعية العامة في 24 كانون "
        + "الأول/ديسمبر 2001\n\n\(line)\n\nإن الجمعية العامة،\n\n1 - تقرر مواصلة النظر.\n")
    #expect(text.title == "مكتبات الجبال")
    #expect(text.symbol?.spelling == "A/RES/56/24V")
  }

  @Test("The series of treaties may be cited in English")
  func englishTreaties() {
    let text =
      "إن الجمعية العامة،\nإذ تلاحظ المعاهدتين (⟦United Nations, Treaty Series, vol. 2970, "
      + "No. 51633|UNTS 51633⟧، ⟦Ibid., vol. 402, No. 5778|UNTS 5778⟧)،"
    #expect(remarked(text) == text)
  }

  @Test("The series of treaties may stand in the footnote before")
  func treaties() {
    let text =
      "إن الجمعية العامة،\nإذ تلاحظ المعاهدتين (⟦الأمم المتحدة، مجموعة المعاهدات، المجلد 729، الرقم "
      + "10485|UNTS 10485⟧، ⟦المرجع نفسه، المجلد 634، الرقم 9068|UNTS 9068⟧)،"
    #expect(remarked(text) == text)
  }

  @Test("Footnotes in parentheses are footnotes")
  func footnotes() {
    let text =
      "إن الجمعية العامة،\n\nإذ تلاحظ الفتوى(1)،\n\n1 - تقرر أن تنفذ ⟦القرار 61/16|operative 1⟧؛\n\n"
      + "_______________\n(1) انظر ⟦A/ES-10/273|footnote 1⟧.\n"
    #expect(remarked(text, .place) == text)
  }

  @Test("The second name of a month may stand in parentheses, as in the volumes of the 1970s")
  func months() {
    let text =
      "إن الجمعية العامة،\nإذ تلاحظ ⟦قرار المجلس الاقتصادي والاجتماعي 728 حاء (د - 28)|1959-07-30⟧ المؤرخ "
      + "في 30 تموز (يوليه) 1959،"
    #expect(remarked(text, .date) == text)
  }
}
