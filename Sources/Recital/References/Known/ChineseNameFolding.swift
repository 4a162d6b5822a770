/// Makes Chinese names of instruments comparable that are printed in traditional characters, or with
/// other small words than the table has.
///
/// Texts of the United Nations print traditional characters up to the eighties; translators differ
/// in 的 and 之, in 和, 与 and 及, and in the comma of a list.
enum ChineseNameFolding {
  /// A name in simplified characters, without 的 and 之, with 及 for every "and".
  ///
  /// - Complexity: O(*n*) in the bytes of the name.
  static func folded(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var name: [UInt8] = []
    name.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard bytes[offset] >= 0xE0, offset + 3 <= range.upperBound else {
        if ByteClass.isLetter(bytes[offset]) || ByteClass.isDigit(bytes[offset]) {
          name.append(bytes[offset])
        }
        offset += 1
        continue
      }
      let character = code(bytes[offset], bytes[offset + 1], bytes[offset + 2])
      offset += 3
      if dropped.contains(character) { continue }
      let simple = simplified[character] ?? character
      name += [UInt8(simple >> 16 & 0xFF), UInt8(simple >> 8 & 0xFF), UInt8(simple & 0xFF)]
    }
    return name
  }

  private static func code(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  private static func codes(_ text: String) -> [UInt32] {
    text.unicodeScalars.map { scalar in
      let bytes = Array(String(Character(scalar)).utf8)
      return code(bytes[0], bytes[1], bytes[2])
    }
  }

  private static let dropped = Set(codes("的之，、"))

  /// The simplified character of each traditional one in the names of the table.
  private static let simplified: [UInt32: UInt32] = {
    let pairs = codes(characters)
    var simplified: [UInt32: UInt32] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      simplified[pairs[index]] = pairs[index + 1]
    }
    let and = codes("及")[0]
    for word in codes("和与與") { simplified[word] = and }
    return simplified
  }()

  /// A traditional character and its simplified one, one pair after the other.
  private static let characters =
    "業业東东兩两嚴严個个爲为為为義义書书買买爭争於于亞亚產产從从們们會会傷伤體体償偿儲储兒儿關关內内農农衝冲決决準准減减擊击"
    + "劃划則则別别務务動动勞劳區区協协單单賣卖發发變变臺台員员國国處处夠够婦妇學学實实憲宪對对導导壽寿將将爾尔層层屬属嶼屿島岛"
    + "幹干並并廣广庫库應应廢废彈弹強强徑径態态懲惩戰战執执擴扩護护擇择損损數数無无時时機机殺杀權权條条來来構构槍枪標标樣样殘残"
    + "毀毁氣气濟济濫滥瀕濒滅灭災灾狀状獨独環环離离種种籌筹約约紀纪綱纲納纳紐纽組组細细織织經经給给絕绝續续維维羅罗罰罚羣群"
    + "聯联腦脑藥药獲获薩萨補补裝装規规視视計计認认讓让議议記记識识試试語语貝贝財财責责敗败質质販贩貿贸資资賠赔蹤踪轉转輕轻達达"
    + "過过運运進进違违遜逊遺遗採采裏里裡里銷销問问間间際际陸陆險险難难項项預预領领題题風风馬马驗验齡龄係系眾众"
}
