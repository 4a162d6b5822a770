/// The General Assembly by its whole name, for numbers that nothing else gives to it.
///
/// Many organizations have an assembly: "IMO Assembly resolution 700", "the Assembly of the African
/// Union, in its resolution 12". Only the whole name makes a number alone one of the United Nations.
enum AssemblyName {
  /// Whether the name ends before an offset, and no other organization bears it: "the OAS General
  /// Assembly".
  static func ends(before offset: Int, in bytes: Span<UInt8>, from lowest: Int) -> Bool {
    let end = bytes.skippingSpacesBack(from: offset, downTo: lowest)
    guard let name = names.match(in: bytes, before: end, from: lowest) else { return false }
    let last = bytes.skippingSpacesBack(from: name.start, downTo: lowest)
    var word = last
    while word > lowest, ByteClass.isUpper(bytes[word - 1]) { word -= 1 }
    let isAcronym = last - word >= 2 && !bytes.isLetter(before: word)
    guard !isAcronym || bytes.has("UN", at: word, until: last) && last - word == 2 else {
      return false
    }
    return others.match(in: bytes, before: last, from: lowest) == nil
  }

  private static let names = Lexicon.table(
    .last,
    "General Assembly|General Assembly’s|GA|G.A.|UNGA|Assemblée générale|Asamblea General"
      + "|AGNU|Генеральной Ассамблеи ООН|ГА ООН|Генассамблеи ООН|الجمعية العامة للأمم المتحدة"
      + "|Генеральной Ассамблеи|Генеральной Ассамблеей|الجمعية العامة|大会|大會|联大|聯大")
  /// What stands before `大会` where it is that of another organization.
  private static let others = Lexicon.table(
    .last, "组织|組織|联盟|聯盟|机构|機構|卫生|衛生|环境|議會|议会|审查|審查|缔约方|代表|人居")
}
