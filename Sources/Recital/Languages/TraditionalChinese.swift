/// Words of the tables as texts in traditional characters print them: those of 1946 to 1971, and
/// those that are typed so today.
///
/// The tables are written in simplified characters; the texts stay as they are printed.
enum TraditionalChinese {
  /// A word in traditional characters.
  static func spelled(_ word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.map { forms[$0] ?? $0 }))
  }

  /// Words in the manner of `Lexicon.table`, parted by bars, in both spellings.
  static func bothSpellings(_ words: String) -> String {
    bothSpellings(words.split(separator: "|").map(String.init)).joined(separator: "|")
  }

  /// Words as they are and, where that differs, in traditional characters.
  static func bothSpellings(_ words: [String]) -> [String] {
    let known = Set(words)
    return words + words.map(spelled).filter { !known.contains($0) }
  }

  /// The characters of the tables that have another form, each with it.
  private static let pairs = """
    与與专專业業东東两兩严嚴个個为為义義书書争爭于於亚亞产產从從们們会會伤傷体體偿償
    储儲儿兒关關兴興兹茲内內农農冲衝决決减減几幾击擊划劃则則别別务務动動励勵劳勞区區
    协協单單卫衛厅廳历歷参參发發变變吁籲后後听聽员員咨諮嘱囑国國坚堅声聲处處备備够夠
    妇婦学學审審宪憲对對导導寿壽尔爾层層属屬屿嶼岛島并並库庫废廢弹彈强強录錄径徑忆憶
    态態总總恳懇惊驚惩懲愿願战戰托託执執扩擴扬揚护護报報择擇据據数數无無时時杀殺权權
    条條来來枪槍标標样樣检檢欢歡残殘气氣汇彙济濟满滿滥濫濒瀕灭滅灾災点點状狀独獨环環
    监監确確离離种種称稱筹籌简簡约約级級纪紀纲綱纳納纽紐组組细細织織经經给給绝絕继繼
    续續维維综綜编編罗羅罚罰联聯脑腦药藥获獲萨薩虑慮补補装裝见見规規视視计計认認让讓
    议議记記许許设設识識试試询詢该該语語说說请請调調谢謝谨謹谴譴贝貝财財责責败敗质質
    贩販贸貿贺賀资資赏賞赔賠赞讚踪蹤转轉轻輕达達过過运運还還这這进進违違逊遜遗遺郑鄭
    鉴鑑铭銘销銷长長问問间間际際陆陸险險难難项項顾顧预預领領题題风風马馬验驗龄齡
    """

  /// Further forms, each behind its character, which has another one above or is written so itself.
  private static let furtherPairs = """
    为爲买買准準卖賣台臺实實将將干幹广廣应應损損机機构構毁毀群羣采採里裏里裡系係众眾
    """

  private typealias Pair = (simplified: Unicode.Scalar, traditional: Unicode.Scalar)

  private static func read(_ pairs: String) -> [Pair] {
    let scalars = Array(pairs.unicodeScalars.filter { $0.value > 0x7F })
    return stride(from: 0, to: scalars.count - 1, by: 2).map { (scalars[$0], scalars[$0 + 1]) }
  }

  private static let forms: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    read(pairs).map { ($0.simplified, $0.traditional) }, uniquingKeysWith: { first, _ in first })

  /// The simplified characters by their traditional forms.
  static let simplified: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    (read(pairs) + read(furtherPairs)).map { ($0.traditional, $0.simplified) },
    uniquingKeysWith: { first, _ in first })
}
